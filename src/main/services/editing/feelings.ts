import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { type EditContext, need, needAll, short } from './context.ts'

export function setFeeling(context: EditContext, input: Input<'feeling.set'>): null {
  if (input.personaId !== null) need(context, 'persona', input.personaId)
  const change = (valence: readonly Valence[]): Valence[] => withFeeling(valence, input.personaId, input.value)
  const felt = needAll(context, input.kind, input.ids)
  if (input.kind === 'step') {
    for (const step of needAll(context, 'step', input.ids)) {
      context.store.step.update(step, { ...step, valence: change(step.valence) })
    }
  } else {
    for (const touchpoint of needAll(context, 'touchpoint', input.ids)) {
      context.store.touchpoint.update(touchpoint, { ...touchpoint, valence: change(touchpoint.valence) })
    }
  }
  context.name('feelingSet', { name: short(felt[0]?.name ?? ''), count: felt.length })
  return null
}

/** The list with one persona's feeling set in its place, or taken out where `value` is null. */
function withFeeling(valence: readonly Valence[], personaId: string | null, value: Valence['value'] | null): Valence[] {
  if (value === null) return valence.filter((v) => v.personaId !== personaId)
  if (valence.some((v) => v.personaId === personaId)) {
    return valence.map((v) => (v.personaId === personaId ? { personaId, value } : v))
  }
  return [...valence, { personaId, value }]
}
