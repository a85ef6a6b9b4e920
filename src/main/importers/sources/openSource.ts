import { isOurs } from '../../../shared/domain/listening/ownHeadings.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import {
  choiceOf,
  type PreviewSender,
  type SourceNeed,
  type SourcePreview,
  type SourceWarning,
} from '../../../shared/domain/listening/sourcePreview.ts'
import { type ByteSource, bytesOf, fileOf } from '../reading/byteSource.ts'
import { foldHeading } from '../reading/headings.ts'
import { digest } from '../reading/identity.ts'
import { READ_LIMITS, type ReadLimits } from '../reading/limits.ts'
import { SourceProblem } from '../reading/problem.ts'
import { cellText } from '../reading/rows.ts'
import { type Held, heldIn } from './content.ts'
import { REVIEW_HEADINGS, reviewCells } from './googleReviews/googleReviews.ts'
import type { Content, OpenedSource, OpenOptions, SourceFile } from './opened.ts'
import { openTable } from './tableContent.ts'
import { openChats } from './whatsapp/openChat.ts'

export type Opening =
  | { readonly ok: true; readonly opened: OpenedSource }
  | { readonly ok: false; readonly problem: SourceProblem }

/**
 * Recognises a file by what it holds, and guesses all that reading it needs. Bad files are an answer, never an
 * exception. What is opened must be closed.
 */
export function openSource(file: SourceFile, options: OpenOptions = {}): Opening {
  let bytes: ByteSource | null = null
  try {
    bytes = file.bytes ? bytesOf(file.bytes) : fileOf(file.path ?? '')
    return { ok: true, opened: openBytes(bytes, baseName(file.name), options) }
  } catch (error) {
    bytes?.close()
    return { ok: false, problem: problemOf(error) }
  }
}

/** Whatever a hostile file finds wrong in a reader, the answer is still a sentence. */
export function problemOf(error: unknown): SourceProblem {
  return error instanceof SourceProblem ? error : new SourceProblem('FILE_UNREADABLE', { where: 'unexpected' })
}

/** The same file with other choices: another sheet, separator, encoding, source. @throws SourceProblem */
export function reopen(opened: OpenedSource, choices: Partial<SourceChoices>): OpenedSource {
  return openBytes(opened.bytes, opened.preview.name, {
    limits: opened.limits,
    timeZone: opened.preview.choices.timeZone,
    choices,
  })
}

function openBytes(bytes: ByteSource, name: string, options: OpenOptions): OpenedSource {
  const limits: ReadLimits = { ...READ_LIMITS, ...options.limits }
  const chosen = options.choices ?? {}
  const timeZone = chosen.timeZone ?? options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const held = heldIn(bytes, name, chosen, limits)
  const common = { bytes, limits, close: () => bytes.close() }
  const base: SourceChoices = {
    source: 'table',
    encoding: chosen.encoding ?? null,
    separator: chosen.separator ?? null,
    sheet: chosen.sheet ?? null,
    columns: [],
    dateOrder: null,
    decimal: chosen.decimal ?? null,
    timeZone,
    me: [],
    businessHours: chosen.businessHours ?? null,
    period: null,
    ...(chosen.formerly ? { formerly: chosen.formerly } : {}),
  }
  const preview = {
    name,
    questions: [],
    needs: [],
    columns: [],
    rows: [],
    sheets: [],
    senders: [],
    warnings: warningsOf(held),
    confidence: 1,
  } as const
  switch (held.kind) {
    case 'reviews': {
      const choices: SourceChoices = { ...base, source: 'googleReviews' }
      const columns = REVIEW_HEADINGS.map((heading) => ({ heading, role: 'ignore', sure: true, examples: [] }) as const)
      const rows = held.reviews.slice(0, 5).map(reviewCells)
      return {
        ...common,
        content: held,
        preview: {
          ...preview,
          source: 'googleReviews',
          format: 'reviews',
          columns,
          rows,
          choices,
          fingerprint: 'googleReviews',
        },
      }
    }
    case 'chat': {
      const { senders, me, dateOrder, needs, rows, messages } = openChats(held.chats, chosen, limits)
      if (messages === 0) throw new SourceProblem('NO_DATA')
      const choices: SourceChoices = { ...base, source: 'whatsapp', encoding: held.encoding, me: [...me], dateOrder }
      return {
        ...common,
        content: held,
        preview: {
          ...preview,
          source: 'whatsapp',
          format: 'chat',
          senders: senders as PreviewSender[],
          needs,
          rows,
          choices,
          fingerprint: 'whatsapp',
        },
      }
    }
    case 'table':
      return { ...common, ...tableOpened(held, base, preview, chosen, limits) }
  }
}

function tableOpened(
  held: Extract<Held, { kind: 'table' }>,
  base: SourceChoices,
  preview: Omit<SourcePreview, 'source' | 'format' | 'choices' | 'fingerprint'>,
  chosen: Partial<SourceChoices>,
  limits: ReadLimits,
): { content: Content; preview: SourcePreview } {
  const { source, confidence, look, columns, needs, dateOrder, period } = openTable(held.rows, chosen, limits)
  const choices: SourceChoices = {
    ...base,
    source: source.name,
    encoding: held.encoding,
    separator: held.separator,
    sheet: held.sheets[0] ?? null,
    columns: columns.map(choiceOf),
    dateOrder,
    period,
  }
  return {
    content: { kind: 'table', source, look, rows: held.rows, mostRows: held.mostRows },
    preview: {
      ...preview,
      source: source.name,
      confidence,
      format: held.format,
      columns,
      questions: columns.flatMap(({ heading, role, scale, sure }) =>
        role === 'score' && scale ? [{ heading, scale, sure }] : [],
      ),
      needs: needs as SourceNeed[],
      rows: look.sample.slice(0, 5).map(({ cells }) => look.headings.map((_, i) => cellText(cells[i]).slice(0, 500))),
      sheets: held.sheets,
      choices,
      fingerprint: fingerprintOf(
        source.name,
        look.folded.filter((_, i) => !isOurs(look.headings[i] ?? '')),
      ),
    },
  }
}

/** Equal for files of one kind, in whatever order their columns come. */
function fingerprintOf(source: string, folded: readonly string[]): string {
  return `${source}:${digest([...folded].map(foldHeading).sort().join('\u001f'))}`
}

function warningsOf(held: Held): SourceWarning[] {
  const warnings: SourceWarning[] = []
  if (held.kind !== 'reviews' && held.broken) warnings.push({ code: 'BROKEN_LETTERS', count: 1 })
  if (held.kind === 'table' && held.sheets.length > 1)
    warnings.push({ code: 'OTHER_SHEETS', count: held.sheets.length - 1 })
  return warnings
}

/** Without folders, control characters and marks that turn the writing direction. */
function baseName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, 200)
}
