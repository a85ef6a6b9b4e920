import type { MessagePort } from 'node:worker_threads'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type FromApart, SHARED, type ToApart } from './messages.ts'

/** What a task may look at and say while it works. */
export interface ApartControl {
  /** To be looked at often: each look tells that the work goes on. Never true: who is cancelled is ended. */
  readonly aborted: boolean
  /** Hands over a piece of the result; waits where the other side is behind. */
  part(part: unknown): void
}

export type ApartTasks = Readonly<Record<string, (input: never, control: ApartControl) => unknown>>

/** Runs in the thread: does what it is asked, one task after the other. */
export function serveApart(port: MessagePort, buffer: SharedArrayBuffer, tasks: ApartTasks): void {
  const shared = new Int32Array(buffer)
  const beat = (): void => void Atomics.add(shared, SHARED.beats, 1)
  const send = (message: FromApart): void => port.postMessage(message)

  const controlOf = (call: number): ApartControl => ({
    get aborted() {
      beat()
      return false
    },
    part(part) {
      beat()
      Atomics.store(shared, SHARED.waiting, 1)
      for (let left = 0; left <= 0; ) {
        left = Atomics.load(shared, SHARED.credits)
        if (left <= 0) Atomics.wait(shared, SHARED.credits, left)
      }
      Atomics.store(shared, SHARED.waiting, 0)
      Atomics.sub(shared, SHARED.credits, 1)
      send({ kind: 'part', call, part })
    },
  })

  async function work({ call, task, input }: ToApart): Promise<void> {
    try {
      const output = await tasks[task]!(input as never, controlOf(call))
      send({ kind: 'done', call, output })
    } catch (error) {
      if (error instanceof AppError) send({ kind: 'refused', call, code: error.code, data: error.data })
      else send({ kind: 'broke', call, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }
  port.on('message', (message: ToApart) => void work(message))
}
