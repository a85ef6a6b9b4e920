import { isOwn, type MetricKey, type Unit } from '../../../shared/domain/metric/metric.ts'
import { daysBetween, daysLater, type LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { ProvableTally } from '../../../shared/domain/metric/proof/sample.ts'
import type { CannotTellReason } from '../../../shared/domain/metric/proof/verdict.ts'
import type { Days } from '../../../shared/domain/metric/proof/windows.ts'
import { spreadTally } from '../../../shared/domain/metric/tally/rawTally.ts'
import type { Tally } from '../../../shared/domain/metric/tally/tally.ts'
import type { Connection } from '../../db/connection.ts'
import { type MeasuredRow, readHeard, type VisitRow } from '../../repositories/heard.ts'
import { firstVisit, newestHeard } from '../../repositories/improving/planned.ts'
import type { SegmentFilter } from '../../repositories/segmentWhere.ts'
import { countedOf, gather, nothingGathered } from '../listening/gathered.ts'

/** Files of a month come in the weeks after it: from then on what is there is all that comes. */
const COMES_LATE_DAYS = 30

/** Up to which day answers are in: the newest one, or today where nothing has come for long. */
export function reachOf(connection: Connection, today: LocalDay): LocalDay | null {
  const newest = newestHeard(connection, today)
  if (newest === null) return null
  return daysBetween(newest, today) > COMES_LATE_DAYS ? daysLater(today, -COMES_LATE_DAYS) : newest
}

export interface CountedSides {
  readonly before: ProvableTally
  readonly after: ProvableTally
  readonly unit?: Unit
}

/** What is counted of a metric on both sides of a plan, or why that cannot be. */
export function countedIn(
  connection: Connection,
  metric: MetricKey,
  plan: { readonly touchpointId: string | null; readonly before: Days; readonly after: Days },
  segment: SegmentFilter | null,
  upTo: LocalDay | null,
): CountedSides | { readonly reason: CannotTellReason } {
  // Who was kept from month to month, and who went on to the next stage, is told by more than the days of a span.
  if (metric === 'retention' || metric === 'stageConversion') return { reason: 'notProvable' }
  const readIn = (days: Days) => readHeard(connection, days, plan.touchpointId ?? undefined, segment)
  const side = (days: Days): { tally: Tally | null; measured: readonly MeasuredRow[] } => {
    const read = readIn(days)
    const measured = read.measured().filter((row) => row.metric === metric)
    if (metric === 'visits') return { tally: perDay(connection, read.visits(), days, upTo), measured }
    if (isOwn(metric)) return { tally: null, measured }
    const heard = { scores: read.scores(false, false), cases: read.cases(), visits: read.visits(), measured: [] }
    const gathered = gather(heard, () => 'all').get('all') ?? nothingGathered()
    return { tally: countedOf(gathered).get(metric)?.tally ?? null, measured }
  }
  const [before, after] = [side(plan.before), side(plan.after)]
  const kind = (before.tally ?? after.tally)?.kind
  if (kind === 'scores' || kind === 'share' || kind === 'spread')
    return {
      before: (before.tally ?? EMPTY[kind]) as ProvableTally,
      after: (after.tally ?? EMPTY[kind]) as ProvableTally,
      ...(metric === 'visits' ? { unit: 'count' } : {}),
    }
  if (before.measured.length + after.measured.length === 0) return { reason: 'nothing' }
  return measuredSides(before.measured, after.measured)
}

const EMPTY: { readonly [K in ProvableTally['kind']]: ProvableTally } = {
  scores: { kind: 'scores', cells: [] },
  share: { kind: 'share', hits: 0, of: 0 },
  spread: { kind: 'spread', bins: [] },
}

/** How many came on each day: visits of one day are not independent of each other, days are. null: nobody counted. */
function perDay(connection: Connection, visits: readonly VisitRow[], days: Days, upTo: LocalDay | null): Tally | null {
  const first = firstVisit(connection)
  if (visits.length === 0 || first === null) return null
  const [, from] = [first, days.from].toSorted() as [string, string]
  const [to] = [upTo ?? days.to, days.to].toSorted() as [string, string]
  const counts = new Map<string, number>()
  for (const { newest } of visits) counts.set(newest, (counts.get(newest) ?? 0) + 1)
  const length = Math.max(counts.size, daysBetween(from, to) + 1)
  return spreadTally([...counts.values(), ...Array.from({ length: length - counts.size }, () => 0)])
}

/**
 * Ready figures of a source, each of one span of days, are values like any others where the spans are all as long: a row
 * of daily figures can be compared, one figure of a month against another cannot.
 */
function measuredSides(
  before: readonly MeasuredRow[],
  after: readonly MeasuredRow[],
): CountedSides | { readonly reason: CannotTellReason } {
  const rows = [...before, ...after]
  const lengths = new Set(rows.map(({ from, to }) => daysBetween(from, to)))
  const units = new Set(rows.map(({ unit }) => unit))
  if (lengths.size !== 1 || units.size !== 1) return { reason: 'onlyAggregates' }
  const unit = rows[0]?.unit as Unit
  const [a, b] = [valuesOf(before, unit), valuesOf(after, unit)]
  if (!a || !b || Math.max(a.length, b.length) < 2) return { reason: 'onlyAggregates' }
  return { before: spreadTally(a), after: spreadTally(b), unit }
}

/** One value a span: counts and amounts of several places add up, other figures of several places do not. */
function valuesOf(rows: readonly MeasuredRow[], unit: Unit): number[] | null {
  const spans = new Map<string, number[]>()
  for (const row of rows) spans.set(row.from, [...(spans.get(row.from) ?? []), row.value])
  const adds = unit === 'count' || unit === 'money'
  if (!adds && [...spans.values()].some((values) => values.length > 1)) return null
  return [...spans.values()].map((values) => values.reduce((sum, value) => sum + value, 0))
}
