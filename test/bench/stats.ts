export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 50)

/** Prints rows as columns of equal width. */
export function table(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const heads = Object.keys(rows[0] ?? {})
  const text = (value: string | number | undefined): string =>
    typeof value === 'number' ? (Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '–') : (value ?? '')
  const wide = heads.map((h) => Math.max(h.length, ...rows.map((r) => text(r[h]).length)))
  const line = (cells: readonly string[]): string => cells.map((c, i) => c.padStart(wide[i] ?? 0)).join('  ')
  process.stdout.write(
    `\n${title}\n${line(heads)}\n${rows.map((r) => line(heads.map((h) => text(r[h])))).join('\n')}\n`,
  )
}
