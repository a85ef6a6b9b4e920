import { AppError } from '../../../../shared/ipc/errors.ts'
import { isHeld } from '../../../db/identity.ts'
import type { SourceFile } from '../../../importers/sources/opened.ts'
import type { Apart } from '../../../platform/ports.ts'
import type { READING_TASKS } from './tasks.ts'

type Tasks = typeof READING_TASKS
type Order<K extends keyof Tasks> = Parameters<Tasks[K]>[0]

/** Has a task done with a file in a thread of its own. @throws AppError what the task was refused for */
export async function askReader<K extends keyof Tasks>(
  apart: Apart,
  task: K,
  input: Order<K>,
  more: { readonly signal?: AbortSignal; readonly onPart?: (part: unknown) => void } = {},
): Promise<Awaited<ReturnType<Tasks[K]>>> {
  const { path } = 'file' in input ? input.file : (input as SourceFile)
  // To open and close a workspace that is open here would drop its lock (docs/reliability.md).
  if (path !== undefined && held(path)) throw new AppError('IMPORT_REFUSED', { reason: 'NOT_TEXT' })
  return apart.run<Awaited<ReturnType<Tasks[K]>>>({ task, input, ...more })
}

/** What cannot even be looked at is told by the reader. */
function held(path: string): boolean {
  try {
    return isHeld(path)
  } catch {
    return false
  }
}
