import { setImmediate } from 'node:timers/promises'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { feelingOf } from '../../../shared/domain/listening/measuredFeeling.ts'
import { evidenceAge } from '../../../shared/domain/metric/evidenceAge.ts'
import { daysLater, type LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import {
  type Story,
  type StoryFelt,
  type StoryMark,
  type StoryMoment,
  type StoryStation,
  usualDays,
} from '../../../shared/domain/story/story.ts'
import { firstHeard } from '../../repositories/firstHeard.ts'
import { readHeard } from '../../repositories/heard.ts'
import { NOW_DAYS, readHeardNow } from '../../repositories/heardNow.ts'
import { journeyAt } from '../history/moments.ts'
import { needJourneyDoc } from '../journeys/read.ts'
import { figuresOf, gather } from '../listening/gathered.ts'
import { dayOf } from '../listening/measuredNow.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** A month of answers: before it has passed there is hardly a figure to begin with. */
const FIRST_DAYS = 30
const MOST_STEPS = 10_000

interface StoryQuestion {
  readonly journeyId: string
  readonly days?: readonly LocalDay[] | undefined
}

/**
 * A journey at some dates, side by side.
 * @throws AppError JOURNEY_NOT_FOUND
 */
export async function readStory(file: OpenFile, question: StoryQuestion, today: LocalDay): Promise<Story> {
  const now = needJourneyDoc(file, question.journeyId)
  const days = [...new Set(question.days ?? usualDays(beginning(file, now, today), today))].toSorted()
  const entries = file.log.ofJourney(question.journeyId, MOST_STEPS).filter(({ undone }) => !undone)
  const found: { day: LocalDay; doc: JourneyDoc; mapped: boolean }[] = []
  for (const day of days) {
    const doc = docAt(file, now, entries, day, today)
    found.push({ day, doc: doc ?? now, mapped: doc !== null })
    await setImmediate()
  }
  const stations = stationsOf([now, ...found.map(({ doc }) => doc).toReversed()])
  return {
    stations,
    moments: found.map(({ day, doc, mapped }) => momentOf(file, doc, stations, day, mapped)),
    marks: marksOf(file, found.flatMap(({ doc }) => doc.touchpoints).concat(now.touchpoints), today),
  }
}

/** A month after the first answer, or when the map was begun where nobody has said anything. */
function beginning(file: OpenFile, { journey, touchpoints }: JourneyDoc, today: LocalDay): LocalDay | null {
  const heard = firstHeard(
    file.connection,
    touchpoints.map(({ id }) => id),
  )
  if (heard === null) return dayOf(journey.createdAt)
  const [first] = [daysLater(heard, FIRST_DAYS - 1), today].toSorted()
  return first ?? null
}

/** As it stood at the end of a day; null: it was not there yet. */
function docAt(
  file: OpenFile,
  now: JourneyDoc,
  entries: ReturnType<OpenFile['log']['ofJourney']>,
  day: LocalDay,
  today: LocalDay,
): JourneyDoc | null {
  const last = entries.findLast(({ at }) => dayOf(at) <= day)
  if (day >= today || last === entries.at(-1)) return now
  return last ? journeyAt(file, now.journey.id, last.seq) : null
}

const inOrder = (a: { readonly order: string; readonly id: string }, b: typeof a): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1

/** The steps of the first one in its order, then those that only a later one in the list has. */
function stationsOf(docs: readonly JourneyDoc[]): StoryStation[] {
  const stations = new Map<string, StoryStation>()
  for (const { stages, steps } of docs)
    for (const stage of stages.toSorted(inOrder))
      for (const step of steps.filter(({ stageId }) => stageId === stage.id).toSorted(inOrder))
        if (!stations.has(step.id))
          stations.set(step.id, { stepId: step.id, name: step.name, stageId: stage.id, stage: stage.name })
  return [...stations.values()]
}

function momentOf(
  file: OpenFile,
  doc: JourneyDoc,
  stations: readonly StoryStation[],
  day: LocalDay,
  mapped: boolean,
): StoryMoment {
  const span = { from: daysLater(day, 1 - NOW_DAYS), to: day }
  const read = readHeard(file.connection, span)
  const here = new Set(doc.touchpoints.map(({ id }) => id))
  const heard = {
    scores: read.scores(false, false),
    cases: read.cases(),
    visits: read.visits(),
    measured: read.measured(),
  }
  const byPlace = gather(heard, ({ touchpointId }) => (here.has(touchpointId) ? touchpointId : null))
  const whole = gather(heard, ({ touchpointId }) => (here.has(touchpointId) ? 'whole' : null)).get('whole')
  const now = readHeardNow(file.connection)
  const feelings = new Map(
    doc.touchpoints.map(({ id }) => {
      const gathered = byPlace.get(id)
      const scored = (gathered ? figuresOf(gathered) : []).flatMap(({ figure, newest }) => {
        const age = evidenceAge(newest, day)
        return age ? [{ figure, age }] : []
      })
      const age = evidenceAge(day, day)
      return [id, feelingOf(scored, age && { ...now.comments(id, span), age })]
    }),
  )
  const steps = new Map(doc.steps.map((step) => [step.id, step]))
  const line = stations.map(({ stepId }): StoryFelt | null => {
    const step = steps.get(stepId)
    if (!step) return null
    const places = doc.touchpoints.filter((place) => place.stepId === stepId)
    const said = places.map(({ id }) => feelings.get(id) ?? null).filter((feeling) => feeling !== null)
    if (said.length > 0) {
      const n = said.reduce((sum, feeling) => sum + feeling.n, 0)
      const position = said.reduce((sum, feeling) => sum + feeling.position * feeling.n, 0) / n
      return { value: position * 4 - 2, heard: { n, sources: [...new Set(said.map(({ source }) => source))] } }
    }
    const assumed = mapped ? meanOf(step.valence.length > 0 ? step.valence : places.flatMap((p) => p.valence)) : null
    return assumed === null ? null : { value: assumed, heard: null }
  })
  const figures = (whole ? figuresOf(whole) : []).map(({ figure }) => ({ ...figure, inputs: {}, also: [], others: [] }))
  return { day, mapped, line, figures }
}

/** Of all personas together; null where nobody has said anything. */
const meanOf = (valences: readonly Valence[]): number | null =>
  valences.length === 0 ? null : valences.reduce((sum, { value }) => sum + value, 0) / valences.length

/** Improvements of these touchpoints that have begun or are done, in the order of their days. */
function marksOf(
  { find }: Pick<OpenFile, 'find'>,
  touchpoints: readonly { readonly id: string }[],
  today: LocalDay,
): StoryMark[] {
  const here = new Set(touchpoints.map(({ id }) => id))
  return find
    .improvements()
    .filter(({ links }) => links.some(({ kind, id }) => kind === 'touchpoint' && here.has(id)))
    .map(({ id, title, startOn, doneAt }) => ({
      improvementId: id,
      title,
      startOn: startOn !== null && startOn <= today ? startOn : null,
      doneOn: doneAt === null ? null : dayOf(doneAt),
    }))
    .filter(({ startOn, doneOn }) => startOn !== null || doneOn !== null)
    .toSorted((a, b) => ((a.doneOn ?? a.startOn ?? '') < (b.doneOn ?? b.startOn ?? '') ? -1 : 1))
}
