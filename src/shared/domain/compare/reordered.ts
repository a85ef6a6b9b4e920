/**
 * The fewest of `after` that must have been taken out and put elsewhere to come from the order of `before`.
 * Both hold the same ids. Longest increasing subsequence by patience sorting, n log n.
 */
export function reordered(before: readonly string[], after: readonly string[]): Set<string> {
  const at = new Map(before.map((id, i) => [id, i]))
  const ends: number[] = []
  const previous: number[] = []
  const places = after.map((id) => at.get(id) ?? -1)
  for (const [i, place] of places.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[ends[middle] as number] as number) < place) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = i
  }
  const moved = new Set(after)
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] as number) moved.delete(after[i] as string)
  return moved
}
