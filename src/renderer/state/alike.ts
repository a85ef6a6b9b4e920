const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Whether two plain values say the same, whatever the order of their fields. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && alike(a[key], b[key]))
}

/** The later list with every record of the earlier one that says the same; the earlier list itself where all do. */
export function holdingOn<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  if (before === after) return before
  let known: ReadonlyMap<string, T> | null = null
  let kept: T[] | null = null
  const inPlace = before.length === after.length
  let same = inPlace
  for (let i = 0; i < after.length; i++) {
    const record = after[i] as T
    let earlier = before[i]
    if (earlier === record) continue
    if (earlier?.id !== record.id) {
      same = false
      known ??= new Map(before.map((r) => [r.id, r]))
      earlier = known.get(record.id)
    }
    if (earlier && earlier !== record && alike(earlier, record)) {
      kept ??= [...after]
      kept[i] = earlier
    } else if (earlier !== record) same = false
  }
  return same ? before : (kept ?? after)
}
