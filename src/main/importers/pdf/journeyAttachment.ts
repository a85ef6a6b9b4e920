import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import { JOURNEY_FILE_FORMAT } from '../../../shared/domain/draft/journeyDraft.ts'
import type { ErrorCode } from '../../../shared/ipc/errors.ts'
import { CAPS } from '../format.ts'

export type Attachment =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false
      readonly code: Extract<ErrorCode, 'PDF_UNREADABLE' | 'PDF_WITHOUT_JOURNEY' | 'IMPORT_TOO_LARGE'>
    }

/** A PDF's dictionaries are short; what is longer is none of ours. */
const DICT_SPAN = 8_192
/** Files inside one PDF that are looked at. */
const MAX_FILES = 200
const MAX_MARKS = 2_000
const MARK = Buffer.from('/EmbeddedFile', 'latin1')
const START = `"${JOURNEY_FILE_FORMAT}"`

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}

/**
 * The journey that travels in a PDF: the newest embedded file whose content is our JSON. Looks at the file's embedded
 * streams alone and builds no document of it: streams cannot hide inside other objects, so that this finds them in any
 * PDF that is not encrypted, whoever saved it last, at the cost of one pass.
 */
export function readJourneyAttachment(bytes: Uint8Array): Attachment {
  if (!isPdf(bytes)) return { ok: false, code: 'PDF_UNREADABLE' }
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let unreadable = false
  let tooLarge = false
  let looked = 0
  let marks = 0
  for (
    let at = pdf.lastIndexOf(MARK);
    at >= 0 && looked < MAX_FILES;
    at = at === 0 ? -1 : pdf.lastIndexOf(MARK, at - 1)
  ) {
    marks += 1
    if (marks > MAX_MARKS) break
    const stream = streamAround(pdf, at)
    if (!stream) continue
    looked += 1
    const content = contentOf(pdf, stream)
    if (content === 'unreadable') unreadable = true
    else if (content === 'tooLarge') tooLarge = true
    else if (content.subarray(0, 4_096).includes(START)) return { ok: true, bytes: content }
  }
  if (tooLarge) return { ok: false, code: 'IMPORT_TOO_LARGE' }
  const broken = unreadable || pdf.includes('/Encrypt') || !pdf.subarray(-4_096).includes('%%EOF')
  return { ok: false, code: broken ? 'PDF_UNREADABLE' : 'PDF_WITHOUT_JOURNEY' }
}

interface Stream {
  readonly dict: string
  /** Offset of the first byte of the data. */
  readonly data: number
}

/** The stream whose dictionary holds the place `at`, if it is one of an embedded file. */
function streamAround(pdf: Buffer, at: number): Stream | undefined {
  if (/^\/EmbeddedFiles/.test(pdf.toString('latin1', at, at + 15))) return undefined
  const from = pdf.subarray(Math.max(0, at - DICT_SPAN), at).lastIndexOf('obj')
  const ahead = pdf.subarray(at, at + DICT_SPAN)
  const word = ahead.indexOf('stream')
  if (from < 0 || word < 0) return undefined
  const dict = pdf.toString('latin1', Math.max(0, at - DICT_SPAN) + from, at + word)
  if (dict.includes('endobj') || !dict.trimEnd().endsWith('>>')) return undefined
  let data = at + word + 'stream'.length
  if (pdf[data] === 0x0d) data += 1
  if (pdf[data] === 0x0a) data += 1
  return { dict, data }
}

function contentOf(pdf: Buffer, { dict, data }: Stream): Buffer | 'unreadable' | 'tooLarge' {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dict)?.[1]?.replace(/[[\]\s]/g, '') ?? ''
  if (filter === '/FlateDecode' || filter === '/Fl') {
    try {
      return inflateSync(pdf.subarray(data), { maxOutputLength: CAPS.fileBytes })
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'unreadable'
    }
  }
  if (filter !== '') return 'unreadable'
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dict)
  const end = length ? data + Number(length[1]) : pdf.indexOf('endstream', data)
  return end < data || end > pdf.length ? 'unreadable' : pdf.subarray(data, end)
}
