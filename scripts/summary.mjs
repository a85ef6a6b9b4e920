import { appendFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// What the runners found, as one table and one last line: `N passed, N failed, N skipped`.

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, notes: string[] }} Row
 * notes: what was skipped and why, or what failed
 */

/** @returns {Row} */
export const row = (name, counts = {}) => ({ name, passed: 0, failed: 0, skipped: 0, seconds: 0, notes: [], ...counts })

const state = ({ passed, failed, skipped }) => {
  if (failed > 0) return 'FAILED'
  if (passed > 0) return skipped > 0 ? 'PASSED, some SKIPPED' : 'PASSED'
  return 'SKIPPED'
}

/** Prints the table; the rows also go to the file that PERCURSO_RESULTS names. Returns the exit code. */
export function printSummary(rows) {
  const lines = ['']
  for (const each of rows) {
    lines.push(`${each.name.padEnd(28)} ${state(each).padEnd(22)} ${each.seconds.toFixed(1).padStart(6)} s`)
    for (const note of each.notes) lines.push(`    ${note}`)
  }
  const sum = (key) => rows.reduce((total, each) => total + each[key], 0)
  lines.push('', `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  process.stdout.write(`${lines.join('\n')}\n`)
  return sum('failed') > 0 ? 1 : 0
}

/** Keeps rows for whoever runs several runners and sums them up: `node scripts/summary.mjs FILE`. */
export function keepRows(rows) {
  const file = process.env.PERCURSO_RESULTS
  if (file) appendFileSync(file, rows.map((each) => `${JSON.stringify(each)}\n`).join(''))
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const MAX_NOTES = 40

/** What vitest wrote with its JSON reporter. */
export function vitestCounts(file) {
  const report = read(file)
  const tests = report.testResults.flatMap((suite) => suite.assertionResults)
  const of = (...states) => tests.filter((test) => states.includes(test.status))
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
  const skipped = of('skipped', 'pending', 'todo')
  return {
    passed: of('passed').length,
    failed: of('failed').length + broken.length,
    skipped: skipped.length,
    notes: [
      ...of('failed').map((test) => `failed: ${test.fullName}`),
      ...broken.map((suite) => `failed to load: ${suite.name}`),
      ...skipped.map((test) => `skipped: ${test.fullName}`),
    ].slice(0, MAX_NOTES),
  }
}

/** What Playwright wrote with its JSON reporter. */
export function playwrightCounts(file) {
  const report = read(file)
  const notes = report.errors.map((error) => `failed: ${error.message?.split('\n')[0]}`)
  const walk = (suite, above) => {
    const title = [...above, suite.title].filter(Boolean)
    for (const inner of suite.suites ?? []) walk(inner, title)
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const why = test.annotations.find((note) => note.type === 'skip')?.description
        if (test.status === 'unexpected') notes.push(`failed: ${[...title, spec.title].join(' › ')}`)
        if (test.status === 'skipped') notes.push(`skipped: ${spec.title}${why ? ` (${why})` : ''}`)
        if (test.status === 'flaky') notes.push(`only at the second try: ${spec.title}`)
      }
    }
  }
  for (const suite of report.suites) walk(suite, [])
  const { expected, unexpected, flaky, skipped } = report.stats
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    notes: notes.slice(0, MAX_NOTES),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = readFileSync(process.argv[2], 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  process.exitCode = printSummary(rows)
}
