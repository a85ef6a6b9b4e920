import type { JourneyDoc } from '../journey/journeyDoc.ts'

const fold = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

/**
 * Which part of one journey is which of another, told by their names: stages by name, steps within their stage and then
 * anywhere, lanes by what they are, touchpoints and cards by their words within their step and then within their lane.
 * Of several that are called alike the first is paired with the first. What has no name is paired with nothing.
 * @returns by the id of `to`, the id of `from`; a part stands in it once at most
 */
export function pairsByName(from: JourneyDoc, to: JourneyDoc): Record<string, string> {
  const pairs: Record<string, string> = {}
  const taken = new Set<string>()
  /** @param key '' pairs nothing */
  const pass = <T extends { readonly id: string }>(
    before: readonly T[],
    after: readonly T[],
    keyBefore: (row: T) => string,
    keyAfter: (row: T) => string,
  ): void => {
    const free = new Map<string, string[]>()
    for (const row of before) {
      const key = keyBefore(row)
      if (key === '' || taken.has(row.id)) continue
      const rows = free.get(key)
      if (rows) rows.push(row.id)
      else free.set(key, [row.id])
    }
    for (const row of after) {
      if (pairs[row.id] !== undefined) continue
      const found = free.get(keyAfter(row))?.shift()
      if (found === undefined) continue
      pairs[row.id] = found
      taken.add(found)
    }
  }
  const both = (place: string | undefined, words: string): string =>
    words === '' || !place ? '' : `${place}\n${words}`
  const name = (row: { readonly name: string }): string => fold(row.name)
  pass(from.stages, to.stages, name, name)
  pass(
    from.steps,
    to.steps,
    (s) => both(s.stageId, name(s)),
    (s) => both(pairs[s.stageId], name(s)),
  )
  pass(from.steps, to.steps, name, name)
  const lane = (l: JourneyDoc['lanes'][number]): string => `${l.role}\n${name(l)}`
  pass(from.lanes, to.lanes, lane, lane)
  pass(
    from.lanes,
    to.lanes,
    (l) => l.role,
    (l) => l.role,
  )
  for (const place of ['stepId', 'laneId'] as const) {
    pass(
      from.touchpoints,
      to.touchpoints,
      (t) => both(t[place], name(t)),
      (t) => both(pairs[t[place]], name(t)),
    )
    pass(
      from.cards,
      to.cards,
      (c) => both(c[place], fold(c.text)),
      (c) => both(pairs[c[place]], fold(c.text)),
    )
  }
  const ends = (a: string | undefined, b: string | undefined): string => (a && b ? `${a}\n${b}` : '')
  pass(
    from.connections,
    to.connections,
    (c) => ends(c.fromId, c.toId),
    (c) => ends(pairs[c.fromId], pairs[c.toId]),
  )
  return pairs
}
