import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Apart, ApartJob } from '../ports.ts'
import { type ApartThreadData, CREDITS, type FromApart, SHARED, type ToApart } from './messages.ts'

export interface ThreadApartOptions {
  /** absolute path of the thread */
  readonly thread: string
  /** MB of JavaScript objects that a task may hold */
  readonly memoryMB?: number
  /** without a sign of life for so long a task is ended */
  readonly hangMs?: number
  /** a thread that has nothing to do is kept for so long: the next look at the same file need not wait for one */
  readonly idleMs?: number
}

const MEMORY_MB = 320
const HANG_MS = 30_000
const IDLE_MS = 20_000
const LOOK_MS = 500

interface Thread {
  readonly worker: Worker
  readonly shared: Int32Array
}

/** Runs tasks in threads of their own; one that hangs, takes too much or is cancelled is ended, and with it its thread. */
export function threadApart(options: ThreadApartOptions): Apart {
  const { thread, memoryMB = MEMORY_MB, hangMs = HANG_MS, idleMs = IDLE_MS } = options
  const busy = new Set<Thread>()
  let idle: Thread | null = null
  let idleTimer: NodeJS.Timeout | undefined
  let calls = 0

  function start(): Thread {
    const shared = new SharedArrayBuffer(16)
    const data: ApartThreadData = { shared }
    const worker = new Worker(thread, {
      workerData: data,
      name: 'apart',
      resourceLimits: { maxOldGenerationSizeMb: memoryMB, maxYoungGenerationSizeMb: 32 },
    })
    worker.unref()
    return { worker, shared: new Int32Array(shared) }
  }

  /** A late failure of a thread that is let go concerns nobody. */
  async function letGo({ worker }: Thread): Promise<void> {
    worker.off('exit', forgetIdle)
    worker.on('error', () => undefined)
    await worker.terminate()
  }

  function take(): Thread {
    clearTimeout(idleTimer)
    const taken = idle ?? start()
    taken.worker.off('exit', forgetIdle)
    idle = null
    busy.add(taken)
    // A program that has nothing left but this work waits for it.
    taken.worker.ref()
    return taken
  }

  function giveBack(given: Thread): void {
    busy.delete(given)
    given.worker.unref()
    if (idle || idleMs === 0) return void letGo(given)
    idle = given
    given.worker.once('exit', forgetIdle)
    idleTimer = setTimeout(forgetIdle, idleMs)
    idleTimer.unref()
  }

  function forgetIdle(): void {
    clearTimeout(idleTimer)
    if (idle) void letGo(idle)
    idle = null
  }

  function run<Output>({ task, input, signal, onPart }: ApartJob): Promise<Output> {
    if (signal?.aborted) return Promise.reject(new AppError('CANCELLED'))
    const taken = take()
    const { worker, shared } = taken
    const call = ++calls
    Atomics.store(shared, SHARED.credits, CREDITS)
    return new Promise<Output>((resolve, reject) => {
      let settled = false
      const settle = (): boolean => {
        if (settled) return false
        settled = true
        clearInterval(watch)
        signal?.removeEventListener('abort', cancel)
        worker.off('error', failed)
        worker.off('exit', ended)
        worker.off('message', hear)
        return true
      }
      const end = (error: unknown): void => {
        if (!settle()) return
        busy.delete(taken)
        void letGo(taken).finally(() => reject(error))
      }
      const cancel = (): void => end(new AppError('CANCELLED'))
      signal?.addEventListener('abort', cancel)

      let [beats, since] = [-1, Date.now()]
      const watch = setInterval(() => {
        const now = Atomics.load(shared, SHARED.beats)
        if (now !== beats || Atomics.load(shared, SHARED.waiting) === 1) [beats, since] = [now, Date.now()]
        else if (Date.now() - since > hangMs) {
          end(new AppError('IMPORT_REFUSED', { reason: 'READING_STUCK', seconds: Math.round(hangMs / 1000) }))
        }
      }, LOOK_MS)

      const failed = (error: Error & { code?: string }): void => {
        const tooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        end(tooMuch ? new AppError('IMPORT_REFUSED', { reason: 'READING_TOO_LARGE' }) : error)
      }
      const ended = (code: number): void => end(new Error(`a thread that worked apart ended with ${code}`))
      const hear = (message: FromApart): void => {
        if (settled || message.call !== call) return
        if (message.kind === 'part') {
          try {
            onPart?.(message.part)
          } catch (error) {
            end(error)
            return
          }
          Atomics.add(shared, SHARED.credits, 1)
          Atomics.notify(shared, SHARED.credits)
        } else if (message.kind === 'broke') end(new Error(message.error))
        else if (settle()) {
          giveBack(taken)
          if (message.kind === 'done') resolve(message.output as Output)
          else reject(new AppError(message.code, message.data))
        }
      }
      worker.on('error', failed)
      worker.on('exit', ended)
      worker.on('message', hear)
      const order: ToApart = { kind: 'work', call, task, input }
      try {
        worker.postMessage(order)
      } catch (error) {
        end(error)
      }
    })
  }

  return {
    run,
    close: async () => {
      forgetIdle()
      await Promise.all([...busy].map(({ worker }) => worker.terminate()))
    },
  }
}
