import type { Encoding } from '../../../shared/domain/listening/sourceChoices.ts'
import type { ByteSource } from './byteSource.ts'
import { mendWindows1252 } from './windows1252.ts'

const BLOCK = 256 * 1024
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HAS_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** How far a reader is. */
export interface Position {
  /** bytes of the file that were taken in */
  bytes: number
}

/**
 * The text of a file, block by block. Line ends are `\n`; control characters other than tab and line end are taken out;
 * no byte-order mark.
 * @param position is kept up to date
 */
export function* textChunks(source: ByteSource, encoding: Encoding, position: Position): Generator<string> {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for (let at = 0; at < source.size; ) {
    const block = source.read(at, BLOCK)
    if (block.length === 0) break
    at += block.length
    position.bytes = at
    const decoded = decoder.decode(block, { stream: at < source.size })
    let text = held + (encoding === 'windows-1252' ? mendWindows1252(decoded) : decoded)
    held = ''
    if (at < source.size && text.endsWith('\r')) {
      held = '\r'
      text = text.slice(0, -1)
    }
    yield tidy(text)
  }
  if (held !== '') yield tidy(held)
}

function tidy(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return HAS_CONTROL.test(lines) ? lines.replace(CONTROL, '') : lines
}
