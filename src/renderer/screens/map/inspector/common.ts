/** The value that all share; undefined where they differ. */
export function common<T>(values: readonly T[]): T | undefined {
  const first = values[0]
  return values.every((v) => v === first) ? first : undefined
}
