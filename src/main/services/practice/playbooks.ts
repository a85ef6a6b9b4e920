import { newPlaybook } from '../../../shared/domain/playbook/playbook.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, patched, short } from '../editing/context.ts'

export function setPlaybook(context: EditContext, { touchpointId, patch }: Input<'playbook.set'>): { id: string } {
  const touchpoint = need(context, 'touchpoint', touchpointId)
  const before = context.find.playbooksAt([touchpointId])[0]
  const after = patched(before ?? newPlaybook({ id: context.ids.next(), touchpointId }), patch)
  if (before) context.store.playbook.update(before, after)
  else context.store.playbook.insert(after)
  context.name('playbookSet', { name: short(touchpoint.name) })
  return { id: after.id }
}

export function removePlaybook(context: EditContext, { id }: Input<'playbook.remove'>): null {
  const playbook = need(context, 'playbook', id)
  for (const run of context.find.quizRuns([id])) context.store.quizRun.remove(run)
  context.store.playbook.remove(playbook)
  context.name('playbookRemove', { name: short(context.store.touchpoint.get(playbook.touchpointId)?.name ?? '') })
  return null
}

export function keepRun(context: EditContext, { id, ...run }: Input<'quiz.keep'>): { id: string } {
  need(context, 'playbook', run.playbookId)
  const made = { ...run, id: id ?? context.ids.next(), at: context.clock.now() }
  context.store.quizRun.insert(made)
  context.name('quizKeep', { name: short(run.who) })
  return { id: made.id }
}
