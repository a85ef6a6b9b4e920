import { SCALE_KINDS, type Scale, type ScaleKind } from '../../feedback/scale.ts'
import { clipped, type Interval } from '../interval/interval.ts'
import { meanInterval } from '../interval/meanInterval.ts'
import { npsCautious, npsMargin } from '../interval/npsInterval.ts'
import { wilson } from '../interval/wilson.ts'
import type { MeasuredKey } from '../metric.ts'
import { scaleKey } from '../tally/rawTally.ts'
import type { ScoreCell, ScoreTally } from '../tally/tally.ts'
import { stateOf, WIDEST_NPS, WIDEST_ON_SCALE } from './few.ts'
import { type Figure, figure, type Note } from './figure.ts'
import { type ScaleGroup, scaleGroups, turned } from './onScale.ts'
import { shareFigure } from './shareFigure.ts'

type GroupFigure = (metric: MeasuredKey, group: ScaleGroup) => Figure

const notesOf = ({ strays }: ScaleGroup, isAlike: boolean): Note[] => [
  ...(strays > 0 ? [{ key: 'notOnScale', count: strays } as const] : []),
  ...(isAlike ? [{ key: 'allAlike' } as const] : []),
]

const countWhere = (cells: readonly ScoreCell[], holds: (score: number) => boolean): number =>
  cells.reduce((sum, cell) => (holds(turned(cell)) ? sum + cell.count : sum), 0)

const npsOf: GroupFigure = (metric, group) => {
  const promoters = countWhere(group.cells, (score) => score >= 9)
  const detractors = countWhere(group.cells, (score) => score <= 6)
  const { n, scale } = group
  const parts = { promoters, passives: n - promoters - detractors, detractors }
  const bare = { metric, statistic: 'nps', unit: 'score', scale, n, inputs: { ...parts, n } } as const
  if (n === 0) return figure({ ...bare, notes: notesOf(group, false) })
  const interval = npsMargin(parts)
  const cautious = npsCautious(parts)
  return figure({
    ...bare,
    value: (100 * (promoters - detractors)) / n,
    ...interval,
    cautious,
    method: 'npsMargin',
    state: stateOf(n, cautious, WIDEST_NPS),
    notes: notesOf(group, n > 1 && Math.max(promoters, parts.passives, detractors) === n),
  })
}

/**
 * How many of the best scores count as satisfied: the two best (top-2-box), and never more than half of the points,
 * so that of three points and of two it is the best one. Above eleven points (a slider, 0–100) the scale is cut into
 * five equal parts and the upper two count, as 4 and 5 do of five. The lowest score that counts is given back.
 */
export function satisfiedFrom({ min, max }: Scale): number {
  const points = max - min + 1
  if (points > 11) return min + 0.6 * (max - min)
  return max - Math.max(1, Math.min(2, Math.floor(points / 2))) + 1
}

const csatOf: GroupFigure = (metric, group) => {
  const from = satisfiedFrom(group.scale)
  const hits = countWhere(group.cells, (score) => score >= from)
  return { ...shareFigure(metric, { hits, of: group.n }, notesOf(group, false)), scale: group.scale }
}

const pointsOf = (isTurned: boolean, cell: ScoreCell): number => (isTurned ? turned(cell) : cell.score)

/** Where all answers are alike: as far as the share that may differ after so many (Wilson) could pull the mean. */
function cautiousOf(mean: number, n: number, { min, max }: Scale): Interval {
  const others = wilson(0, n).high
  return { low: mean - others * (mean - min), high: mean + others * (max - mean) }
}

/** Mean on its own points, with a t interval cut to the scale; `isTurned`: higher is made to mean better. */
const meanOf =
  (isTurned: boolean): GroupFigure =>
  (metric, group) => {
    const { n, scale, cells } = group
    const bare = { metric, statistic: 'mean', unit: 'score', scale, n } as const
    if (n === 0) return figure({ ...bare, notes: notesOf(group, false) })
    const mean = cells.reduce((sum, cell) => sum + pointsOf(isTurned, cell) * cell.count, 0) / n
    const isAlike = cells.every(({ score }) => score === cells[0]?.score)
    const squares = isAlike
      ? 0
      : cells.reduce((sum, cell) => sum + (pointsOf(isTurned, cell) - mean) ** 2 * cell.count, 0)
    const exact = meanInterval({ n, mean, squares })
    const interval = exact && clipped(exact, scale.min, scale.max)
    const cautious = isAlike ? cautiousOf(mean, n, scale) : null
    const widest = WIDEST_ON_SCALE * (scale.max - scale.min)
    return figure({
      ...bare,
      value: mean,
      ...interval,
      cautious,
      method: 'studentT',
      state: stateOf(n, cautious ?? interval, widest),
      inputs: { mean, n, deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : 0 },
      notes: [...notesOf(group, isAlike && n > 1), ...(exact ? [] : [{ key: 'noInterval' } as const])],
    })
  }

