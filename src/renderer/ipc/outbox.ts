import type { Envelope } from '../../shared/ipc/envelope.ts'
import type { ErrorCode, ErrorData } from '../../shared/ipc/errors.ts'
import { failed, type Reply } from '../../shared/ipc/reply.ts'

/** What the window can say about what it has not saved. */
export interface OutboxState {
  /** Commands not acknowledged yet, the one on its way included. */
  readonly pending: number
  /** saved: nothing waits. saving: on its way. unsaved: tried and refused by the disk, or no way to the backend. */
  readonly phase: 'saved' | 'saving' | 'unsaved'
  /** Why it is unsaved; null with `unsaved` means that the connection is lost. */
  readonly failure: { readonly code: ErrorCode; readonly data: ErrorData } | null
  /** ms since the epoch of the last acknowledged command */
  readonly savedAt: number | null
  /** Whether requests reach the backend. */
  readonly connected: boolean
}

export interface OutboxPorts {
  send(envelope: Envelope): Promise<Reply>
  now(): number
  /** Calls back after `ms`; the result takes it back. */
  later(ms: number, run: () => void): () => void
}

export interface Outbox {
  /** Sends in order, one at a time; answers when the backend has said what became of it. */
  enqueue(envelope: Envelope): Promise<Reply>
  retry(): void
  setConnected(up: boolean): void
  /** Gives up what waits, for instance because another file was opened; returns how many. */
  drop(code: ErrorCode): number
  state(): OutboxState
  subscribe(listener: () => void): () => void
}

/** Failures that say nothing certain about the command: it is sent again with the same id. */
const AGAIN: readonly ErrorCode[] = ['BUSY', 'WRITE_FAILED', 'READ_FAILED', 'DISK_FULL', 'FILE_MOVED', 'FILE_REPLACED']
/** Of these, the ones that only the user can mend. */
const BY_HAND: readonly ErrorCode[] = ['FILE_MOVED', 'FILE_REPLACED']
const DELAYS = [400, 1_000, 2_000, 5_000, 10_000]
/** A bug answers INTERNAL for ever; it must not hold up everything behind it. */
const INTERNAL_TRIES = 2

interface Waiting {
  readonly envelope: Envelope
  readonly answer: (reply: Reply) => void
  tries: number
}

export function createOutbox(ports: OutboxPorts): Outbox {
  const queue: Waiting[] = []
  const listeners = new Set<() => void>()
  let connected = true
  let attempt = 0
  let sending = false
  let cancelTimer: (() => void) | null = null
  let state: OutboxState = { pending: 0, phase: 'saved', failure: null, savedAt: null, connected: true }

  function publish(change: Partial<OutboxState>): void {
    state = { ...state, ...change, pending: queue.length, connected }
    for (const listener of listeners) listener()
  }

  function settle(head: Waiting, reply: Reply): void {
    queue.shift()
    head.answer(reply)
    publish({
      phase: queue.length > 0 ? 'saving' : 'saved',
      failure: null,
      ...(reply.ok ? { savedAt: ports.now() } : {}),
    })
    pump()
  }

  function pump(): void {
    cancelTimer?.()
    cancelTimer = null
    const head = queue[0]
    if (!head || sending) return
    if (!connected) {
      publish({ phase: 'unsaved', failure: null })
      return
    }
    sending = true
    const mine = ++attempt
    head.tries++
    publish(state.phase === 'unsaved' ? {} : { phase: 'saving' })
    void ports.send(head.envelope).then((reply) => {
      if (queue[0] !== head) return
      const current = mine === attempt
      // A late answer to an earlier try is as good as any, if it says that the thing is done.
      if (!current && !reply.ok) return
      sending = false
      attempt++
      if (!reply.ok && !connected) return
      const unsure =
        !reply.ok && (AGAIN.includes(reply.code) || (reply.code === 'INTERNAL' && head.tries < INTERNAL_TRIES))
      if (reply.ok || !unsure) return settle(head, reply)
      publish({ phase: 'unsaved', failure: { code: reply.code, data: reply.data } })
      if (BY_HAND.includes(reply.code)) return
      cancelTimer = ports.later(DELAYS[Math.min(head.tries - 1, DELAYS.length - 1)]!, pump)
    })
  }

  return {
    enqueue(envelope) {
      return new Promise((answer) => {
        queue.push({ envelope, answer, tries: 0 })
        publish({ phase: state.phase === 'unsaved' ? 'unsaved' : 'saving' })
        if (state.phase !== 'unsaved' || !connected) pump()
      })
    },
    retry: pump,
    setConnected(up) {
      if (up === connected) return
      connected = up
      // Whatever was on its way may or may not have arrived: it goes again, with the same id.
      sending = false
      attempt++
      if (queue.length > 0) pump()
      else publish({})
    },
    drop(code) {
      cancelTimer?.()
      cancelTimer = null
      sending = false
      attempt++
      const dropped = queue.splice(0)
      for (const waiting of dropped) waiting.answer(failed(code))
      publish({ phase: 'saved', failure: null })
      return dropped.length
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
