import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need } from '../editing/context.ts'

export function setAside(
  context: EditContext,
  { id, rule, subjectId, until }: Input<'coach.setAside'>,
): { id: string } {
  const before = context.find.setAsidesOf([subjectId]).find((one) => one.rule === rule)
  const after = { id: before?.id ?? id ?? context.ids.next(), rule, subjectId, until }
  if (before) context.store.setAside.update(before, after)
  else context.store.setAside.insert(after)
  context.name('questionAside')
  return { id: after.id }
}

export function askAgain(context: EditContext, { id }: Input<'coach.askAgain'>): null {
  context.store.setAside.remove(need(context, 'setAside', id))
  context.name('questionAgain')
  return null
}
