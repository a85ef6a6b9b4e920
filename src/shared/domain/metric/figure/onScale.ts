import type { Scale } from '../../feedback/scale.ts'
import { scaleKey } from '../tally/rawTally.ts'
import { isCount, type ScoreCell, type ScoreTally } from '../tally/tally.ts'

/** Answers on one and the same scale. */
export interface ScaleGroup {
  readonly scale: Scale
  readonly n: number
  /** answers whose score is outside the scale; not in `n` or `cells` */
  readonly strays: number
  readonly cells: readonly ScoreCell[]
}

const fits = ({ score, scale }: ScoreCell): boolean => score >= scale.min && score <= scale.max

/** By scale, most answers first; equal numbers by the name of the scale, so that the order never flickers. */
export function scaleGroups({ cells }: ScoreTally): ScaleGroup[] {
  const found = new Map<string, ScoreCell[]>()
  for (const cell of cells) {
    if (!isCount(cell.count) || cell.count === 0 || !(cell.scale.max > cell.scale.min)) continue
    const key = scaleKey(cell.scale)
    const group = found.get(key)
    if (group) group.push(cell)
    else found.set(key, [cell])
  }
  const total = (of: readonly ScoreCell[]): number => of.reduce((sum, { count }) => sum + count, 0)
  return [...found.entries()]
    .map(([key, all]) => {
      const kept = all.filter(fits).sort((a, b) => a.score - b.score)
      return { key, scale: all[0]!.scale, cells: kept, n: total(kept), strays: total(all) - total(kept) }
    })
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .map(({ key: _, ...group }) => group)
}

/** The score turned so that the higher one is the better one: max + min − score where the scale counts downwards. */
export const turned = ({ scale, score }: ScoreCell): number =>
  scale.direction === 'down' ? scale.max + scale.min - score : score
