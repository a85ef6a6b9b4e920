import { appPaths } from '../platform/node/appPaths.ts'
import { fileLog } from '../platform/node/fileLog.ts'
import { randomIds } from '../platform/node/randomIds.ts'
import { systemClock } from '../platform/node/systemClock.ts'
import { cliPrinter } from './cli/cliPrinter.ts'
import { run } from './cli/run.ts'

// The command line: the same services as the window, without one.
const args = process.argv.slice(2)
const paths = appPaths()
const log = fileLog({ folder: paths.logs, name: 'cli', clock: systemClock })
const printer = cliPrinter()
// The engine takes the longest to start, so it starts before anything else where it will be needed.
if (args[0] === 'export' && args.some((a) => /\.(pdf|png)$/i.test(a))) printer.warm()

process.exitCode = await run(
  args,
  { clock: systemClock, ids: randomIds, log, paths, printer },
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  process.env,
)
