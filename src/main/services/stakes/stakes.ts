import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, short } from '../editing/context.ts'

/** One to a touchpoint; where nothing is said of it, none. */
export function setStake(context: EditContext, { touchpointId, ...said }: Input<'stake.set'>): null {
  const touchpoint = need(context, 'touchpoint', touchpointId)
  const [before] = context.find.stakes([touchpointId])
  const isEmpty = said.volume === null && said.drop === null && said.ticket === null
  if (before && isEmpty) context.store.stake.remove(before)
  else if (before) context.store.stake.update(before, { ...before, ...said })
  else if (!isEmpty) context.store.stake.insert({ id: context.ids.next(), touchpointId, ...said })
  context.name('stakeSet', { name: short(touchpoint.name) })
  return null
}
