import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { SourceEntry } from '../../../shared/domain/listening/sourceEntry.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { type FilePlaces, PLACE_FIELDS, type PlaceField, type SaidValues } from '../../../shared/ipc/routes/bringing.ts'
import { SourceProblem } from '../../importers/reading/problem.ts'
import { cellText } from '../../importers/reading/rows.ts'
import type { ReadRow, SourceFile } from '../../importers/sources/opened.ts'
import { openSource } from '../../importers/sources/openSource.ts'
import { readEntries } from '../../importers/sources/readEntries.ts'
import { refusal } from './reading/refusal.ts'
import { breath } from './removeBatch.ts'

/** A column that says more different things than this names no places. */
const MOST = 500
const LONGEST = 200
const LISTED = 200
const BREATH = 5_000

export interface FilePlacesOrder {
  readonly file: SourceFile
  readonly choices: Partial<SourceChoices>
  readonly places: readonly TouchpointPlace[]
}

/** What the rows of a file say about where they belong. @throws AppError IMPORT_REFUSED, CANCELLED */
export async function filePlaces(
  { file, choices, places }: FilePlacesOrder,
  signal: { readonly aborted: boolean },
): Promise<FilePlaces> {
  const opening = openSource(file, { choices })
  if (!opening.ok) throw refusal(opening.problem)
  const { opened } = opening
  const names = new Set(places.map((place) => fold(place.name)))
  const columns = new Map<string, Said>()
  const fields = new Map<PlaceField, Said>()
  const placed = new Set<string>()
  let seen = 0
  try {
    for (const row of readEntries(opened, undefined, { cancelled: () => signal.aborted })) {
      if (row.notData !== null) continue
      countCells(columns, row)
      for (const entry of row.entries) {
        countFields(fields, entry)
        if (entry.kind === 'visit' && names.has(fold(entry.touchpoint))) placed.add(fold(entry.touchpoint))
      }
      if (++seen % BREATH === 0) await breath()
    }
  } catch (error) {
    throw error instanceof SourceProblem ? refusal(error) : error
  } finally {
    opened.close()
  }
  const readAs = new Map(opened.preview.choices.columns.map(({ heading, role }) => [heading, role]))
  return {
    columns: [...columns]
      .filter(([heading, said]) => tellsPlaces(said, seen) && !SAYS_SOMETHING_ELSE.has(readAs.get(heading) ?? ''))
      .map(([heading, said]) => ({ heading, ...listOf(said) })),
    fields: PLACE_FIELDS.flatMap((field) => {
      const said = fields.get(field)
      return said ? [{ field, ...listOf(said) }] : []
    }),
    visitsPlaced: placed.size,
  }
}

/** By the folded value, as which it is compared: how it was written first, and how often. */
type Said = Map<string, { readonly value: string; count: number }>

const SAYS_SOMETHING_ELSE: ReadonlySet<string> = new Set(['date', 'time', 'score', 'text', 'person', 'customer', 'id'])

function count(said: Said, value: string): void {
  const key = fold(value)
  const known = said.get(key)
  if (known) known.count += 1
  else if (said.size < MOST) said.set(key, { value, count: 1 })
}

function countCells(columns: Map<string, Said>, { headings, cells }: ReadRow): void {
  for (const [i, heading] of headings.entries()) {
    const value = cellText(cells[i]).trim()
    if (value === '') continue
    const said: Said = columns.get(heading) ?? new Map()
    columns.set(heading, said)
    // One long text and the column is a comment: it is full at once.
    if (value.length > LONGEST) for (let n = said.size; n < MOST; n += 1) said.set(`\u0000${n}`, { value, count: 0 })
    else count(said, value)
  }
}

function countFields(fields: Map<PlaceField, Said>, entry: SourceEntry): void {
  const say = (field: PlaceField, value: string | null | undefined): void => {
    if (!value || value.length > LONGEST) return
    const said: Said = fields.get(field) ?? new Map()
    fields.set(field, said)
    count(said, value)
  }
  for (const field of PLACE_FIELDS) if (field !== 'question') say(field, entry.place[field])
  if (entry.kind === 'feedback') say('question', entry.question)
}

/** Few different things, said again and again; a file of a few rows may say each of them once. */
function tellsPlaces(said: Said, rows: number): boolean {
  return said.size >= 1 && said.size < MOST && (said.size <= 12 || said.size <= rows / 3)
}

function listOf(said: Said): SaidValues {
  const values = [...said.values()].toSorted((a, b) => b.count - a.count)
  return { values: values.slice(0, LISTED), distinct: said.size }
}
