import { describe, expect, it } from 'vitest'
import type { Envelope, Reply } from '../../shared/ipc/envelope.ts'
import { failed } from '../../shared/ipc/envelope.ts'
import { createOutbox } from './outbox.ts'

/** A backend that does a command once per id, and whose wire and disk can be broken. */
function world() {
  const done: string[] = []
  const sent: string[] = []
  const timers: { ms: number; run: () => void }[] = []
  const script: ((envelope: Envelope) => Promise<Reply>)[] = []
  const perform = (envelope: Envelope): Reply => {
    if (!done.includes(envelope.id)) done.push(envelope.id)
    return { ok: true, data: null }
  }
  let clock = 1_000
  const outbox = createOutbox({
    send: (envelope) => {
      sent.push(envelope.id)
      return (script.shift() ?? (async (e) => perform(e)))(envelope)
    },
    now: () => clock++,
    later: (ms, run) => {
      const timer = { ms, run }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
  })
  const envelope = (id: string): Envelope => ({ id, route: 'stage.update', input: {} })
  const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
  const fire = () => timers.shift()?.run()
  return { outbox, done, sent, script, perform, envelope, tick, timers, fire }
}

describe('outbox', () => {
  it('sends one at a time, so that a later command cannot overtake an earlier one', async () => {
    const w = world()
    let release = (_: Reply) => {}
    w.script.push(() => new Promise((resolve) => (release = resolve)))
    const first = w.outbox.enqueue(w.envelope('a'))
    void w.outbox.enqueue(w.envelope('b'))
    await w.tick()
    expect(w.sent).toEqual(['a'])
    expect(w.outbox.state()).toMatchObject({ phase: 'saving', pending: 2 })
    release(w.perform(w.envelope('a')))
    await first
    await w.tick()
    expect(w.done).toEqual(['a', 'b'])
    expect(w.outbox.state()).toMatchObject({ phase: 'saved', pending: 0 })
  })

  it('does not do a command twice when only its reply was lost', async () => {
    const w = world()
    w.script.push((e) => {
      w.perform(e)
      return new Promise(() => {})
    })
    const reply = w.outbox.enqueue(w.envelope('a'))
    w.outbox.setConnected(false)
    expect(w.outbox.state()).toMatchObject({ phase: 'unsaved', failure: null, pending: 1 })
    w.outbox.setConnected(true)
    expect(await reply).toEqual({ ok: true, data: null })
    expect(w.sent).toEqual(['a', 'a'])
    expect(w.done).toEqual(['a'])
  })

  it('ignores the answer of a broken connection to a command that was sent again', async () => {
    const w = world()
    let stale = (_: Reply) => {}
    let fresh = (_: Reply) => {}
    w.script.push(() => new Promise((resolve) => (stale = resolve)))
    w.script.push(() => new Promise((resolve) => (fresh = resolve)))
    const reply = w.outbox.enqueue(w.envelope('a'))
    w.outbox.setConnected(false)
    w.outbox.setConnected(true)
    stale(failed('NOT_FOUND'))
    await w.tick()
    expect(w.outbox.state().pending).toBe(1)
    fresh({ ok: true, data: 7 })
    expect(await reply).toEqual({ ok: true, data: 7 })
  })

  it('keeps what a full disk refused, says so, and saves it later in the same order', async () => {
    const w = world()
    w.script.push(async () => failed('DISK_FULL'))
    const a = w.outbox.enqueue(w.envelope('a'))
    const b = w.outbox.enqueue(w.envelope('b'))
    await w.tick()
    expect(w.outbox.state()).toMatchObject({ phase: 'unsaved', failure: { code: 'DISK_FULL' }, pending: 2 })
    expect(w.sent).toEqual(['a'])
    w.fire()
    await Promise.all([a, b])
    expect(w.done).toEqual(['a', 'b'])
    expect(w.outbox.state()).toMatchObject({ phase: 'saved', failure: null })
  })

  it('lets a refused command go, so that the next one is not held up by it', async () => {
    const w = world()
    w.script.push(async () => failed('NOT_FOUND'))
    const a = w.outbox.enqueue(w.envelope('a'))
    const b = w.outbox.enqueue(w.envelope('b'))
    expect(await a).toEqual(failed('NOT_FOUND'))
    expect(await b).toEqual({ ok: true, data: null })
  })

  it('does not try a bug for ever', async () => {
    const w = world()
    w.script.push(
      async () => failed('INTERNAL'),
      async () => failed('INTERNAL'),
    )
    const a = w.outbox.enqueue(w.envelope('a'))
    await w.tick()
    w.fire()
    expect(await a).toEqual(failed('INTERNAL'))
    expect(w.outbox.state().pending).toBe(0)
  })

  it('waits for the user when the file itself is gone', async () => {
    const w = world()
    w.script.push(async () => failed('FILE_MOVED'))
    void w.outbox.enqueue(w.envelope('a'))
    await w.tick()
    expect(w.timers).toEqual([])
    void w.outbox.enqueue(w.envelope('b'))
    await w.tick()
    expect(w.sent).toEqual(['a'])
    expect(w.outbox.drop('FILE_MOVED')).toBe(2)
    expect(w.outbox.state()).toMatchObject({ phase: 'saved', pending: 0 })
  })
})
