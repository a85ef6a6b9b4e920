import type { ColumnState } from './board.ts'
import type { Improvement } from './improvement.ts'

const DAY_MS = 86_400_000

/** Whether there is still something to be done about it. */
export const isOpen = (state: ColumnState): boolean => state !== 'done' && state !== 'dropped'

/**
 * How many days it is over its due date; 0 for what is on time, done, dropped or has no date.
 * @param today a day of the user's calendar
 */
export function daysLate({ dueOn }: Pick<Improvement, 'dueOn'>, state: ColumnState, today: string): number {
  if (dueOn === null || !isOpen(state) || dueOn >= today) return 0
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / DAY_MS)
}

export const isLate = (improvement: Pick<Improvement, 'dueOn'>, state: ColumnState, today: string): boolean =>
  daysLate(improvement, state, today) > 0
