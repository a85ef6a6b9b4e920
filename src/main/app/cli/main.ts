import { threadApart } from '../../platform/apart/threadApart.ts'
import { appPaths } from '../../platform/node/appPaths.ts'
import { fileLog } from '../../platform/node/fileLog.ts'
import { randomIds } from '../../platform/node/randomIds.ts'
import { systemClock } from '../../platform/node/systemClock.ts'
import type { Ports } from '../../platform/ports.ts'
import { run } from './run.ts'

/**
 * A command line of this process.
 * @param readThread the built thread that reads files of other programs
 * @returns its exit code
 */
export async function main(args: readonly string[], printer: Ports['printer'], readThread: string): Promise<0 | 1 | 2> {
  // Whoever reads may have read enough (`percurso show … | head`); that is no failure of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  const paths = appPaths()
  const log = fileLog({ folder: paths.logs, name: 'cli', clock: systemClock })
  return await run(
    args,
    {
      clock: systemClock,
      ids: randomIds,
      log,
      paths,
      printer,
      apart: threadApart({ thread: readThread, idleMs: 2_000 }),
    },
    { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
    process.env,
  )
}
