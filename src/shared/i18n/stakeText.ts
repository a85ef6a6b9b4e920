import type { i18n, TFunction } from 'i18next'
import type { AmountRange } from '../domain/touchpoint/stake.ts'
import { valueText } from './figureText.ts'

/** "R$ 400 a R$ 2.000 por mês": what is lost at a touchpoint. */
export function leakageText(
  voice: { readonly t: TFunction; readonly language: i18n['language'] },
  { low, high }: AmountRange,
): string {
  const money = (value: number): string => valueText(voice, value, { unit: 'money', statistic: 'mean' })
  if (low === high) return voice.t('stakes.lostOne', { value: money(low) })
  return voice.t('stakes.lost', { low: money(low), high: money(high) })
}
