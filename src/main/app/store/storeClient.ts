import { Worker } from 'node:worker_threads'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import { failed, type Reply } from '../../../shared/ipc/envelope.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Backend } from '../../ipc/backend.ts'
import type { Log, Printer } from '../../platform/ports.ts'
import type { FromThread, OpenRequest, PrintResult, PrintTask, StoreThreadData, ToThread } from './storeMessages.ts'
import { ownedBuffers } from './transfer.ts'

/** A thread that dies twice within this time is not started a third time. */
const RESTART_WITHIN_MS = 60_000
const CLOSE_TIMEOUT_MS = 10_000

export interface StoreOptions {
  readonly open: OpenRequest
  readonly printer: Printer
  readonly log: Log
  /** Absolute path of the built thread. */
  readonly thread: string
  readonly closeTimeoutMs?: number
}

/** The backend as its owner sees it: the same interface, with the work in another thread. */
export interface StoreClient extends Backend {
  /** true: requests are taken. Called when that changes: false when the thread died, true when it runs again. */
  onConnection(listener: (up: boolean) => void): () => void
  /** Resolves when the thread has opened its file (or knows why not); rejects when it could not start at all. */
  readonly ready: Promise<void>
}

const printFailure = (error: unknown): PrintResult =>
  error instanceof AppError
    ? { ok: false, code: error.code, data: error.data }
    : { ok: false, code: 'PRINT_FAILED', data: {} }

/**
 * Starts the store thread and speaks to it. When it dies, every waiting request answers BUSY (a recorded command may be
 * sent again with its id) and the thread is started again with the file that was open; when it dies again soon after,
 * requests answer INTERNAL.
 */
export function startStore(options: StoreOptions): StoreClient {
  const { printer, log, thread } = options
  const waiting = new Map<number, (reply: Reply) => void>()
  const printing = new Map<number, AbortController>()
  const listeners = new Set<(message: EventMessage) => void>()
  const connectionListeners = new Set<(up: boolean) => void>()
  let open = options.open
  let worker: Worker | null = null
  let calls = 0
  let startedAt = 0
  let closing: Promise<void> | null = null
  let closed: () => void = () => {}
  let restarts = 0
  let opened: () => void = () => {}
  let notOpened: (error: unknown) => void = () => {}
  const ready = new Promise<void>((resolve, reject) => {
    opened = resolve
    notOpened = reject
  })
  // The owner may never look at it.
  ready.catch(() => {})

  const post = (message: ToThread, transfer: readonly ArrayBuffer[] = []): void =>
    worker?.postMessage(message, transfer)

  async function print(call: number, task: PrintTask): Promise<void> {
    const controller = new AbortController()
    printing.set(call, controller)
    const { signal } = controller
    const result: PrintResult = await (task.what === 'pdf'
      ? printer.pdf({ ...task.job, signal })
      : printer.png({ ...task.job, signal })
    ).then((bytes): PrintResult => ({ ok: true, bytes }), printFailure)
    printing.delete(call)
    post({ kind: 'printed', call, result }, ownedBuffers(result))
  }

  function announce(message: EventMessage): void {
    if (message.event === 'workspace.changed') {
      const state = message.data as { kind: string; file?: string }
      if (state.file !== undefined) open = { ...open, file: state.file }
    }
    for (const listener of listeners) listener(message)
  }

  function receive(message: FromThread): void {
    if (message.kind === 'reply') {
      const settle = waiting.get(message.call)
      waiting.delete(message.call)
      settle?.(message.reply)
    } else if (message.kind === 'event') announce(message.message)
    else if (message.kind === 'print') void print(message.call, message.task)
    else if (message.kind === 'cancelPrint') printing.get(message.call)?.abort()
    else if (message.kind === 'ready') opened()
    else closed()
  }

  function settleAll(reply: Reply): void {
    const all = [...waiting.values()]
    waiting.clear()
    for (const settle of all) settle(reply)
    for (const controller of printing.values()) controller.abort()
    printing.clear()
  }

  function died(gone: Worker, error: unknown): void {
    if (worker !== gone) return
    worker = null
    if (closing) {
      settleAll(failed('BUSY'))
      closed()
      return
    }
    const again = restarts === 0 || Date.now() - startedAt > RESTART_WITHIN_MS
    log.error('store thread died', { error, again })
    for (const listener of connectionListeners) listener(false)
    settleAll(failed(again ? 'BUSY' : 'INTERNAL'))
    if (!again) {
      notOpened(error)
      return
    }
    restarts++
    start()
    for (const listener of connectionListeners) listener(true)
  }

  function start(): void {
    startedAt = Date.now()
    const data: StoreThreadData = { open }
    const started = new Worker(thread, { workerData: data, name: 'store' })
    worker = started
    started.on('message', receive)
    started.on('error', (error) => died(started, error))
    started.on('exit', (code) => died(started, Object.assign(new Error('ended'), { code: `EXIT_${code}` })))
  }
  start()

  async function close(): Promise<void> {
    if (!worker) return
    const gone = worker
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.closeTimeoutMs ?? CLOSE_TIMEOUT_MS)
      closed = () => {
        clearTimeout(timer)
        resolve()
      }
      post({ kind: 'close' })
    })
    await gone.terminate()
    await printer.close()
  }

  return {
    ready,
    handle: (envelope) => {
      if (closing) return Promise.resolve(failed('BUSY'))
      if (!worker) return Promise.resolve(failed('INTERNAL'))
      return new Promise<Reply>((resolve) => {
        const call = ++calls
        waiting.set(call, resolve)
        try {
          post({ kind: 'request', call, envelope }, ownedBuffers(envelope))
        } catch {
          // Not clonable: functions, or an already given-away buffer.
          waiting.delete(call)
          resolve(failed('BAD_REQUEST'))
        }
      })
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onConnection: (listener) => {
      connectionListeners.add(listener)
      return () => connectionListeners.delete(listener)
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
