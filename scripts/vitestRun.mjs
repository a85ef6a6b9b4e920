import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './runTool.mjs'
import { row, vitestCounts } from './summary.mjs'

/** Runs one vitest project. A run that fails without a failed test (nothing found, a crash) counts as one failure. */
export function vitestRun(name, project) {
  const folder = mkdtempSync(join(tmpdir(), 'percurso-vitest-'))
  const file = join(folder, 'report.json')
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { ok, seconds } = runTool('vitest', args)
    const counts = existsSync(file) ? vitestCounts(file) : { failed: 1, notes: ['failed: no report'] }
    if (!ok && counts.failed === 0) counts.failed = 1
    return row(name, { ...counts, seconds })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
