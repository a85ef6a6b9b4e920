const MOST = 1e12

/** A sum of money as it stands in its field; '' where nobody has said. */
export const costText = (cost: number | null, language: string): string =>
  cost === null
    ? ''
    : new Intl.NumberFormat(language, {
        minimumFractionDigits: Number.isInteger(cost) ? 0 : 2,
        maximumFractionDigits: 2,
        useGrouping: 'always',
      }).format(cost)

/**
 * The sum that was typed, with or without a sign of currency: the last comma or dot with one or two digits after it parts
 * cents, any other parts thousands.
 * @returns null for nothing, undefined for what is no sum
 */
export function costOf(typed: string): number | null | undefined {
  const text = typed.replace(/^\s*(r\$|us\$|\$|€)/i, '').replace(/[\s\u00a0\u202f']/g, '')
  if (text === '') return null
  if (!/^\d[\d.,]*$/.test(text)) return undefined
  const cents = /[.,](\d{1,2})$/.exec(text)
  const whole = cents ? text.slice(0, cents.index) : text
  if (!/^\d{1,3}([.,]\d{3})*$|^\d+$/.test(whole)) return undefined
  // "1.200" is twelve hundred in Brazil; where a dot parts decimals, three of them are no cents either.
  const value = Number(`${whole.replace(/[.,]/g, '')}${cents ? `.${cents[1]}` : ''}`)
  return value > MOST ? undefined : value
}
