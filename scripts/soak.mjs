import { ensureChromium } from './chromium.mjs'
import { e2eRun } from './e2e.mjs'
import { prepare } from './setup.mjs'
import { keepRows, printSummary } from './summary.mjs'
import { vitestRun } from './vitestRun.mjs'

// `npm run test:soak`: the fault suites at full size, and the canvas against its model. They take hours.
await prepare()
ensureChromium()
process.env.PERCURSO_GESTURES ??= '500'
const rows = [vitestRun('soak', 'soak'), await e2eRun('browser', ['canvasModel'], 'canvas against its model')]
process.env.PERCURSO_SOAK = '1'
rows.push(await e2eRun('browser', [], 'the window in long use'))
keepRows(rows)
process.exitCode = printSummary(rows)
