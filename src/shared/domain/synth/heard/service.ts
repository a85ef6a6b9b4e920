import type { ChannelKind } from '../../channel/channel.ts'
import type { Unit } from '../../metric/metric.ts'
import { dayParts, daysInMonth, daysLater } from '../../metric/period/localDay.ts'
import type { TemplateLanguage } from '../../template/template.ts'
import { type SeededRandom, seededRandom } from '../seededRandom.ts'
import { HEARD_WORDS } from './comments.ts'
import { bell, DAYS, dayNames, dayOf, type HeardOptions, type HeardPlace, timeOf } from './place.ts'

export interface SynthCase {
  readonly at: string
  readonly place: HeardPlace | null
  readonly firstResponseSeconds: number | null
  readonly resolutionSeconds: number | null
  readonly answered: boolean
  readonly contacts: number | null
  readonly reopened: boolean
  readonly person: number
}

/** Median seconds to the first reply. */
const REPLY: { readonly [K in ChannelKind]?: number } = {
  phone: 45,
  whatsapp: 900,
  sms: 1_800,
  social: 5_400,
  email: 18_000,
}
const SPOKEN = new Set<ChannelKind | null>(['phone', 'whatsapp', 'sms', 'email', 'social', 'site', 'app', 'video'])

/** Requests of customers, the oldest first; replies get quicker over the two years. */
export function* synthCases(count: number, options: HeardOptions): Generator<SynthCase> {
  const random = seededRandom(Math.imul(options.seed, 31) + 101)
  const spoken = options.places.filter(({ kind }) => SPOKEN.has(kind))
  const places = spoken.length > 0 ? spoken : options.places
  const days = dayNames(options.until)
  for (let i = 0; i < count; i += 1) {
    const day = dayOf(i, count, random)
    const place = places.length > 0 && !random.chance(0.05) ? random.pick(places) : null
    const usual = (place?.kind ? REPLY[place.kind] : undefined) ?? 3_600
    const answered = random.chance(0.94)
    const first = answered ? Math.round(usual * Math.exp(bell(random) * 0.9) * (1.2 - (0.4 * day) / DAYS)) : null
    const resolved = first !== null && random.chance(0.93)
    yield {
      at: `${days[day]!}T${timeOf(random)}`,
      place,
      firstResponseSeconds: first,
      resolutionSeconds: resolved ? first + Math.round(20_000 * Math.exp(bell(random))) : null,
      answered,
      contacts: resolved ? 1 + Math.floor(-Math.log(1 - random.next()) * 1.3) : null,
      reopened: resolved && random.chance(0.05),
      person: random.between(0, Math.max(1, Math.floor(count / 2))),
    }
  }
}

export interface SynthVisit {
  readonly at: string
  readonly place: HeardPlace
  readonly customer: number
  readonly outcome: 'won' | 'lost' | null
}

/** Customers on their way through the first journey, stage by stage; most come back in the next month, some give up. */
export function* synthVisits(count: number, options: HeardOptions): Generator<SynthVisit> {
  const random = seededRandom(Math.imul(options.seed, 31) + 102)
  const stages = stagesOf(options.places)
  if (stages.length === 0) return
  const days = dayNames(options.until)
  let left = count
  for (let customer = 0; left > 0; customer += 1) {
    for (let day = random.between(0, DAYS - 30); day < DAYS && left > 0; day += random.between(22, 38)) {
      let [stage, on] = [0, day]
      for (;;) {
        const goesOn = stage + 1 < stages.length && on < DAYS - 1 && left > 1 && random.chance(0.78)
        const outcome = goesOn ? null : stage + 1 >= stages.length ? 'won' : 'lost'
        yield { at: `${days[on]!}T${timeOf(random)}`, place: random.pick(stages[stage]!), customer, outcome }
        left -= 1
        if (!goesOn) break
        stage += 1
        on = Math.min(DAYS - 1, on + random.between(1, 3))
      }
      if (random.chance(0.4)) break
    }
  }
}

function stagesOf(places: readonly HeardPlace[]): readonly (readonly HeardPlace[])[] {
  const stages = new Map<string, HeardPlace[]>()
  for (const place of places) {
    if (place.journeyId !== places[0]!.journeyId) continue
    const there = stages.get(place.stageId) ?? []
    there.push(place)
    stages.set(place.stageId, there)
  }
  // More than eight hops make no walk that anyone would finish.
  return [...stages.values()].slice(0, 8)
}

export interface SynthMeasurement {
  readonly metric: string
  readonly from: string
  readonly to: string
  readonly value: number
  readonly unit: Unit
  readonly n: number | null
  readonly place: HeardPlace | null
}

/** Numbers that other programs report month by month: invitations answered, followers, goods brought back. */
export function* synthMeasurements(language: TemplateLanguage, options: HeardOptions): Generator<SynthMeasurement> {
  const random = seededRandom(Math.imul(options.seed, 31) + 103)
  const { measured } = HEARD_WORDS[language]
  const shops = options.places.filter(({ kind }) => kind === 'store' || kind === 'counter').slice(0, 20)
  for (const { from, to } of monthsUntil(options.until)) {
    yield {
      metric: `own:${measured.followers}`,
      from,
      to,
      value: random.between(10, 160),
      unit: 'count',
      n: null,
      place: null,
    }
    const invited = random.between(200, 900)
    const value = Math.round(1_000 * (0.15 + random.next() * 0.2)) / 10
    yield { metric: 'surveyResponseRate', from, to, value, unit: 'percent', n: invited, place: null }
    for (const place of shops) {
      yield { metric: `own:${measured.returns}`, from, to, value: brought(random), unit: 'count', n: null, place }
    }
  }
}

const brought = (random: SeededRandom): number => Math.max(0, Math.round(6 + bell(random) * 3))

/** Whole months of the two years, the oldest first. */
function monthsUntil(until: string): { from: string; to: string }[] {
  const months: { from: string; to: string }[] = []
  for (let day = daysLater(until, 1); months.length < 24; ) {
    const to = daysLater(`${day.slice(0, 7)}-01`, -1)
    const { year, month } = dayParts(to)!
    months.unshift({ from: daysLater(to, 1 - daysInMonth(year, month)), to })
    day = to
  }
  return months
}
