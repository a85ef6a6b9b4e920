import { dueAt, movedBy, spanOf } from '../../../shared/domain/improvement/weekSpans.ts'
import { daysBetween, type LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'

/** How something of the calendar was taken in hand. */
export type Grip =
  /** by one of its days, with which all of it moves */
  | { readonly by: 'day'; readonly day: LocalDay }
  /** by its end */
  | { readonly by: 'end' }
  /** it has no day yet */
  | { readonly by: 'none' }

type Dates = Pick<ImprovementShown, 'startOn' | 'dueOn'>

/** Its dates once it was let go of on a day. */
export const datesOn = (dates: Dates, grip: Grip, day: LocalDay): Dates =>
  grip.by === 'day' ? movedBy(dates, daysBetween(grip.day, day)) : dueAt(dates, day)

/** What of them is other than before; null: nothing. */
export function changedDates(before: Dates, after: Dates): Input<'improvement.update'>['patch'] | null {
  const patch = {
    ...(after.startOn === before.startOn ? {} : { startOn: after.startOn }),
    ...(after.dueOn === before.dueOn ? {} : { dueOn: after.dueOn }),
  }
  return Object.keys(patch).length === 0 ? null : patch
}

/** The day of the month below a point of the window; px. Bars that lie across it do not count. */
export const dayUnder = (x: number, y: number): LocalDay | undefined =>
  document.elementsFromPoint(x, y).find((each): each is HTMLElement => each.matches('td[data-day]'))?.dataset.day

/** Shows on the month where something in hand would stand; null: nowhere. */
export function markDays(root: HTMLElement | null, dates: Dates | null): void {
  const span = dates && spanOf(dates)
  for (const cell of root?.querySelectorAll<HTMLElement>('td[data-day]') ?? []) {
    const day = cell.dataset.day ?? ''
    // By hand: at every step of the pointer, drawing the month again would take longer than a frame.
    cell.toggleAttribute('data-over', span !== null && day >= span.from && day <= span.to)
  }
}
