import type { AmountRange, Stake } from './stake.ts'

/**
 * What is lost at a touchpoint in a month, in the currency of the business: volume × drop × average ticket, the least of
 * all three and the most of all three; null where one of them is not said.
 */
export function leakageOf({ volume, drop, ticket }: Pick<Stake, 'volume' | 'drop' | 'ticket'>): AmountRange | null {
  if (!volume || !drop || !ticket) return null
  const lost = (end: 'low' | 'high'): number => (volume[end] * drop[end] * ticket[end]) / 100
  return { low: lost('low'), high: lost('high') }
}
