import { setImmediate } from 'node:timers/promises'
import type {
  FigureAlert,
  MeasuredFeeling,
  MeasuredFigure,
  MeasuredTouchpoint,
} from '../../../shared/domain/listening/measured.ts'
import { feelingOf, LEAST_ANSWERS } from '../../../shared/domain/listening/measuredFeeling.ts'
import type { Target } from '../../../shared/domain/listening/target.ts'
import { alarmOf, goalOf, targetFor } from '../../../shared/domain/listening/targetFor.ts'
import { type EvidenceAge, evidenceAge } from '../../../shared/domain/metric/evidenceAge.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { judge } from '../../../shared/domain/metric/judge.ts'
import { type LocalDay, localDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { type NowDays, readHeardNow } from '../../repositories/heardNow.ts'
import type { SegmentFilter } from '../../repositories/segmentWhere.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { figuresOf, gather, type Heard } from './gathered.ts'

type File = Pick<OpenFile, 'connection' | 'find'>

/** The day of an instant on the clock of this machine. */
export function dayOf(now: string): LocalDay {
  const at = new Date(now)
  return localDay({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() })
}

/** What was measured at the touchpoints of a journey; those without anything are left out. */
export async function measuredOf(file: File, journeyId: string, today: LocalDay): Promise<MeasuredTouchpoint[]> {
  const places = touchpointPlaces(file.connection).filter((place) => place.journeyId === journeyId)
  return await measuredAt(file, places, today, true)
}

/** Figures that have fallen under their targets, the furthest first, as far as answers can tell. */
export async function alertsOf(file: File, today: LocalDay): Promise<FigureAlert[]> {
  const targets = file.find.targets()
  if (targets.length === 0) return []
  const held = new Set(targets.map(({ touchpointId }) => touchpointId))
  const places = touchpointPlaces(file.connection).filter((place) => held.has(null) || held.has(place.id))
  const byId = new Map(places.map((place) => [place.id, place]))
  const measured = await measuredAt(file, places, today, false)
  return measured
    .flatMap(({ touchpointId, figures }) =>
      figures
        .filter(({ alarmed }) => alarmed)
        .map((figure): FigureAlert => ({ ...figure, place: byId.get(touchpointId) as TouchpointPlace })),
    )
    .toSorted((a, b) => distance(b) - distance(a))
}

/** How far under its goal, in parts of the goal, so that points and minutes can be ordered. */
const distance = ({ judged, target }: MeasuredFigure): number =>
  -(judged?.ahead ?? 0) / Math.max(1, Math.abs(target?.goal ?? 1))

/** Touchpoints after which others may ask, so that a large map holds nobody up. */
const AT_A_TIME = 20

/**
 * What was measured at these touchpoints; those without anything are left out.
 * @param segment only what belongs to it; null: all
 */
export async function measuredAt(
  file: File,
  places: readonly TouchpointPlace[],
  today: LocalDay,
  withFeelings: boolean,
  segment: SegmentFilter | null = null,
): Promise<MeasuredTouchpoint[]> {
  const targets = file.find.targets()
  const now = readHeardNow(file.connection, segment)
  const found: MeasuredTouchpoint[] = []
  for (const [i, { id }] of places.entries()) {
    if (i > 0 && i % AT_A_TIME === 0) await setImmediate()
    const figures = figuresAt(now, id)
      .map((figure) => held(figure, targets, id, today))
      .filter((figure) => figure !== null)
    const feeling = withFeelings ? feelingAt(now, id, figures, today) : null
    if (figures.length > 0 || feeling) found.push({ touchpointId: id, figures, feeling })
  }
  return found
}

function figuresAt(now: ReturnType<typeof readHeardNow>, id: string): Found[] {
  const all = [
    ...ofDays(now.answersAt(id), (days) => ({ ...NOTHING, scores: now.scores(id, days) })),
    ...ofDays(now.casesAt(id), (days) => ({ ...NOTHING, cases: now.heard(id, days).cases() })),
    ...ofDays(now.visitsAt(id), (days) => ({ ...NOTHING, visits: now.heard(id, days).visits() })),
    ...ofDays(now.measuredAt(id), (days) => ({ ...NOTHING, measured: now.heard(id, days).measured() })),
  ]
  // What was answered goes before what a source says of itself.
  return all.filter((one, i) => all.findIndex(({ figure }) => figure.metric === one.figure.metric) === i)
}

const NOTHING: Heard = { scores: [], cases: [], visits: [], measured: [] }

interface Found {
  readonly figure: Figure
  readonly days: NowDays
}

function ofDays(days: NowDays | null, heard: (days: NowDays) => Heard): Found[] {
  if (!days) return []
  const gathered = gather(heard(days), () => 'here').get('here')
  // Customers kept from month to month are told by the whole business, not by one place and its last 90 days.
  const figures = gathered ? figuresOf(gathered).filter(({ figure }) => figure.metric !== 'retention') : []
  return figures.map(({ figure }) => ({ figure: { ...figure, inputs: {}, also: [], others: [] }, days }))
}

function held(
  { figure, days }: Found,
  targets: readonly Target[],
  touchpointId: string,
  today: LocalDay,
): MeasuredFigure | null {
  const age = evidenceAge(days.to, today)
  if (!age) return null
  const target = targetFor(targets, figure.metric, touchpointId) ?? null
  const judged = target && judge(figure, goalOf(target))
  // Three angry customers are not yet a figure, whatever the arithmetic of an interval says.
  const enough = figure.statistic === 'count' || (figure.n ?? 0) >= LEAST_ANSWERS
  const missed = target !== null && judge(figure, alarmOf(target)).verdict === 'missed'
  const alarmed = missed && enough && age.age !== 'old'
  return { figure, from: days.from, to: days.to, age, target, judged, alarmed }
}

function feelingAt(
  now: ReturnType<typeof readHeardNow>,
  touchpointId: string,
  figures: readonly { readonly figure: Figure; readonly age: EvidenceAge }[],
  today: LocalDay,
): MeasuredFeeling | null {
  const scored = feelingOf(figures, null)
  if (scored) return scored
  const days = now.commentsAt(touchpointId)
  const age = days && evidenceAge(days.to, today)
  return days && age ? feelingOf([], { ...now.comments(touchpointId, days), age }) : null
}
