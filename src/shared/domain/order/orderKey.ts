import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Sorts by order key, then id, so that two records with equal keys still stand in one order everywhere. */
export function byOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * Keys that put `count` records right after one sibling.
 * @param siblings the records there now, in any order, without those that are being moved
 * @param afterId the sibling to follow; null: at the very start; undefined: at the end
 */
export function orderKeysAfter(
  siblings: readonly { id: string; order: string }[],
  afterId: string | null | undefined,
  count = 1,
): string[] {
  const sorted = siblings.toSorted(byOrder)
  const at =
    afterId === undefined ? sorted.length - 1 : afterId === null ? -1 : sorted.findIndex((s) => s.id === afterId)
  const low = sorted[at]?.order ?? null
  const high = sorted.slice(at + 1).find((s) => low === null || s.order > low)?.order ?? null
  if (count === 1) return [generateKeyBetween(low, high)]
  return generateNKeysBetween(low, high, count)
}
