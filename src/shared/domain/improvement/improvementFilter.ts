import { Day, Id, Name, z } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { ColumnState } from './board.ts'
import type { Improvement, ImprovementLink } from './improvement.ts'
import { isLate } from './late.ts'

/** Which improvements are asked for: all of what is said must hold. */
export const ImprovementFilter = z
  .strictObject({
    touchpointId: Id,
    columnIds: z.array(Id).max(1_000),
    states: z.array(ColumnState),
    /** as it is written; '': nobody's */
    owner: Name,
    /** late on this day */
    lateOn: Day,
    /** words that all stand in title, problem, hypothesis, tasks or owner, whatever their accents */
    text: z.string().max(500),
  })
  .partial()
export type ImprovementFilter = z.infer<typeof ImprovementFilter>

type Looked = Omit<Improvement, 'links'> & { readonly links: readonly Pick<ImprovementLink, 'kind' | 'id'>[] }

const linksTo = (improvement: Looked, touchpointId: string): boolean =>
  improvement.links.some(({ kind, id }) => kind === 'touchpoint' && id === touchpointId)

/** All in which words are looked for, as `fold` gives it. */
export function saidIn({ title, problem, hypothesis, tasks, owner }: Omit<Improvement, 'links'>): string {
  const { change, effect, reason } = hypothesis
  return fold([title, problem, change, effect, reason, owner, ...tasks.map(({ text }) => text)].join(' '))
}

/**
 * A question made ready to be put to many improvements. `state` is that of the improvement's column.
 * @param said where it is known already, `saidIn`
 */
export function passesFilter<T extends Looked>(
  filter: ImprovementFilter,
  said: (improvement: T) => string = saidIn,
): (improvement: T, state: ColumnState) => boolean {
  const { touchpointId, columnIds, states, owner, lateOn } = filter
  const words = fold(filter.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
  const whose = owner === undefined ? undefined : fold(owner)
  return (improvement, state) => {
    if (touchpointId !== undefined && !linksTo(improvement, touchpointId)) return false
    if (columnIds && columnIds.length > 0 && !columnIds.includes(improvement.columnId)) return false
    if (states && states.length > 0 && !states.includes(state)) return false
    if (whose !== undefined && fold(improvement.owner) !== whose) return false
    if (lateOn !== undefined && !isLate(improvement, state, lateOn)) return false
    if (words.length === 0) return true
    const text = said(improvement)
    return words.every((word) => text.includes(word))
  }
}
