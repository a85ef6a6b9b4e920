import { type AgainstAt, againstAt } from '../../../shared/domain/consistency/against.ts'
import type { FactReading } from '../../../shared/domain/consistency/fact.ts'
import { channelsToRead, consistencyGrid } from '../../../shared/domain/consistency/grid.ts'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { ConsistencyRead } from '../../../shared/ipc/routes/consistency.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'
import { placeAfter } from '../editing/place.ts'
import { dayOf } from '../listening/measuredNow.ts'
import type { OpenFile } from '../workspace/openFile.ts'

export function readConsistency({ find }: Pick<OpenFile, 'find'>): ConsistencyRead {
  const readings = find.readings()
  const channels = channelsToRead(find.channels(), new Set(find.channelsMet()), readings)
  return { facts: find.facts(), readings, channels }
}

/** Nothing is read of a journey as long as nobody wrote down what a channel says. */
export function againstOfJourney(file: Pick<OpenFile, 'find'>, journeyId: string, today: LocalDay): AgainstAt[] {
  const { facts, readings, channels } = readConsistency(file)
  if (readings.length === 0) return []
  return againstAt(consistencyGrid(facts, readings, channels, today), file.find.touchpointsOfJourney(journeyId))
}

export function addFact(context: EditContext, { id: given, fields, afterId }: Input<'fact.add'>): { id: string } {
  const id = given ?? context.ids.next()
  context.store.fact.insert({ id, ...fields, order: placeAfter(context.find.facts(), afterId) })
  context.name('factAdd', { name: short(fields.name) })
  return { id }
}

export function updateFact(context: EditContext, { id, patch }: Input<'fact.update'>): null {
  const before = need(context, 'fact', id)
  const after = patched(before, patch)
  context.store.fact.update(before, after)
  context.name('factUpdate', { name: short(after.name) })
  return null
}

export function moveFact(context: EditContext, { id, afterId }: Input<'fact.move'>): null {
  const before = need(context, 'fact', id)
  const others = context.find.facts().filter((fact) => fact.id !== id)
  context.store.fact.update(before, { ...before, order: placeAfter(others, afterId) })
  context.name('factMove', { name: short(before.name) })
  return null
}

export function removeFact(context: EditContext, { id }: Input<'fact.remove'>): null {
  const fact = need(context, 'fact', id)
  for (const reading of context.find.readingsOf('fact_id', [id])) context.store.factReading.remove(reading)
  for (const aside of context.find.setAsidesOf([id])) context.store.setAside.remove(aside)
  context.store.fact.remove(fact)
  context.name('factRemove', { name: short(fact.name) })
  return null
}

export function readFact(context: EditContext, { factId, channelId, patch }: Input<'fact.read'>): { id: string } {
  const fact = need(context, 'fact', factId)
  need(context, 'channel', channelId)
  if (patch.assetId && !context.assets.has(patch.assetId)) {
    throw new AppError('NOT_FOUND', { kind: 'asset', id: patch.assetId })
  }
  const before = context.find.readingsOf('fact_id', [factId]).find((one) => one.channelId === channelId)
  const lookedOn = dayOf(context.clock.now())
  if (before) {
    const reworded = patch.says !== undefined && patch.says !== before.says
    const after = patched({ ...before, ...(reworded ? { agrees: null } : {}), lookedOn }, patch)
    context.store.factReading.update(before, after)
    context.name('factRead', { name: short(fact.name) })
    return { id: before.id }
  }
  const id = context.ids.next()
  const blank: FactReading = {
    id,
    factId,
    channelId,
    says: '',
    since: null,
    lookedOn,
    agrees: null,
    assetId: null,
    link: '',
  }
  context.store.factReading.insert(patched(blank, patch))
  context.name('factRead', { name: short(fact.name) })
  return { id }
}

export function unreadFact(context: EditContext, { factId, channelId }: Input<'fact.unread'>): null {
  const fact = need(context, 'fact', factId)
  for (const one of context.find.readingsOf('fact_id', [factId])) {
    if (one.channelId === channelId) context.store.factReading.remove(one)
  }
  context.name('factUnread', { name: short(fact.name) })
  return null
}
