import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { MeasuredTouchpoint } from '../../../shared/domain/listening/measured.ts'
import { feltValue } from '../../../shared/domain/listening/measuredFeeling.ts'
import { evidenceAge } from '../../../shared/domain/metric/evidenceAge.ts'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import { gapsOf, type LookedAt } from '../../../shared/domain/ranking/gap.ts'
import type { KeyReading } from '../../../shared/domain/ranking/keyPoint.ts'
import { rank } from '../../../shared/domain/ranking/rank.ts'
import type { Fallen, Satisfaction, Volume } from '../../../shared/domain/ranking/rankedAt.ts'
import type { Stake } from '../../../shared/domain/touchpoint/stake.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { readHeardNow } from '../../repositories/heardNow.ts'
import { workAtTouchpoints } from '../../repositories/improving/work.ts'
import type { SegmentFilter } from '../../repositories/segmentWhere.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { measuredAt } from '../listening/measuredNow.ts'
import { segmentFilter } from '../segments/segmentFilter.ts'
import type { OpenFile } from '../workspace/openFile.ts'

type File = Pick<OpenFile, 'connection' | 'find' | 'store'>

/** Of each half of a range the middle, where somebody said one. */
const middle = (range: Stake['volume']): number | null => range && (range.low + range.high) / 2

/** Touchpoints in the order of what matters and hurts most. @param question without a journey: those in use, as they are; without a segment: all customers */
export async function readKeyPoints(
  file: File,
  { journeyId, segmentId }: { readonly journeyId?: string | undefined; readonly segmentId?: string | undefined },
  today: LocalDay,
): Promise<KeyReading> {
  const looked = await lookAround(file, journeyId, today, segmentFilter(file, segmentId))
  const work = workAtTouchpoints(file.connection)
  const points = rank(looked).map(({ at, ...ranked }) => {
    const { isKey, importance, satisfaction, felt, volume, owner, stake, where } = at
    const done = work.get(at.id) ?? { open: 0, done: 0 }
    return { place: where, isKey, importance, satisfaction, felt, volume, owner, stake, work: done, ...ranked }
  })
  return { points, gaps: gapsOf(looked) }
}

interface Seen extends LookedAt {
  readonly where: TouchpointPlace
  readonly stake: Stake | null
}

async function lookAround(
  file: File,
  journeyId: string | undefined,
  today: LocalDay,
  segment: SegmentFilter | null,
): Promise<Seen[]> {
  const { connection, find, store } = file
  const wanted = new Set(
    find
      .journeys()
      .filter((journey) =>
        journeyId === undefined ? journey.archivedAt === null && journey.state === 'asIs' : journey.id === journeyId,
      )
      .map(({ id }) => id),
  )
  const places = touchpointPlaces(connection).filter((place) => wanted.has(place.journeyId))
  const measured = new Map(
    (await measuredAt(file, places, today, true, segment)).map((each) => [each.touchpointId, each]),
  )
  const touchpoints = new Map(store.touchpoint.getMany(places.map(({ id }) => id)).map((each) => [each.id, each]))
  const stepIds = [...new Set([...touchpoints.values()].map(({ stepId }) => stepId))]
  const steps = new Map(store.step.getMany(stepIds).map((each) => [each.id, each]))
  const stakes = new Map(find.stakes().map((each) => [each.touchpointId, each]))
  const now = readHeardNow(connection, segment)
  const targets = find.targets()
  return places.flatMap((where, place): Seen[] => {
    const touchpoint = touchpoints.get(where.id)
    if (!touchpoint) return []
    const at = measured.get(where.id)
    const stepFelt = steps.get(touchpoint.stepId)?.valence ?? []
    const satisfaction = satisfactionOf(at, touchpoint, stepFelt)
    const said = now.commentsAt(where.id)
    const comments = said && now.comments(where.id, said)
    const days = [...(at?.figures ?? []).map(({ age }) => age.days), said && evidenceAge(said.to, today)?.days]
    const heard = days.filter((each) => each != null)
    const stake = stakes.get(where.id) ?? null
    return [
      {
        where,
        stake,
        place,
        id: where.id,
        name: where.name,
        journeyId: where.journeyId,
        journey: where.journey,
        stepId: touchpoint.stepId,
        stageId: where.stageId,
        stage: where.stage,
        isKey: touchpoint.isKey,
        importance: touchpoint.importance,
        owner: touchpoint.owner,
        satisfaction,
        felt: satisfaction && feltOf(satisfaction),
        volume: volumeOf(at, stake),
        comments: comments && {
          negative: comments.negative,
          n: comments.positive + comments.neutral + comments.negative,
        },
        fallen: fallenOf(at),
        heardDays: heard.length > 0 ? Math.min(...heard) : null,
        figures: (at?.figures.length ?? 0) > 0,
        aimed: targets.length > 0 && (at?.figures ?? []).some(({ target }) => target !== null),
      },
    ]
  })
}

/** What customers said, else what was put on the map at the touchpoint, else at its step. */
function satisfactionOf(
  at: MeasuredTouchpoint | undefined,
  { valence, evidence }: Touchpoint,
  stepFelt: readonly Valence[],
): Satisfaction | null {
  if (at?.feeling) {
    const { source, position, n, state, age } = at.feeling
    return { from: source, position, n, days: age.days, hollow: state === 'few' || age.age === 'old' }
  }
  const felt = valence.length > 0 ? valence : stepFelt
  if (felt.length === 0) return null
  const mean = felt.reduce((sum, { value }) => sum + value, 0) / felt.length
  return { from: 'map', position: (mean + 2) / 4, evidence }
}

/** As the curve shows it: what customers said in five parts, what was put on the map as it stands there. */
const feltOf = (satisfaction: Satisfaction): number =>
  satisfaction.from === 'map' ? satisfaction.position * 4 - 2 : feltValue(satisfaction.position)

function volumeOf(at: MeasuredTouchpoint | undefined, stake: Stake | null): Volume | null {
  const of = (metric: string) => at?.figures.find(({ figure }) => figure.metric === metric)?.figure
  const visits = of('visits')?.value
  if (visits != null) return { kind: 'visits', count: visits }
  const said = middle(stake?.volume ?? null)
  if (said !== null) return { kind: 'said', count: said }
  const answers = Math.max(0, ...['csat', 'ces', 'rating', 'nps'].map((metric) => of(metric)?.n ?? 0))
  return answers > 0 ? { kind: 'answers', count: answers } : null
}

/** The furthest under its target first, in parts of it, so that points and minutes can be ordered. */
const fallenOf = (at: MeasuredTouchpoint | undefined): Fallen[] =>
  (at?.figures ?? [])
    .filter(({ alarmed, target, figure }) => alarmed && target !== null && figure.value !== null)
    .map(({ figure, target }) => ({
      metric: figure.metric,
      value: figure.value ?? 0,
      goal: target?.goal ?? 0,
      direction: target?.direction ?? 'up',
      unit: figure.unit,
      statistic: figure.statistic,
      n: figure.n,
    }))
    .toSorted((a, b) => beyond(b) - beyond(a) || (a.metric < b.metric ? -1 : 1))

const beyond = ({ value, goal }: Fallen): number => Math.abs(value - goal) / Math.max(1, Math.abs(goal))
