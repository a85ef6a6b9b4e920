import type { Language } from '../../../shared/domain/language.ts'
import type { Routing } from '../../../shared/domain/listening/recipe.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { SampleRow } from '../../../shared/ipc/routes/bringing.ts'
import { SourceProblem } from '../../importers/reading/problem.ts'
import type { SourceFile } from '../../importers/sources/opened.ts'
import { openSource } from '../../importers/sources/openSource.ts'
import { readEntries } from '../../importers/sources/readEntries.ts'
import { refusal } from './reading/refusal.ts'
import { readWith, type TaughtWords } from './reading/taughtWords.ts'
import { rowMaker } from './toRow.ts'

export interface SampleOrder {
  readonly file: SourceFile
  readonly choices: Partial<SourceChoices>
  readonly routing: Routing
  readonly language: Language
  readonly keepPersonal: boolean
  readonly places: readonly TouchpointPlace[]
  readonly taught: TaughtWords
}

const ROWS = 8

/** The first rows of a file as they would be kept; writes nothing. @throws AppError IMPORT_REFUSED */
export function sampleFile(order: SampleOrder): SampleRow[] {
  const opening = openSource(order.file, { choices: order.choices })
  if (!opening.ok) throw refusal(opening.problem)
  const { opened } = opening
  const rowOf = rowMaker({
    batchId: 'sample',
    source: opened.preview.choices.source,
    language: order.language,
    routing: order.routing,
    places: order.places,
    taught: readWith(order.taught),
    pseudonyms: order.keepPersonal ? null : () => 'somebody',
  })
  const rows: SampleRow[] = []
  try {
    for (const row of readEntries(opened)) {
      if (row.notData !== null) continue
      const { line, feedback, cases, measurements, visits } = rowOf(row, row.entries, true)
      const passed = visits.map(({ at, touchpointId, placeName, outcome }) => ({
        at,
        touchpointId,
        placeName,
        outcome,
      }))
      rows.push({ line, feedback, cases, measurements, visits: passed, refusals: row.refusals })
      if (rows.length >= ROWS) break
    }
    return rows
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error
    if (error.code === 'MAPPING_NEEDED' || error.code === 'ME_NEEDED') return []
    throw refusal(error)
  } finally {
    opened.close()
  }
}
