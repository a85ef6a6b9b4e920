import { nanoid } from 'nanoid'
import { failed } from '../../shared/ipc/reply.ts'
import { bridge } from './bridge.ts'
import { createClient } from './client.ts'
import { createOutbox } from './outbox.ts'

/** The window's one outbox and its one way to the backend. */
export const outbox = createOutbox({
  send: (envelope) =>
    bridge()
      .request(envelope)
      .catch(() => failed('INTERNAL')),
  now: () => Date.now(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
})

export const newId = (): string => nanoid()

export const request = createClient({ request: (envelope) => bridge().request(envelope) }, outbox, newId)
