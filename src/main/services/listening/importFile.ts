import type { Language } from '../../../shared/domain/language.ts'
import type { ImportBatch } from '../../../shared/domain/listening/importBatch.ts'
import type { Routing } from '../../../shared/domain/listening/recipe.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { RefusedRow, SourceEntry } from '../../../shared/domain/listening/sourceEntry.ts'
import type { Events } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { FeedbackImported } from '../../../shared/ipc/routes/listening.ts'
import { SourceProblem } from '../../importers/reading/problem.ts'
import type { OpenedSource, ReadRow, SourceFile } from '../../importers/sources/opened.ts'
import { openSource } from '../../importers/sources/openSource.ts'
import { type Reading, readEntries } from '../../importers/sources/readEntries.ts'
import type { Ports } from '../../platform/ports.ts'
import type { BatchRow } from '../../repositories/batches.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { type EditContext, short } from '../editing/context.ts'
import { recordStep } from '../history/recordStep.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { knownEntries } from './known.ts'
import { pseudonymsOf } from './pseudonyms.ts'
import { breath, removeBatch, tidyBatches, write } from './removeBatch.ts'
import { rowMaker } from './toRow.ts'
import { type Update, updatesOf } from './updates.ts'

export interface ImportOrder {
  readonly file: SourceFile
  readonly choices?: Partial<SourceChoices> | undefined
  readonly routing: Routing
  readonly recipeId: string | null
  readonly language: Language
  /** names and addresses are kept as they stand */
  readonly keepPersonal: boolean
  /** counts, and writes nothing */
  readonly dryRun: boolean
}

export interface ImportParts {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock' | 'ids'>
  /** the request's own: an import asked for twice is done once */
  readonly requestId: string
  readonly signal: AbortSignal
  progress(phase: string, fraction: number): void
  changed(data: Events['document.changed']): void
}

/**
 * Rows of a chunk: between two the store answers others. Every chunk touches most pages of the indexes once more, so that
 * small ones write several times as much.
 */
const CHUNK = 20_000
/** More are counted and not listed. */
const LISTED = 5_000

/**
 * Brings a file of answers, requests, visits or figures in: unseen while it is written, then seen by one recorded step.
 * It only ever adds or updates; entries that are there already are told by their identity. Cancelled or failed, it
 * leaves nothing. @throws AppError IMPORT_REFUSED with the reason, CANCELLED
 */
export async function importFile(parts: ImportParts, order: ImportOrder): Promise<FeedbackImported> {
  const opening = openSource(order.file, order.choices ? { choices: order.choices } : {})
  if (!opening.ok) throw refusal(opening.problem)
  const { opened } = opening
  try {
    const { needs } = opened.preview
    if (needs.includes('me')) throw new SourceProblem('ME_NEEDED')
    if (needs.includes('mapping')) throw new SourceProblem('MAPPING_NEEDED')
    return await bringIn(parts, order, opened)
  } catch (error) {
    throw error instanceof SourceProblem ? refusal(error) : error
  } finally {
    opened.close()
  }
}

/** What is wrong with a file, as the window and the command line say it. */
export function refusal({ code, data, line }: SourceProblem): AppError {
  if (code === 'CANCELLED') return new AppError('CANCELLED')
  return new AppError('IMPORT_REFUSED', { ...data, reason: code, ...(line === null ? {} : { line }) })
}

async function bringIn(parts: ImportParts, order: ImportOrder, opened: OpenedSource): Promise<FeedbackImported> {
  const { session, ports, signal } = parts
  const isOpen = session.state().kind === 'open'
  if (!isOpen && order.dryRun) return countOnly(parts, opened)
  if (!order.dryRun) await tidyBatches(session)
  const { connection, batches, taught } = session.current()
  const { source } = opened.preview.choices
  const counts = { read: 0, added: 0, updated: 0, refused: 0 }
  const batch = { id: ports.ids.next(), source, name: opened.preview.name, at: ports.clock.now() }
  const empty: ImportBatch = { ...batch, recipeId: order.recipeId, ...counts, hidden: true }
  const hides = !order.keepPersonal && !order.dryRun
  const rowOf = rowMaker({
    batchId: batch.id,
    source,
    language: order.language,
    routing: order.routing,
    places: touchpointPlaces(connection),
    taught,
    pseudonyms: hides ? write(session, () => pseudonymsOf(connection, ports.ids)) : null,
  })
  const sort = sorter(session, source, rowOf, !order.dryRun)
  const refusals: RefusedRow[] = []
  const partly: RefusedRow[] = []
  const updates: Update[] = []
  const became = counter()
  let chunk: BatchRow[] = []
  const flush = (): void => {
    if (!order.dryRun && chunk.length > 0) write(session, () => batches.write(batch.id, chunk))
    chunk = []
  }
  if (!order.dryRun) write(session, () => batches.begin(empty))
  try {
    const reading = readEntries(opened, undefined, { cancelled: () => signal.aborted })
    for (const row of reading) {
      if (row.notData !== null) continue
      counts.read += 1
      const { fresh, changed } = sort(row)
      if (row.entries.length === 0) {
        counts.refused += 1
        if (refusals.length < LISTED) refusals.push(...row.refusals)
      } else if (partly.length < LISTED) partly.push(...row.refusals)
      if (fresh) counts.added += 1
      else if (changed.length > 0) counts.updated += 1
      if (fresh) became.row(fresh)
      if (fresh && !order.dryRun) chunk.push(fresh)
      updates.push(...changed)
      if (counts.read % CHUNK !== 0) continue
      flush()
      report(parts, reading)
      await breath()
    }
    flush()
    if (signal.aborted) throw new AppError('CANCELLED')
    if (!order.dryRun) show(parts, empty, counts, updates)
  } catch (error) {
    if (!order.dryRun) await removeBatch(session, batch.id)
    throw error
  }
  return { source, ...counts, refusals, partly, batchId: order.dryRun ? null : batch.id, ...became.counts() }
}

