import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { threadApart } from '../../src/main/platform/apart/threadApart.ts'

// Would catch: a hostile file that hangs the app, takes its memory, or leaves it waiting for ever.

const thread = join(import.meta.dirname, '../fixtures/apart/thread.ts')
const apart = threadApart({ thread, hangMs: 3_000 })
const small = threadApart({ thread, memoryMB: 24 })
afterAll(() => Promise.all([apart.close(), small.close()]))

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (done) => ({ done }),
    ({ code, data, message }: { code?: string; data?: { reason?: string }; message: string }) =>
      code ? (data?.reason ?? code) : message.split('\n')[0],
  )

describe('work in a thread of its own', () => {
  it('gives its result, its refusals and what nobody thought of; the thread then goes on or is another one', async () => {
    expect(await apart.run({ task: 'say', input: 'olá' })).toBe('olá')
    expect(await codeOf(apart.run({ task: 'refuse', input: null }))).toBe('NO_DATA')
    expect(await codeOf(apart.run({ task: 'break', input: null }))).toBe('TypeError: nobody thought of it')
    expect(await codeOf(apart.run({ task: 'leave', input: null }))).toMatch(/ended with 3/)
    expect(await Promise.all([1, 2, 3].map((n) => apart.run({ task: 'say', input: n })))).toEqual([1, 2, 3])
  })

  it('hands over every part in order, and never runs ahead of who takes them', async () => {
    const parts: unknown[] = []
    expect(await apart.run({ task: 'parts', input: 500, onPart: (part) => parts.push(part) })).toBe('all')
    expect(parts).toEqual(Array.from({ length: 500 }, (_, i) => i))
    const stop = (part: unknown): void => {
      if (part === 3) throw new Error('the disk is full')
    }
    expect(await codeOf(apart.run({ task: 'parts', input: 500, onPart: stop }))).toBe('the disk is full')
  })

  it('is ended where it hangs or takes too much memory, and not where it is only slow', async () => {
    expect(await codeOf(apart.run({ task: 'hang', input: null }))).toBe('READING_STUCK')
    expect(await codeOf(small.run({ task: 'eat', input: null }))).toBe('READING_TOO_LARGE')
    expect(await apart.run({ task: 'slow', input: 45 })).toBe('slow')
  })

  it('is ended at any moment by who asked for it', async () => {
    const stop = new AbortController()
    const hanging = codeOf(apart.run({ task: 'hang', input: null, signal: stop.signal }))
    stop.abort()
    expect(await hanging).toBe('CANCELLED')
    expect(await codeOf(apart.run({ task: 'say', input: '', signal: stop.signal }))).toBe('CANCELLED')
    expect(await apart.run({ task: 'say', input: 'still here' })).toBe('still here')
  })
})
