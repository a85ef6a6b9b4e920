import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Measurement } from '../../../shared/domain/listening/measurement.ts'
import type { Routing } from '../../../shared/domain/listening/recipe.ts'
import type { ServiceCase } from '../../../shared/domain/listening/serviceCase.ts'
import type { SourceEntry } from '../../../shared/domain/listening/sourceEntry.ts'
import { hidePersonal, namesPeople, standIn } from '../../../shared/domain/privacy/hidePersonal.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { cellText } from '../../importers/reading/rows.ts'
import type { ReadRow } from '../../importers/sources/opened.ts'
import type { BatchRow, VisitRecord } from '../../repositories/batchRows.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { NOTHING_SAID, type ReadWith, type Understood, understand } from './understand.ts'

export interface RowRules {
  readonly batchId: string
  readonly source: string
  readonly language: Language
  readonly routing: Routing
  readonly places: readonly TouchpointPlace[]
  /** null: names and addresses are kept as they stand */
  readonly pseudonyms: Pseudonyms | null
  readonly taught: ReadWith
}

/**
 * Turns what was read into what is kept: without personal data, at its touchpoint, with what its words say.
 * @returns a maker of rows; `reads`: whether comments are read for sentiment and themes, which is most of the work and not
 * needed of what is there already
 */
export function rowMaker(rules: RowRules): (row: ReadRow, entries: readonly SourceEntry[], reads: boolean) => BatchRow {
  const route = router(rules)
  let number = 0
  // In the order in which they are made, so that the index of ids only grows at its end.
  const nextId = (): string => `${rules.batchId}-${(number++).toString(36).padStart(4, '0')}`
  const read = remembering((text) => understand(text, rules.language, rules.taught))
  const shared = { batchId: rules.batchId, source: rules.source }
  const key = (person: string | undefined): string | null =>
    person === undefined || person.trim() === '' ? null : rules.pseudonyms ? rules.pseudonyms(person) : person
  return (row, entries, reads) => {
    const names = [...new Set(entries.flatMap((entry) => (entry.person ? [entry.person] : [])))]
    const plain = (text: string): string => (rules.pseudonyms ? hidePersonal(text, names) : text)
    const feedback: Feedback[] = []
    const cases: ServiceCase[] = []
    const measurements: Measurement[] = []
    const visits: VisitRecord[] = []
    for (const entry of entries) {
      const { line, identity, place } = entry
      const touchpointId = route(entry, row)
      const common = { ...shared, line, identity, place }
      if (entry.kind === 'feedback') {
        const text = plain(entry.text)
        feedback.push({
          ...common,
          ...(reads ? read(text) : NOTHING_SAID),
          id: nextId(),
          at: entry.at,
          touchpointId,
          personaId: null,
          question: entry.question ?? '',
          scale: entry.scale,
          score: entry.score,
          text,
          language: rules.language,
          tags: [],
          status: 'new',
          personKey: key(entry.person),
        })
      } else if (entry.kind === 'case') {
        const { openedAt, firstResponseSeconds, resolutionSeconds, answered, contacts, reopened } = entry
        const times = { openedAt, firstResponseSeconds, resolutionSeconds, answered, contacts, reopened }
        cases.push({ ...common, ...times, id: nextId(), touchpointId, personKey: key(entry.person) })
      } else if (entry.kind === 'measurement') {
        const { metric, from, to, value, unit, n } = entry
        measurements.push({ ...common, metric, from, to, value, unit, n, id: nextId(), touchpointId })
      } else {
        visits.push({
          line,
          source: rules.source,
          identity,
          at: entry.at,
          touchpointId,
          channel: place.channel ?? '',
          placeName: entry.touchpoint,
          outcome: entry.outcome,
          personKey: key(entry.customer) ?? '',
        })
      }
    }
    return {
      line: row.line,
      cells: cellsOf(row, rules.pseudonyms, plain),
      feedback,
      cases,
      measurements,
      visits,
    }
  }
}

const REMEMBERED = 20_000
const LONGEST_REMEMBERED = 200

/** Short comments come again and again: "Muito bom!" is read once. */
function remembering(read: (text: string) => Understood): (text: string) => Understood {
  const known = new Map<string, Understood>()
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text)
    const found = known.get(text)
    if (found) return found
    const made = read(text)
    if (known.size >= REMEMBERED) known.clear()
    known.set(text, made)
    return made
  }
}

const personal = new Map<string, boolean>()
/** The few headings of a file are asked about once for every row. */
function isPersonal(heading: string): boolean {
  const known = personal.get(heading)
  if (known !== undefined) return known
  if (personal.size > 2_000) personal.clear()
  const found = namesPeople(heading)
  personal.set(heading, found)
  return found
}

/** The row as it was read: where it names a person, what stands for them. */
function cellsOf(
  row: ReadRow,
  pseudonyms: Pseudonyms | null,
  plain: (text: string) => string,
): Record<string, string | number> {
  const cells: [string, string | number][] = []
  for (const [i, heading] of row.headings.entries()) {
    const cell = row.cells[i]
    if (cell === undefined || cell === '') continue
    if (pseudonyms && isPersonal(heading)) cells.push([heading, standIn(pseudonyms(String(cell)))])
    else cells.push([heading, typeof cell === 'string' ? plain(cell) : cell])
  }
  return Object.fromEntries(cells)
}

type Route = (entry: SourceEntry, row: Pick<ReadRow, 'headings' | 'cells'>) => string | null

/** By the one for all, by what a column says, by the first rule that fits, or by the very name of a touchpoint. */
function router({ routing, places }: Pick<RowRules, 'routing' | 'places'>): Route {
  if (routing.touchpointId !== null) return () => routing.touchpointId
  const { column } = routing
  const byCell = new Map(column?.values.map(({ value, touchpointId }) => [fold(value), touchpointId]))
  const rules = routing.rules.map((rule) => ({ ...rule, contains: fold(rule.contains) }))
  const byName = new Map(places.map((place) => [fold(place.name), place.id]))
  return (entry, row) => {
    const at = column ? row.headings.indexOf(column.heading) : -1
    const cell = at < 0 ? undefined : byCell.get(fold(cellText(row.cells[at])))
    if (cell !== undefined) return cell
    for (const { field, contains, touchpointId } of rules) {
      const said = field === 'question' ? (entry.kind === 'feedback' ? entry.question : null) : entry.place[field]
      if (said && fold(said).includes(contains)) return touchpointId
    }
    const named = entry.kind === 'visit' ? entry.touchpoint : undefined
    return named === undefined ? null : (byName.get(fold(named)) ?? null)
  }
}