/** Counts what rows became, and what of it has no place yet. */
function counter(): { row(row: BatchRow): void; counts(): Pick<FeedbackImported, 'became' | 'unplaced'> } {
  const became = { feedback: 0, cases: 0, measurements: 0, visits: 0 }
  let unplaced = 0
  return {
    row(row) {
      for (const kind of BECAME) {
        became[kind] += row[kind].length
        for (const { touchpointId } of row[kind]) if (touchpointId === null) unplaced += 1
      }
    },
    counts: () => ({ became, unplaced }),
  }
}
const BECAME = ['feedback', 'cases', 'measurements', 'visits'] as const

/** What a file would bring into a new workspace. */
function countOnly({ signal }: ImportParts, opened: OpenedSource): FeedbackImported {
  const refusals: RefusedRow[] = []
  const partly: RefusedRow[] = []
  const became = { feedback: 0, cases: 0, measurements: 0, visits: 0 }
  let [read, refused] = [0, 0]
  for (const row of readEntries(opened, undefined, { cancelled: () => signal.aborted })) {
    if (row.notData !== null) continue
    read += 1
    for (const { kind } of row.entries) became[KEPT_AS[kind]] += 1
    if (row.entries.length > 0) {
      if (partly.length < LISTED) partly.push(...row.refusals)
      continue
    }
    refused += 1
    if (refusals.length < LISTED) refusals.push(...row.refusals)
  }
  const { source } = opened.preview.choices
  const unplaced = became.feedback + became.cases + became.measurements + became.visits
  const counts = { read, added: read - refused, updated: 0, refused }
  return { source, ...counts, refusals, partly, batchId: null, became, unplaced }
}
const KEPT_AS = { feedback: 'feedback', case: 'cases', measurement: 'measurements', visit: 'visits' } as const

type Sorted = { readonly fresh: BatchRow | null; readonly changed: readonly Update[] }

/** Tells what a row brings that is new from what it says otherwise than before. */
function sorter(
  session: WorkspaceSession,
  source: string,
  rowOf: ReturnType<typeof rowMaker>,
  reads: boolean,
): (row: ReadRow) => Sorted {
  const file = session.current()
  const known = knownEntries(file.connection, source)
  return (row) => {
    const fresh: SourceEntry[] = []
    const old: SourceEntry[] = []
    const ids = new Map<string, string>()
    for (const entry of row.entries) {
      const id = known(entry)
      if (id === null) fresh.push(entry)
      else {
        old.push(entry)
        ids.set(entry.identity, id)
      }
    }
    return {
      fresh: fresh.length > 0 ? rowOf(row, fresh, reads) : null,
      changed: old.length > 0 ? updatesOf(file, rowOf(row, old, false), ids) : [],
    }
  }
}

function report({ progress }: ImportParts, reading: Reading): void {
  const { bytes, total } = reading.progress()
  progress('reading', total > 0 ? bytes / total : 1)
}

/** The one step that undo knows: the batch comes to light, and what it says otherwise is changed. */
function show(
  { session, ports, requestId, changed }: ImportParts,
  empty: ImportBatch,
  counts: Pick<ImportBatch, 'read' | 'added' | 'updated' | 'refused'>,
  updates: readonly Update[],
): void {
  const { batches } = session.current()
  const step = recordStep(session, ports, { id: `${requestId}-shown`, route: 'feedback.import' }, (context) => {
    batches.complete(empty.id)
    context.store.importBatch.update(empty, { ...empty, ...counts, hidden: false })
    for (const update of updates) change(context, update)
    context.name('feedbackImport', { name: short(empty.name), count: counts.added + counts.updated })
    return null
  })
  if (step.changed) changed(step.changed)
}

function change({ store }: EditContext, update: Update): void {
  if (update.kind === 'feedback') store.feedback.update(update.before, update.after)
  else if (update.kind === 'serviceCase') store.serviceCase.update(update.before, update.after)
  else store.measurement.update(update.before, update.after)
}
