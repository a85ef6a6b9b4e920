import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { RequestContext } from './handlers.ts'

/** Requests under way, so that one can be watched and ended by its id. */
export class Jobs {
  readonly #running = new Map<string, AbortController>()
  readonly #emit: (message: EventMessage) => void

  constructor(emit: (message: EventMessage) => void) {
    this.#emit = emit
  }

  async run<T>(requestId: string, work: (context: RequestContext) => T | Promise<T>): Promise<T> {
    const controller = new AbortController()
    this.#running.set(requestId, controller)
    try {
      return await work({
        requestId,
        signal: controller.signal,
        progress: (phase, fraction) => this.#emit({ event: 'job.progress', data: { requestId, phase, fraction } }),
      })
    } finally {
      if (this.#running.get(requestId) === controller) this.#running.delete(requestId)
    }
  }

  /** Ends a request; nothing happens where it is over. */
  cancel(requestId: string): void {
    this.#running.get(requestId)?.abort()
  }

  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort()
  }
}
