/** First and last day, both within; left out: open. */
export interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const PERIODS = ['today', 'week', 'month', 'thisMonth', 'lastMonth', 'thisYear'] as const
export type Period = (typeof PERIODS)[number]

const pad = (n: number): string => String(n).padStart(2, '0')
/** A day as the file keeps it: the one on the wall. */
export const dayOf = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`

/** The days of a period, seen from `now`. */
export function daysOf(period: Period, now: Date): Required<Days> {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()]
  const to = dayOf(now)
  switch (period) {
    case 'today':
      return { from: to, to }
    case 'week':
      return { from: dayOf(new Date(year, month, day - 6)), to }
    case 'month':
      return { from: dayOf(new Date(year, month, day - 29)), to }
    case 'thisMonth':
      return { from: dayOf(new Date(year, month, 1)), to }
    case 'lastMonth':
      return { from: dayOf(new Date(year, month - 1, 1)), to: dayOf(new Date(year, month, 0)) }
    case 'thisYear':
      return { from: dayOf(new Date(year, 0, 1)), to }
  }
}
