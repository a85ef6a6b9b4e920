import { expect, test } from 'vitest'
import { bytesOf } from './byteSource.ts'
import { guessEncoding } from './encoding.ts'
import { textChunks } from './textChunks.ts'
import { mendWindows1252 } from './windows1252.ts'

const decoded = (bytes: Uint8Array): string | null => {
  const guess = guessEncoding(bytesOf(bytes))
  return (
    guess &&
    `${guess.encoding}${guess.broken ? '!' : ''} ${[...textChunks(bytesOf(bytes), guess.encoding, { bytes: 0 })].join('')}`
  )
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('byte-order marks, UTF-16 by its zeros, UTF-8, Windows-1252', () => {
  expect(decoded(utf8('\ufeffação'))).toBe('utf-8 ação')
  expect(decoded(utf8('ação'))).toBe('utf-8 ação')
  expect(decoded(Buffer.from('\ufeffDados da loja', 'utf16le'))).toBe('utf-16le Dados da loja')
  expect(decoded(Buffer.from('Dados da loja', 'utf16le'))).toBe('utf-16le Dados da loja')
  expect(decoded(Buffer.from('a\xe7\xe3o \x80 5', 'latin1'))).toBe('windows-1252 ação € 5')
})

test('quotes, dashes and the euro of Windows-1252, also where the runtime takes it for Latin-1', () => {
  expect(mendWindows1252('\u0093ol\u00e1\u0094 \u0096 \u0080\u0085')).toBe('“olá” – €…')
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i)
  const right = new TextDecoder('windows-1252').decode(bytes)
  expect(mendWindows1252(right)).toBe(right)
})

test('a few broken bytes leave UTF-8 what it is; letters cut by a block stay whole', () => {
  const text = 'coração '.repeat(10)
  expect(decoded(Buffer.concat([utf8(text), Buffer.from([0xc3]), utf8(text)]))).toBe(`utf-8! ${text}\ufffd${text}`)
  const long = `${'é'.repeat(300_000)}\r\n${'ç'.repeat(300_000)}`
  expect(decoded(utf8(`x${long}`))).toBe(`utf-8 x${long.replace('\r\n', '\n')}`)
})

test('a line end cut by a block is one; control characters go', () => {
  const before = 'x'.repeat(256 * 1024 - 1)
  expect(decoded(utf8(`${before}\r\ny\u0001z`))).toBe(`utf-8 ${before}\nyz`)
})

test('what is no text is refused', () => {
  expect(decoded(new Uint8Array(5_000))).toBeNull()
  expect(decoded(Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 32))).toBeNull()
})
