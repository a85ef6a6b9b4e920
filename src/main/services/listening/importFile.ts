import type { Language } from '../../../shared/domain/language.ts'
import type { ImportBatch } from '../../../shared/domain/listening/importBatch.ts'
import type { Recipe, Routing } from '../../../shared/domain/listening/recipe.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { Events } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { FeedbackImported } from '../../../shared/ipc/routes/listening.ts'
import type { SourceFile } from '../../importers/sources/opened.ts'
import type { Ports } from '../../platform/ports.ts'
import type { PackedRow } from '../../repositories/batchRows.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { type EditContext, short } from '../editing/context.ts'
import { recordStep } from '../history/recordStep.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { importCounter } from './importCounter.ts'
import { keepSecret, secretOf } from './pseudonyms.ts'
import { askReader } from './reading/askReader.ts'
import type { ReadOrder, ReadPart } from './reading/readRows.ts'
import { NOTHING_TAUGHT, plainWords } from './reading/taughtWords.ts'
import { saveRecipe } from './recipes.ts'
import { removeBatch, tidyBatches, write } from './removeBatch.ts'
import { rowSorter } from './rowSorter.ts'
import type { Update } from './updates.ts'

export interface ImportOrder {
  readonly file: SourceFile
  readonly choices?: Partial<SourceChoices> | undefined
  readonly routing: Routing
  readonly recipeId: string | null
  /** kept in the same step: how such files are read */
  readonly keep?: Pick<Recipe, 'name' | 'fingerprint' | 'choices'> | undefined
  readonly language: Language
  /** names and addresses are kept as they stand */
  readonly keepPersonal: boolean
  /** counts, and writes nothing */
  readonly dryRun: boolean
}

export interface ImportParts {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock' | 'ids' | 'apart'>
  /** the request's own: an import asked for twice is done once */
  readonly requestId: string
  readonly signal: AbortSignal
  progress(phase: string, fraction: number): void
  changed(data: Events['document.changed']): void
}

/** Rows of a chunk: between two the store answers others. */
const CHUNK = 5_000

/**
 * Brings a file of answers, requests, visits or figures in: read in a thread of its own, unseen while it is written, then
 * seen by one recorded step. It only ever adds or updates; entries that are there already are told by their identity.
 * Cancelled or failed, it leaves nothing. @throws AppError IMPORT_REFUSED with the reason, CANCELLED
 */
export async function importFile(parts: ImportParts, order: ImportOrder): Promise<FeedbackImported> {
  const { session } = parts
  if (order.dryRun) {
    const file = session.state().kind === 'open' ? session.current() : null
    const read = await readAll(parts, order, file, {})
    return { ...read.counter.counts(), source: read.source, batchId: null }
  }
  await tidyBatches(session)
  const file = session.current()
  const batchId = parts.ports.ids.next()
  try {
    return await bringIn(parts, order, file, batchId)
  } catch (error) {
    // Another file may have been opened meanwhile: what is left in this one goes when it is opened next.
    if (isStillOpen(session, file)) await removeBatch(session, batchId)
    throw error
  }
}

async function bringIn(
  parts: ImportParts,
  order: ImportOrder,
  file: OpenFile,
  batchId: string,
): Promise<FeedbackImported> {
  const { session, ports, signal } = parts
  const { batches, connection } = file
  let empty: ImportBatch | null = null
  let chunk: PackedRow[] = []
  const flush = (): void => {
    const rows = chunk
    chunk = []
    write(session, () => batches.write(batchId, rows))
  }
  const secret = order.keepPersonal ? null : secretOf(connection, ports.ids)
  const read = await readAll(parts, order, file, {
    batchId,
    secret,
    opened: (source, name) => {
      const counts = { read: 0, added: 0, updated: 0, refused: 0 }
      const at = ports.clock.now()
      const begun: ImportBatch = { id: batchId, source, name, at, recipeId: order.recipeId, ...counts, hidden: true }
      write(session, () => {
        if (secret) keepSecret(connection, secret)
        batches.begin(begun)
      })
      empty = begun
    },
    fresh: (row) => {
      chunk.push(row)
      if (chunk.length === CHUNK) flush()
    },
  })
  if (chunk.length > 0) flush()
  if (signal.aborted) throw new AppError('CANCELLED')
  const counts = read.counter.counts()
  if (empty) show(parts, order, empty, counts, read.updates)
  return { ...counts, source: read.source, batchId }
}

interface Taking {
  readonly batchId?: string
  readonly secret?: Uint8Array | null
  opened?(source: string, name: string): void
  fresh?(row: PackedRow): void
}

/** Has a file read and counts what its rows become; `taking` writes what is new. */
async function readAll(parts: ImportParts, order: ImportOrder, file: OpenFile | null, taking: Taking) {
  const { session, ports, signal, progress } = parts
  const counter = importCounter()
  const updates: Update[] = []
  let source = ''
  let sort: ReturnType<typeof rowSorter> = (row) => ({ fresh: row, changed: [] })
  const take = (part: ReadPart): void => {
    if (file && !isStillOpen(session, file)) throw new AppError('CANCELLED')
    if (part.kind === 'opened') {
      source = part.source
      if (file) sort = rowSorter(file, source)
      taking.opened?.(source, part.name)
      return
    }
    for (const row of part.rows) {
      const { fresh, changed } = sort(row)
      counter.row(row, fresh, changed.length > 0)
      for (const update of changed) updates.push(update)
      if (fresh) taking.fresh?.(fresh)
    }
    progress('reading', part.fraction)
  }
  const asked: ReadOrder = {
    file: order.file,
    choices: order.choices ?? {},
    batchId: taking.batchId ?? 'none',
    language: order.language,
    routing: order.routing,
    places: file ? touchpointPlaces(file.connection) : [],
    secret: taking.secret ?? null,
    taught: file ? plainWords(file.taught) : NOTHING_TAUGHT,
    reads: !order.dryRun,
  }
  await askReader(ports.apart, 'rows', asked, { signal, onPart: (part) => take(part as ReadPart) })
  return { source, counter, updates }
}

const isStillOpen = (session: WorkspaceSession, file: OpenFile): boolean =>
  session.state().kind === 'open' && session.current() === file

/** The one step that undo knows: the batch comes to light, and what it says otherwise is changed. */
function show(
  { session, ports, requestId, changed }: ImportParts,
  { keep, routing, recipeId }: ImportOrder,
  empty: ImportBatch,
  { read, added, updated, refused }: Pick<ImportBatch, 'read' | 'added' | 'updated' | 'refused'>,
  updates: readonly Update[],
): void {
  const { batches } = session.current()
  const step = recordStep(session, ports, { id: `${requestId}-shown`, route: 'feedback.import' }, (context) => {
    batches.complete(empty.id)
    const recipe = keep ? saveRecipe(context, { ...keep, source: empty.source, routing }, recipeId).id : recipeId
    const counts = { read, added, updated, refused }
    context.store.importBatch.update(empty, { ...empty, ...counts, recipeId: recipe, hidden: false })
    for (const update of updates) change(context, update)
    context.name('feedbackImport', { name: short(empty.name), count: added + updated })
    return null
  })
  if (step.changed) changed(step.changed)
}

function change({ store }: EditContext, update: Update): void {
  if (update.kind === 'feedback') store.feedback.update(update.before, update.after)
  else if (update.kind === 'serviceCase') store.serviceCase.update(update.before, update.after)
  else store.measurement.update(update.before, update.after)
}
