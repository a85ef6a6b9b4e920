import { AppError } from '../../../shared/ipc/errors.ts'
import { BrowserGone } from './devtools.ts'

/** A page that takes longer than this is not going to come, milliseconds. */
const JOB_LIMIT_MS = 180_000

/**
 * Runs one job of an engine: at most JOB_LIMIT_MS, left at once when the user cancels.
 * Rejects with AppError `CANCELLED` or `PRINT_FAILED`; BrowserGone and AppErrors of the job pass through.
 */
export async function runJob<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (signal?.aborted) throw new AppError('CANCELLED')
  let stop = (): void => undefined
  const stopped = new Promise<never>((_, reject) => {
    const late = setTimeout(() => reject(new AppError('PRINT_FAILED', { reason: 'late' })), JOB_LIMIT_MS)
    const cancel = (): void => reject(new AppError('CANCELLED'))
    signal?.addEventListener('abort', cancel, { once: true })
    stop = () => {
      clearTimeout(late)
      signal?.removeEventListener('abort', cancel)
    }
  })
  try {
    return await Promise.race([work(), stopped])
  } catch (error) {
    if (error instanceof AppError || error instanceof BrowserGone) throw error
    throw new AppError('PRINT_FAILED', { reason: 'refused' }, { cause: error })
  } finally {
    stop()
  }
}
