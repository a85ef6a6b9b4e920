import { join } from 'node:path'
import { cliPrinter } from './cli/cliPrinter.ts'

// The command line: the same services as the window, without one.
const args = process.argv.slice(2)
// Only sheets to be glued are printed in two jobs.
const printer = cliPrinter(!args.some((a) => a.startsWith('--tile')))
// The engine takes the longest to start, so where it will be needed it starts before the rest is even loaded.
if (args[0] === 'export' && args.some((a) => /\.(pdf|png)$/i.test(a))) printer.warm()

const { main } = await import('./cli/main.ts')
process.exitCode = await main(args, printer, join(import.meta.dirname, 'readThread.js'))
