import type { i18n } from 'i18next'

const DAY = 86_400_000
const midnight = (at: Date): number => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()

/** The day as one says it: Hoje, Ontem, segunda, 16 de novembro. */
export function dayName(i18n: Pick<i18n, 't' | 'language'>, iso: string, now: Date): string {
  const at = new Date(iso)
  const days = Math.round((midnight(now) - midnight(at)) / DAY)
  if (days <= 0) return i18n.t('timeline.today')
  if (days === 1) return i18n.t('timeline.yesterday')
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const }
  const said = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
  }).format(at)
  return said.replace('-feira', '')
}

export interface DayGroup<T> {
  readonly day: string
  readonly entries: readonly T[]
}

/** Entries, newest first, day by day as the clock on the wall says. */
export function byDay<T extends { readonly at: string }>(
  i18n: Pick<i18n, 't' | 'language'>,
  entries: readonly T[],
  now: Date,
): DayGroup<T>[] {
  const groups: { day: string; entries: T[] }[] = []
  for (const entry of entries) {
    const day = dayName(i18n, entry.at, now)
    const last = groups.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else groups.push({ day, entries: [entry] })
  }
  return groups
}
