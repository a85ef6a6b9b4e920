import {
  IMPORT_KINDS,
  type ImportKind,
  type ImportPlan,
  type ImportWarning,
} from '../../shared/domain/draft/importPlan.ts'
import type { TemplateLanguage } from '../../shared/domain/template/template.ts'
import { type CutLines, countLines, cutLongLines, decodeText, LONGEST_LINE, type Stripped } from './decodeText.ts'
import { CAPS, failure, type SourceText, type TextFormat } from './format.ts'
import { readJson } from './json/readJson.ts'
import { isPdf, readJourneyAttachment } from './pdf/journeyAttachment.ts'
import { TEXT_FORMATS } from './registry.ts'

export interface ImportRequest {
  /** File name as given, with or without folders; may be empty. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Read as this, whatever it looks like. */
  readonly as?: ImportKind | undefined
  /** For what must be called something: "Nova jornada". */
  readonly language: TemplateLanguage
}

/**
 * What an input would become, found by its content; the file's extension only decides between formats that look the
 * same. Bad input is an answer, never an exception; an input over a cap is refused before it is read.
 */
export function planImport({ name, bytes, as, language }: ImportRequest): ImportPlan {
  if (bytes.length > CAPS.fileBytes) return tooLarge(bytes, CAPS.fileBytes)
  if (bytes.length === 0) return failure('IMPORT_EMPTY')
  if (as === 'pdf' || (as === undefined && isPdf(bytes))) return readPdf(bytes)
  const jsonLike = as === 'json' || (as === undefined && startsLikeJson(bytes))
  if (!jsonLike && bytes.length > CAPS.textBytes) return tooLarge(bytes, CAPS.textBytes)

  const decoded = decodeText(bytes)
  if (!decoded.ok) return failure('IMPORT_NOT_TEXT')
  const { text } = decoded
  if (text.trim() === '') return failure('IMPORT_EMPTY')
  const { baseName, extension } = splitName(name)
  const format = as === undefined ? recognise(text, extension) : TEXT_FORMATS.find((candidate) => candidate.kind === as)
  if (!format) return failure('IMPORT_UNKNOWN_FORMAT', { formats: IMPORT_KINDS.join(', ') })
  if (format.kind !== 'json') {
    if (bytes.length > CAPS.textBytes) return tooLarge(bytes, CAPS.textBytes)
    if (countLines(text, CAPS.rows) > CAPS.rows) {
      return failure('IMPORT_TOO_MANY_ROWS', { limit: CAPS.rows, what: 'lines' }, CAPS.rows + 1)
    }
    if (format.kind !== 'csv') {
      const cut = cutLongLines(text)
      return withStripped(readSafely(format, { text: cut.text, baseName, extension, language }), decoded.stripped, cut)
    }
  }
  return withStripped(readSafely(format, { text, baseName, extension, language }), decoded.stripped)
}

/** Whatever a hostile input finds wrong in a reader, the answer is still a sentence: the store thread must live. */
function readSafely(format: TextFormat, source: SourceText): ImportPlan {
  try {
    return format.read(source)
  } catch {
    return failure('IMPORT_INVALID', { format: format.kind, where: 'unexpected' })
  }
}

function readPdf(bytes: Uint8Array): ImportPlan {
  const attachment = readJourneyAttachment(bytes)
  if (!attachment.ok) return failure(attachment.code)
  const decoded = decodeText(attachment.bytes)
  return decoded.ok ? readJson(decoded.text, 'pdf') : failure('PDF_UNREADABLE')
}

/** How sure an input is a journey, by its content alone: 0 (it is none) to 1. */
export function journeyLikeness(name: string, bytes: Uint8Array): number {
  if (bytes.length === 0 || bytes.length > CAPS.fileBytes) return 0
  if (isPdf(bytes)) return 1
  if (!startsLikeJson(bytes) && bytes.length > CAPS.textBytes) return 0
  const decoded = decodeText(bytes)
  if (!decoded.ok) return 0
  return recognise(decoded.text, splitName(name).extension)?.recognise(decoded.text) ?? 0
}

function recognise(text: string, extension: string): (typeof TEXT_FORMATS)[number] | undefined {
  let best: (typeof TEXT_FORMATS)[number] | undefined
  let bestScore = 0
  for (const format of TEXT_FORMATS) {
    const own = format.recognise(text)
    const score = own > 0 && format.extensions.includes(extension) ? own + 0.2 : own
    if (score > bestScore) {
      best = format
      bestScore = score
    }
  }
  return best
}

function withStripped(plan: ImportPlan, stripped: Stripped, cut?: CutLines): ImportPlan {
  if (!plan.ok) return plan
  const before: ImportWarning[] = []
  if (stripped.count > 0)
    before.push({ line: stripped.line, code: 'CONTROL_CHARACTERS', params: { count: stripped.count } })
  for (const { line, length } of cut?.lines ?? [])
    before.push({ line, code: 'TEXT_CUT', params: { length, limit: LONGEST_LINE } })
  return before.length === 0 ? plan : { ...plan, warnings: [...before, ...plan.warnings] }
}

function tooLarge(bytes: Uint8Array, limit: number): ImportPlan {
  return failure('IMPORT_TOO_LARGE', { megabytes: Math.ceil(bytes.length / 1024 / 1024), limit: limit / 1024 / 1024 })
}

/** The first byte that is no blank or byte-order mark, in any of the encodings. */
function startsLikeJson(bytes: Uint8Array): boolean {
  const first = bytes
    .subarray(0, 64)
    .find((b) => ![0, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(b))
  return first === 0x7b || first === 0x5b
}

/** Name and extension without folders, control characters and marks that turn the writing direction. */
function splitName(name: string): { baseName: string; extension: string } {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, 200)
  const dot = plain.lastIndexOf('.')
  if (dot <= 0) return { baseName: dot === 0 ? '' : plain, extension: dot === 0 ? plain.slice(1).toLowerCase() : '' }
  return { baseName: plain.slice(0, dot).trim(), extension: plain.slice(dot + 1).toLowerCase() }
}
