import { LEAST_ANSWERS } from '../../../shared/domain/listening/measuredFeeling.ts'
import { figureOf } from '../../../shared/domain/metric/figureOf.ts'
import { daysLater } from '../../../shared/domain/metric/period/localDay.ts'
import { compareSamples } from '../../../shared/domain/metric/proof/compare.ts'
import { type Sides, sidesOf, sizeOf } from '../../../shared/domain/metric/proof/sample.ts'
import type { ScoreTally } from '../../../shared/domain/metric/tally/tally.ts'
import type { Moved } from '../../../shared/domain/overview/overview.ts'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import { NOW_DAYS, type NowDays, readHeardNow } from '../../repositories/heardNow.ts'
import { countedOf } from '../listening/gathered.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** One claim too many in twenty such pages, not in twenty touchpoints. */
const ALPHA = 0.05

interface Compared {
  readonly point: KeyPoint
  readonly metric: Moved['metric']
  readonly sides: Sides
  readonly tallies: { readonly before: ScoreTally; readonly after: ScoreTally }
}

/**
 * Where what customers say has moved beyond chance: the 90 days up to the newest answer against the 90 before. With m
 * touchpoints compared each has to leave out 5 %/m (Bonferroni), so that a large map claims no more than a small one.
 */
export function movedNow(
  file: Pick<OpenFile, 'connection'>,
  points: readonly KeyPoint[],
): { readonly moved: Moved[]; readonly compared: number } {
  const now = readHeardNow(file.connection)
  const scoresIn = (id: string, days: NowDays, metric: Moved['metric']): ScoreTally | null => {
    const tally = countedOf({ cells: now.scores(id, days), cases: [], visits: [] }).get(metric)?.tally
    return tally?.kind === 'scores' ? tally : null
  }
  const compared = points.flatMap((point): Compared[] => {
    const from = point.satisfaction?.from
    if (from === undefined || from === 'comments' || from === 'map') return []
    const days = now.answersAt(point.place.id)
    if (!days) return []
    const earlier = { from: daysLater(days.from, -NOW_DAYS), to: daysLater(days.from, -1) }
    const before = scoresIn(point.place.id, earlier, from)
    const after = scoresIn(point.place.id, days, from)
    const sides = before && after && sidesOf(from, before, after)
    if (!sides || Math.min(sizeOf(sides.before), sizeOf(sides.after)) < LEAST_ANSWERS) return []
    return [{ point, metric: from, sides, tallies: { before, after } }]
  })
  const alpha = ALPHA / Math.max(1, compared.length)
  const moved = compared.flatMap(({ point, metric, sides, tallies }): Moved[] => {
    const { low, high, p, difference } = compareSamples(sides.before, sides.after, alpha)
    if (low === null || high === null || (low <= 0 && high >= 0) || (p !== null && p > alpha)) return []
    const figureIn = (tally: ScoreTally) => figureOf(metric, tally as never, { scale: sides.scale })
    const { value: after, unit, statistic } = figureIn(tallies.after)
    const { value: before } = figureIn(tallies.before)
    if (before === null || after === null) return []
    const change = difference > 0 ? 'better' : 'worse'
    return [{ place: point.place, metric, change, before, after, unit, statistic, n: sizeOf(sides.after) }]
  })
  return { moved, compared: compared.length }
}
