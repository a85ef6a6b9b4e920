import { AppError } from '../../../shared/ipc/errors.ts'
import type { Printer } from '../../platform/ports.ts'
import type { FromThread, PrintResult, PrintTask } from './storeMessages.ts'

/** The printer port inside the store thread: every job is carried to the host that owns the thread. */
export interface HostPrinter {
  readonly printer: Printer
  /** An answer has come. */
  settle(call: number, result: PrintResult): void
}

export function hostPrinter(send: (message: FromThread) => void): HostPrinter {
  let calls = 0
  const waiting = new Map<number, (result: PrintResult) => void>()

  const run = async (task: PrintTask, signal: AbortSignal | undefined): Promise<Uint8Array> => {
    if (signal?.aborted) throw new AppError('CANCELLED')
    const call = ++calls
    const cancel = (): void => send({ kind: 'cancelPrint', call })
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      const result = await new Promise<PrintResult>((resolve) => {
        waiting.set(call, resolve)
        send({ kind: 'print', call, task })
      })
      if (!result.ok) throw new AppError(result.code, result.data)
      return result.bytes
    } finally {
      waiting.delete(call)
      signal?.removeEventListener('abort', cancel)
    }
  }
  return {
    printer: {
      pdf: ({ signal, ...job }) => run({ what: 'pdf', job }, signal),
      png: ({ signal, ...job }) => run({ what: 'png', job }, signal),
      // The host's engine outlives the thread.
      close: () => Promise.resolve(),
    },
    settle: (call, result) => waiting.get(call)?.(result),
  }
}
