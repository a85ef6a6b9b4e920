const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A number of bytes as one reads it: 340 kB, 1,2 MB. */
export function sizeText(bytes: number, language: string): string {
  let value = bytes
  let at = 0
  while (value >= 1_000 && at < UNITS.length - 1) {
    value /= 1_000
    at++
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[at]!,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && at > 0 ? 1 : 0,
  }).format(value)
}
