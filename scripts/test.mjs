import { ensureChromium } from './chromium.mjs'
import { e2eRun } from './e2e.mjs'
import { runTool } from './runTool.mjs'
import { ensureBuild, prepare } from './setup.mjs'
import { keepRows, printSummary, row } from './summary.mjs'
import { vitestRun } from './vitestRun.mjs'

// `npm test`: everything that must hold, from whatever state. Each part runs even when one before it failed.

/** A tool that says only yes or no counts as one test. */
function check(name, tool, args) {
  const { ok, seconds } = runTool(tool, args)
  return row(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds })
}

await prepare({ build: false })
ensureChromium()
const started = Date.now()
const isBuilt = await ensureBuild()
const rows = [
  row('build', { passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1, seconds: (Date.now() - started) / 1000 }),
  check('type check', 'tsc', ['-b']),
  check('lint and format', 'biome', ['check', '.']),
  vitestRun('unit', 'unit'),
  vitestRun('integration', 'integration'),
  isBuilt
    ? await e2eRun('browser', ['--grep-invert=@long'])
    : row('end-to-end, browser', { skipped: 1, notes: ['skipped: there is no build'] }),
  // Ten minutes on two cores are what `npm test` may take.
  row('end-to-end, browser, long', {
    skipped: 1,
    notes: [
      'skipped: the twenty longest, axe over every screen and the canvas against its model among them: npm run e2e -- --grep=@long',
    ],
  }),
]
keepRows(rows)
process.exitCode = printSummary(rows)
