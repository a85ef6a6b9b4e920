import type { Improvement } from '../../improvement/improvement.ts'
import { type Days, meet } from './windows.ts'

export type WorkedOn = Pick<Improvement, 'id' | 'title' | 'startOn' | 'doneAt' | 'links' | 'proof'>

/**
 * Other improvements that were worked on between the first day before and the last day after, at the same touchpoint, or
 * for the same metric where the whole business is looked at: what moved may be theirs as well.
 */
export function othersAtWork(
  improvement: WorkedOn,
  others: readonly WorkedOn[],
): { readonly id: string; readonly title: string }[] {
  const { proof } = improvement
  if (!proof) return []
  const span = { from: proof.before.from, to: proof.after.to }
  return others
    .filter((other) => other.id !== improvement.id && isNear(other, proof))
    .filter((other) => {
      const worked = workedOn(other)
      return worked !== null && meet(worked, span)
    })
    .map(({ id, title }) => ({ id, title }))
}

function isNear({ links, proof }: WorkedOn, plan: NonNullable<WorkedOn['proof']>): boolean {
  if (plan.touchpointId === null) return proof?.metric === plan.metric
  if (links.some(({ kind, id }) => kind === 'touchpoint' && id === plan.touchpointId)) return true
  return proof !== null && proof.metric === plan.metric && [null, plan.touchpointId].includes(proof.touchpointId)
}

/** From its start to its end; what was begun and is not done goes on. null: nobody has begun. */
function workedOn({ startOn, doneAt }: WorkedOn): Days | null {
  const done = doneAt?.slice(0, 10) ?? null
  const days = [startOn, done].filter((day) => day !== null).toSorted()
  if (days[0] === undefined) return null
  return { from: days[0], to: done === null ? '9999-12-31' : (days.at(-1) as string) }
}
