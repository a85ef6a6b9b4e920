import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need } from '../editing/context.ts'

/** Sets the goal of a metric at a touchpoint, or everywhere. */
export function setTarget(context: EditContext, input: Input<'target.set'>): { id: string } {
  if (input.touchpointId !== null) need(context, 'touchpoint', input.touchpointId)
  const before = context.find.targets().find((t) => t.metric === input.metric && t.touchpointId === input.touchpointId)
  const after = { ...input, id: before?.id ?? context.ids.next() }
  if (before) context.store.target.update(before, after)
  else context.store.target.insert(after)
  context.name('targetSet', { metric: input.metric })
  return { id: after.id }
}

export function removeTarget(context: EditContext, { id }: Input<'target.remove'>): null {
  const target = need(context, 'target', id)
  context.store.target.remove(target)
  context.name('targetRemove', { metric: target.metric })
  return null
}
