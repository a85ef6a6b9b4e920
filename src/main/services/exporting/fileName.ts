import type { Journey } from '../../../shared/domain/journey/journey.ts'
import type { ExportFormat } from '../../../shared/ipc/exportOptions.ts'
import { FORMATS } from '../../exporters/registry.ts'

/** Code points of the name and bytes of the whole: file systems end at 255 bytes. */
const LONGEST_NAME = 100
const LONGEST_BYTES = 200

// Controls, marks of direction, lone halves of letters; not the joiner that holds an emoji together.
const UNSEEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const FORBIDDEN = /[<>:"/\\|?*]/g
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * A name that every system can save under, made of the journey's name: composed letters, nothing unseen, no reserved
 * word, at most 200 bytes, always with the format's extension.
 */
export function suggestFileName(journey: Pick<Journey, 'name'>, format: ExportFormat): string {
  return savableName(journey.name, FORMATS[format].extension)
}

/** As `suggestFileName`, of any name. @param extension without the dot */
export function savableName(wanted: string, extension: string): string {
  const clean = wanted.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(FORBIDDEN, '-')
  const short = trimEnds(shorten(trimEnds(clean)))
  const name = RESERVED.test(short) ? `_${short}` : short
  return `${name || 'percurso'}.${extension}`
}

// Windows drops dots and spaces at the end; a leading dot hides the file elsewhere.
function trimEnds(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, '')
}

function shorten(name: string): string {
  let result = ''
  let count = 0
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name.slice(0, 4_000))) {
    if (++count > LONGEST_NAME || Buffer.byteLength(result + segment) > LONGEST_BYTES - 5) break
    result += segment
  }
  return result
}
