import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Log, Printer } from '../../platform/ports.ts'
import { type StoreClient, startStore } from './storeClient.ts'
import { ownedBuffers } from './transfer.ts'

// Would catch: a window that waits for ever because the store thread died, a restart on another file, an app that
// cannot be closed, bytes that arrive empty.

/** A thread that speaks the store's language and does what the route says. */
const THREAD = `
import { parentPort as port, workerData } from 'node:worker_threads'
const send = (message) => port.postMessage(message)
let asked = null
port.on('message', (message) => {
  if (message.kind === 'close') {
    if (workerData.open.file !== '/stubborn') send({ kind: 'closed' })
    return
  }
  if (message.kind === 'printed') return send({ kind: 'reply', call: asked, reply: { ok: true, data: message.result } })
  const { route, input } = message.envelope
  const answer = (data) => send({ kind: 'reply', call: message.call, reply: { ok: true, data } })
  if (route === 'die') process.exit(1)
  if (route === 'never') return
  if (route === 'open') {
    send({ kind: 'event', message: { event: 'workspace.changed', data: { kind: 'open', file: input.file } } })
    return answer(null)
  }
  if (route === 'print') {
    asked = message.call
    return send({ kind: 'print', call: 1, task: { what: 'pdf', job: { html: input.html, widthMm: 1, heightMm: 1 } } })
  }
  if (route === 'size') return answer(input.bytes.length)
  answer({ open: workerData.open })
})
send({ kind: 'ready' })
`
let folder = ''
let thread = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'percurso-thread-'))
  thread = join(folder, 'thread.mjs')
  writeFileSync(thread, THREAD)
})
afterAll(() => rmSync(folder, { recursive: true }))

const log: Log = { info: () => {}, warn: () => {}, error: () => {} }
const printer: Printer = {
  pdf: ({ html }) =>
    html === 'bad' ? Promise.reject(new AppError('PRINTER_MISSING')) : Promise.resolve(new Uint8Array([1, 2, 3])),
  png: () => Promise.reject(new Error('a bug')),
  close: () => Promise.resolve(),
}
const stores: StoreClient[] = []
function start(file?: string, closeTimeoutMs = 2_000): StoreClient {
  const store = startStore({
    open: { mode: 'window', ...(file ? { file } : {}) },
    printer,
    log,
    thread,
    closeTimeoutMs,
  })
  stores.push(store)
  return store
}
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
})
const ask = (store: StoreClient, route: string, input: unknown = {}) => store.handle({ id: 'a', route, input })

test('answers, and gives bytes over whole', async () => {
  const store = start()
  await store.ready
  const bytes = new Uint8Array(1_000_000)
  expect(await ask(store, 'size', { bytes })).toEqual({ ok: true, data: 1_000_000 })
  expect(bytes.length, 'given away, not copied').toBe(0)
  expect(await ask(store, 'size', { bytes: Buffer.from('pooled') })).toEqual({ ok: true, data: 6 })
  expect(await store.handle({ id: 'a', route: 'x', input: () => {} })).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
})

test('a dead thread says so to whoever waits and comes back once, with the file that was open', async () => {
  const store = start()
  const seen: boolean[] = []
  store.onConnection((up) => seen.push(up))
  await ask(store, 'open', { file: '/other.percurso' })
  const waiting = ask(store, 'never')
  expect(await ask(store, 'die')).toMatchObject({ ok: false, code: 'BUSY' })
  expect(await waiting).toMatchObject({ ok: false, code: 'BUSY' })
  expect(await ask(store, 'state')).toEqual({ ok: true, data: { open: { mode: 'window', file: '/other.percurso' } } })
  expect(seen).toEqual([false, true])
  expect(await ask(store, 'die')).toMatchObject({ ok: false, code: 'INTERNAL' })
  expect(await ask(store, 'state')).toMatchObject({ ok: false, code: 'INTERNAL' })
  expect(seen).toEqual([false, true, false])
})

test('printing is done by the owner, failures included', async () => {
  const store = start()
  expect(await ask(store, 'print', { html: 'good' })).toEqual({
    ok: true,
    data: { ok: true, bytes: new Uint8Array([1, 2, 3]) },
  })
  expect(await ask(store, 'print', { html: 'bad' })).toMatchObject({ data: { ok: false, code: 'PRINTER_MISSING' } })
})

test('closing ends even a thread that does not answer', async () => {
  const store = start('/stubborn', 200)
  await store.ready
  const waiting = ask(store, 'never')
  await store.close()
  expect(await waiting).toMatchObject({ ok: false, code: 'BUSY' })
  expect(await ask(store, 'state')).toMatchObject({ ok: false, code: 'BUSY' })
})

test('only whole, unshared buffers are given away', () => {
  const whole = new Uint8Array(8)
  expect(ownedBuffers({ a: { b: [whole] } })).toEqual([whole.buffer])
  expect(ownedBuffers({ a: whole.subarray(2) })).toEqual([])
  expect(ownedBuffers({ a: { b: { c: { d: { e: whole } } } } })).toEqual([])
  expect(ownedBuffers(null)).toEqual([])
})
