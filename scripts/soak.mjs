import { prepare } from './setup.mjs'
import { keepRows, printSummary } from './summary.mjs'
import { vitestRun } from './vitestRun.mjs'

// `npm run test:soak`: the fault suites at full size. They take hours.
await prepare()
const rows = [vitestRun('soak', 'soak')]
keepRows(rows)
process.exitCode = printSummary(rows)
