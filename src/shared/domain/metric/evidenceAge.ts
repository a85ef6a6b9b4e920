import { dayParts, daysBetween, localDay } from './period/localDay.ts'

/** Up to so many days evidence is fresh, up to so many it is ageing, beyond it is old: a quarter and a year. */
export const FRESH_DAYS = 90
export const AGEING_DAYS = 365
/** After the fresh days its weight halves every half year … */
const HALVED_AFTER = 180
/** … and stays legible: old evidence is faint, not gone. */
const FAINTEST = 0.15

export interface EvidenceAge {
  /** whole days since the newest answer; 0 for one of today or later */
  readonly days: number
  readonly age: 'fresh' | 'ageing' | 'old'
  /**
   * 1 … 0.15, for showing and for ordering, never multiplied into a figure: 1 for 90 days, then 2^(−(days − 90)/180), so
   * ½ after 270 days and 0.35 after a year. A convention of Percurso.
   */
  readonly strength: number
}

/** How old evidence is on a day; both local moments or days. null where one of them is no date. */
export function evidenceAge(newest: string, today: string): EvidenceAge | null {
  const from = dayParts(newest)
  const to = dayParts(today)
  if (!from || !to) return null
  const days = Math.max(0, daysBetween(localDay(from), localDay(to)))
  const faded = 2 ** (-Math.max(0, days - FRESH_DAYS) / HALVED_AFTER)
  return {
    days,
    age: days <= FRESH_DAYS ? 'fresh' : days <= AGEING_DAYS ? 'ageing' : 'old',
    strength: Math.max(FAINTEST, faded),
  }
}
