import type { BoardColumn } from '../../../shared/domain/improvement/board.ts'
import type { Improvement, ImprovementLink } from '../../../shared/domain/improvement/improvement.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, needAll, patched, short } from '../editing/context.ts'
import { placeAfter, placesAfter } from '../editing/place.ts'

export function addImprovement(context: EditContext, input: Input<'improvement.add'>): { id: string } {
  const { fields, columnId, afterId } = input
  const column = columnId === undefined ? context.find.boardColumns()[0]! : need(context, 'boardColumn', columnId)
  const at = context.clock.now()
  const empty: Improvement = {
    id: input.id ?? context.ids.next(),
    title: '',
    problem: '',
    hypothesis: { change: '', effect: '', reason: '' },
    tasks: [],
    owner: '',
    startOn: null,
    dueOn: null,
    scores: {},
    cost: null,
    columnId: column.id,
    order: placeAfter(context.find.placesIn(column.id), afterId),
    origin: 'hand',
    links: [],
    attachments: [],
    remarks: [],
    proof: null,
    createdAt: at,
    doneAt: column.state === 'done' ? at : null,
  }
  const improvement = sound(context, patched(empty, fields))
  context.store.improvement.insert(improvement)
  context.name('improvementAdd', { name: short(improvement.title) })
  return { id: improvement.id }
}

export function updateImprovements(context: EditContext, { ids, patch }: Input<'improvement.update'>): null {
  const records = needAll(context, 'improvement', ids)
  const { scores, ...fields } = patch
  for (const before of records) {
    const after = { ...patched(before, fields), scores: rescored(before.scores, scores) }
    context.store.improvement.update(before, sound(context, after))
  }
  context.name('improvementUpdate', { count: records.length, name: short(patch.title ?? records[0]?.title ?? '') })
  return null
}

export function moveImprovements(context: EditContext, { ids, columnId, afterId }: Input<'improvement.move'>): null {
  const column = need(context, 'boardColumn', columnId)
  const records = needAll(context, 'improvement', ids)
  const moving = new Set(ids)
  const siblings = context.find.placesIn(columnId).filter(({ id }) => !moving.has(id))
  const keys = placesAfter(siblings, afterId, records.length)
  records.forEach((before, i) => {
    context.store.improvement.update(before, settled(context, { ...before, order: keys[i]! }, column))
  })
  context.name('improvementMove', {
    count: records.length,
    name: short(records[0]?.title ?? ''),
  })
  return null
}

export function removeImprovements(context: EditContext, { ids }: Input<'improvement.remove'>): null {
  const records = needAll(context, 'improvement', ids)
  for (const record of records) context.store.improvement.remove(record)
  context.name('improvementRemove', { count: records.length, name: short(records[0]?.title ?? '') })
  return null
}

/** In that column, and done or not as the column says; what was done before stays done since then. */
export function settled({ clock }: EditContext, improvement: Improvement, { id, state }: BoardColumn): Improvement {
  const doneAt = state === 'done' ? (improvement.doneAt ?? clock.now()) : null
  return { ...improvement, columnId: id, doneAt }
}

function rescored(
  scores: Improvement['scores'],
  patch: Input<'improvement.update'>['patch']['scores'],
): Improvement['scores'] {
  if (!patch) return scores
  const all: Record<string, number | null> = { ...scores, ...patch }
  return Object.fromEntries(Object.entries(all).filter(([, score]) => score !== null)) as Improvement['scores']
}

/** With each link once. @throws AppError NOT_FOUND for a picture that is not in the file */
function sound({ assets }: EditContext, improvement: Improvement): Improvement {
  for (const { assetId } of improvement.attachments) {
    if (assetId !== null && !assets.has(assetId)) throw new AppError('NOT_FOUND', { kind: 'asset', id: assetId })
  }
  return { ...improvement, links: onceEach(improvement.links) }
}

function onceEach(links: readonly ImprovementLink[]): ImprovementLink[] {
  return [...new Map(links.map((link) => [`${link.kind} ${link.id}`, link])).values()]
}
