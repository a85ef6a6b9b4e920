import { newJourney, newStage, newStep } from '../../../shared/domain/journey/journey.ts'
import { STARTING_LANES } from '../../../shared/domain/journey/lane.ts'
import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type EditContext, need, needAll, patched, short } from './context.ts'

export function addJourney(context: EditContext, input: Input<'journey.add'>): { journeyId: string } {
  const { store, find, ids, clock } = context
  const journeyId = input.id ?? ids.next()
  store.journey.insert({
    ...newJourney({
      id: journeyId,
      name: input.name,
      order: orderKeysAfter(find.journeys(), undefined)[0]!,
      createdAt: clock.now(),
    }),
    state: input.state ?? 'asIs',
  })
  const keys = orderKeysAfter([], null, STARTING_LANES.length)
  STARTING_LANES.forEach((role, i) => {
    store.lane.insert({ id: ids.next(), journeyId, role, name: '', order: keys[i]! })
  })
  const stageKeys = orderKeysAfter([], null, STARTING_STAGES[input.language].length)
  STARTING_STAGES[input.language].forEach((name, i) => {
    const stageId = ids.next()
    store.stage.insert(newStage({ id: stageId, journeyId, name, order: stageKeys[i]! }))
    store.step.insert(newStep({ id: ids.next(), stageId, name: '', order: orderKeysAfter([], null)[0]! }))
  })
  context.name('journeyAdd', { name: short(input.name) })
  return { journeyId }
}

/** Three stages that any trade has, to be renamed in the owner's words. */
const STARTING_STAGES = {
  'pt-BR': ['Descobre', 'Compra', 'Volta'],
  en: ['Finds us', 'Buys', 'Comes back'],
  es: ['Descubre', 'Compra', 'Vuelve'],
} as const

export function updateJourney(context: EditContext, { journeyId, patch }: Input<'journey.update'>): null {
  const before = need(context, 'journey', journeyId)
  const after = patched(before, patch)
  if (new Set(after.personaIds).size !== after.personaIds.length) throw new AppError('INVALID_TARGET')
  for (const id of after.personaIds) need(context, 'persona', id)
  context.store.journey.update(before, after)
  context.name('journeyUpdate', { name: short(after.name) })
  return null
}

/** One step however many; a journey that has the tag so already is not written. */
export function tagJourneys(context: EditContext, { ids, tag, on }: Input<'journey.tag'>): null {
  const journeys = needAll(context, 'journey', ids)
  for (const before of journeys.filter((journey) => journey.tags.includes(tag) !== on)) {
    const tags = on ? [...before.tags, tag] : before.tags.filter((other) => other !== tag)
    context.store.journey.update(before, { ...before, tags })
  }
  const params = { tag: short(tag), name: short(journeys[0]?.name ?? ''), count: journeys.length }
  context.name(on ? 'journeyTag' : 'journeyUntag', params)
  return null
}

export function renameWorkspace(context: EditContext, { name }: Input<'workspace.rename'>): null {
  const before = need(context, 'workspace', 'workspace')
  context.store.workspace.update(before, { ...before, name })
  context.name('workspaceRename', { name: short(name) })
  return null
}
