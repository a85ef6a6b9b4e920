import { daysLater, type LocalDay, localDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { FiguresLook } from '../../state/figuresStore.ts'

export const today = (now = new Date()): LocalDay =>
  localDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })

/** First and last day of what is looked at, both within; left out where there is no end. */
export function daysOf(
  { span, from, to }: Pick<FiguresLook, 'span' | 'from' | 'to'>,
  now: LocalDay,
): { readonly from?: LocalDay; readonly to?: LocalDay } {
  switch (span) {
    case 'all':
      return {}
    case 'own':
      return { ...(from && { from }), ...(to && { to }) }
    default:
      return { from: daysLater(now, 1 - Number(span)), to: now }
  }
}

/** Whether a field of days holds a whole day. While a year is typed it is one of long ago. */
export const isWholeDay = (text: string): boolean => /^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)
