import type { Language } from '../../../../shared/domain/language.ts'
import type { Routing } from '../../../../shared/domain/listening/recipe.ts'
import type { SourceChoices } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { RefusedRow } from '../../../../shared/domain/listening/sourceEntry.ts'
import type { TouchpointPlace } from '../../../../shared/domain/touchpoint/touchpointPlace.ts'
import { SourceProblem } from '../../../importers/reading/problem.ts'
import type { OpenedSource, SourceFile } from '../../../importers/sources/opened.ts'
import { openSource } from '../../../importers/sources/openSource.ts'
import { readEntries } from '../../../importers/sources/readEntries.ts'
import type { ApartControl } from '../../../platform/apart/serveApart.ts'
import { type PackedRow, packRow } from '../../../repositories/batchRows.ts'
import { pseudonymsWith } from '../pseudonyms.ts'
import { rowMaker } from '../toRow.ts'
import { refusal } from './refusal.ts'
import { readWith, type TaughtWords } from './taughtWords.ts'

/** A file to be brought in, with all that its rows need to be written as they are. */
export interface ReadOrder {
  readonly file: SourceFile
  readonly choices: Partial<SourceChoices>
  readonly batchId: string
  readonly language: Language
  readonly routing: Routing
  readonly places: readonly TouchpointPlace[]
  /** the secret of the file's pseudonyms; null: names and addresses are kept as they stand */
  readonly secret: Uint8Array | null
  readonly taught: TaughtWords
  /** whether comments are read for sentiment and themes */
  readonly reads: boolean
}

/** A row of data, whatever became of it. */
export interface ReadPiece extends PackedRow {
  readonly refusals: readonly RefusedRow[]
}

/** `opened` comes once, before the first rows; `fraction` of the file is read. */
export type ReadPart =
  | { readonly kind: 'opened'; readonly source: string; readonly name: string }
  | { readonly kind: 'rows'; readonly rows: readonly ReadPiece[]; readonly fraction: number }

/** Rows that are handed over at a time. */
const PART = 1_000

/** Reads a file from its beginning to its end and hands its rows over, ready to be written. @throws AppError IMPORT_REFUSED */
export function readRows(order: ReadOrder, control: ApartControl): null {
  const opening = openSource(order.file, { choices: order.choices })
  if (!opening.ok) throw refusal(opening.problem)
  const { opened } = opening
  try {
    const { needs } = opened.preview
    if (needs.includes('me')) throw new SourceProblem('ME_NEEDED')
    if (needs.includes('mapping')) throw new SourceProblem('MAPPING_NEEDED')
    handOver(opened, order, (part) => control.part(part), control)
    return null
  } catch (error) {
    throw error instanceof SourceProblem ? refusal(error) : error
  } finally {
    opened.close()
  }
}

function handOver(opened: OpenedSource, order: ReadOrder, part: (part: ReadPart) => void, control: ApartControl): void {
  const { source } = opened.preview.choices
  const { batchId, language, routing, places, secret, reads } = order
  const taught = readWith(order.taught)
  const pseudonyms = secret && pseudonymsWith(secret)
  const rowOf = rowMaker({ batchId, source, language, routing, places, taught, pseudonyms })
  part({ kind: 'opened', source, name: opened.preview.name })
  const reading = readEntries(opened, undefined, { cancelled: () => control.aborted })
  let rows: ReadPiece[] = []
  const send = (): void => {
    const { bytes, total } = reading.progress()
    part({ kind: 'rows', rows, fraction: total > 0 ? bytes / total : 1 })
    rows = []
  }
  for (const row of reading) {
    if (row.notData !== null) continue
    const { line, refusals, entries } = row
    const made = entries.length === 0 ? NOTHING : packRow(batchId, rowOf(row, entries, reads))
    rows.push({ ...made, line, refusals })
    if (rows.length === PART) send()
  }
  send()
}

const NOTHING: Omit<PackedRow, 'line'> = { cells: null, feedback: [], cases: [], measurements: [], visits: [] }