interface ScoreMetric {
  readonly of: GroupFigure
  /** kinds of scale that ask its own question */
  readonly asks: readonly ScaleKind[]
  /** kinds that stand in where nobody asked it */
  readonly standIns: readonly ScaleKind[]
  readonly accepts: (scale: Scale) => boolean
}

const isAny = (): boolean => true
const SCORE_METRICS: Readonly<Record<'nps' | 'csat' | 'ces' | 'rating' | 'own', ScoreMetric>> = {
  nps: { of: npsOf, asks: ['nps'], standIns: [], accepts: ({ min, max }) => min === 0 && max === 10 },
  csat: { of: csatOf, asks: ['csat', 'thumbs'], standIns: ['stars'], accepts: isAny },
  ces: { of: meanOf(true), asks: ['ces'], standIns: [], accepts: isAny },
  rating: { of: meanOf(true), asks: ['own'], standIns: [], accepts: isAny },
  own: { of: meanOf(false), asks: SCALE_KINDS, standIns: [], accepts: isAny },
}

function rank({ asks }: ScoreMetric, { scale, n }: ScaleGroup): number {
  if (n === 0) return 2
  return asks.includes(scale.kind) ? 0 : 1
}

type ScoreRule = keyof typeof SCORE_METRICS

function ranked(rule: ScoreRule, tally: ScoreTally): ScaleGroup[] {
  const how = SCORE_METRICS[rule]
  const isOurs = ({ scale }: ScaleGroup): boolean =>
    how.accepts(scale) && (how.asks.includes(scale.kind) || how.standIns.includes(scale.kind))
  // Sorting keeps the order of equals: most answers first.
  return scaleGroups(tally)
    .filter(isOurs)
    .sort((a, b) => rank(how, a) - rank(how, b))
}

/** How the scores of a metric are read. */
export const scoreRule = (metric: string): ScoreRule =>
  metric !== 'own' && Object.hasOwn(SCORE_METRICS, metric) ? (metric as ScoreRule) : 'own'

/** The scale that the figure of these answers is on; null where there are none. A series asks for its whole. */
export const scaleShown = (metric: MeasuredKey, tally: ScoreTally): Scale | null =>
  ranked(scoreRule(metric), tally)[0]?.scale ?? null

/**
 * NPS, CSAT, CES, the mean of a scale that the business made up (`rating`), or the mean of an own metric's scores. Answers on different scales are never mixed: the figure is that of the
 * scale with the most answers to the metric's own question (or of `scale`, as a series must have the same one
 * throughout), and each other scale has its own figure in `others`. A CES of 1–5 stays on its five points, turned so
 * that 5 is very easy; it is not stretched to seven, which nobody answered on.
 */
export function scoreFigure(metric: MeasuredKey, tally: ScoreTally, scale: Scale | null): Figure {
  const rule = scoreRule(metric)
  const how = SCORE_METRICS[rule]
  const wanted = scale && scaleKey(scale)
  const byRank = ranked(rule, tally)
  const first = wanted ? byRank.find((group) => scaleKey(group.scale) === wanted) : byRank[0]
  const main = first ?? (scale && { scale, n: 0, strays: 0, cells: [] })
  const rest = byRank.filter((group) => group !== main && group.n > 0)
  if (!main) return figure({ metric, ...(rule === 'nps' ? NPS : rule === 'csat' ? CSAT : MEAN) })
  const shown = how.of(metric, main)
  const isStandIn = main.n > 0 && !how.asks.includes(main.scale.kind)
  return {
    ...shown,
    notes: [
      ...shown.notes,
      ...(isStandIn ? [{ key: 'standIn' } as const] : []),
      ...(rest.length > 0 ? [{ key: 'otherScales', count: rest.reduce((sum, { n }) => sum + n, 0) } as const] : []),
    ],
    others: rest.map((group) => how.of(metric, group)),
  }
}

const NPS = { statistic: 'nps', unit: 'score' } as const
const CSAT = { statistic: 'share', unit: 'percent' } as const
const MEAN = { statistic: 'mean', unit: 'score' } as const
