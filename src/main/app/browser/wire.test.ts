import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeFrame, encodeFrame } from './wire.ts'

// Would catch: bytes that arrive as text or in another place, a crafted frame that reaches past its object.

const plain = fc.jsonValue()
const message = fc.record({
  call: fc.nat(),
  envelope: fc.record({ input: fc.dictionary(fc.string(), fc.oneof(plain, fc.uint8Array())) }),
})

test('what goes in comes out, bytes and all', () => {
  fc.assert(
    fc.property(message, (value) => {
      const frame = encodeFrame(value)
      const sent = typeof frame === 'string' ? frame : new Uint8Array(frame)
      expect(decodeFrame(sent)).toEqual(asSent(value))
    }),
  )
})

/** JSON's own losses (−0) apart, values arrive as they are. */
function asSent(value: unknown): unknown {
  if (value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(asSent)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asSent(inner)]))
  return Object.is(value, -0) ? 0 : value
}

test('a message without bytes is plain JSON', () => {
  expect(encodeFrame({ call: 1, envelope: { a: 'á' } })).toBe('{"call":1,"envelope":{"a":"á"}}')
})

const frameOf = (head: unknown, rest = new Uint8Array()): Uint8Array => {
  const text = new TextEncoder().encode(JSON.stringify(head))
  const frame = new Uint8Array(4 + text.length + rest.length)
  new DataView(frame.buffer).setUint32(0, text.length, true)
  frame.set(text, 4)
  frame.set(rest, 4 + text.length)
  return frame
}

test('crafted frames are refused and touch nothing', () => {
  const bad: Uint8Array[] = [
    new Uint8Array(),
    new Uint8Array([255, 255, 255, 255]),
    frameOf({ message: {} }),
    frameOf({ message: { a: null }, parts: [{ path: ['b'], length: 0 }] }),
    frameOf({ message: { a: 1 }, parts: [{ path: ['a'], length: 0 }] }),
    frameOf({ message: { a: null }, parts: [{ path: ['a'], length: 9 }] }),
    frameOf({ message: { a: null }, parts: [{ path: ['a'], length: 0 }] }, new Uint8Array(3)),
    frameOf({ message: {}, parts: [{ path: ['__proto__', 'x'], length: 0 }] }),
    frameOf({ message: {}, parts: [{ path: ['constructor', 'prototype'], length: 0 }] }),
    frameOf({ message: {}, parts: [{ path: [], length: 0 }] }),
  ]
  for (const frame of bad) expect(() => decodeFrame(frame)).toThrow()
  expect('x' in {}).toBe(false)
})

test('random bytes never do anything but throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        decodeFrame(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
    }),
  )
})
