import type { ChannelKind } from '../../channel/channel.ts'
import { daysLater, type LocalDay } from '../../metric/period/localDay.ts'
import { type SeededRandom, seededRandom } from '../seededRandom.ts'
import type { Topic } from './words/heardWords.ts'

/** Where made-up customers can be heard. */
export interface HeardPlace {
  readonly touchpointId: string
  readonly stageId: string
  readonly journeyId: string
  /** as people call it; '' for none */
  readonly channel: string
  readonly kind: ChannelKind | null
}

export interface HeardOptions {
  readonly seed: number
  /** last day of the two years */
  readonly until: LocalDay
  /** in reading order */
  readonly places: readonly HeardPlace[]
  readonly personaIds: readonly string[]
}

export const DAYS = 730

const NEAR: readonly Topic[] = ['wait', 'staff', 'product', 'place', 'price']
const FAR: readonly Topic[] = ['digital', 'staff', 'wait', 'delivery']
/** What is talked about where. */
export const TOPICS_AT: { readonly [K in ChannelKind]?: readonly Topic[] } = {
  store: NEAR,
  counter: NEAR,
  table: NEAR,
  facade: ['place'],
  delivery: ['delivery', 'delivery', 'product', 'wait'],
  homeVisit: ['staff', 'product', 'price'],
  phone: FAR,
  whatsapp: FAR,
  email: FAR,
  site: ['digital', 'digital', 'price', 'delivery'],
  app: ['digital', 'delivery', 'price'],
  marketplace: ['delivery', 'price', 'product'],
  payment: ['price', 'wait', 'digital'],
}

/** How often a place is spoken of and how well it does, from −1 to 1; a few of them take most. */
export interface WeighedPlace {
  readonly place: HeardPlace
  readonly quality: number
  /** how it moves over the two years */
  readonly trend: number
}

/** Draws a place, the busy ones more often; the same ones are busy and do well for the same seed. */
export function placeDraw(places: readonly HeardPlace[], seed: number): (random: SeededRandom) => WeighedPlace | null {
  const random = seededRandom(seed)
  const ends: number[] = []
  let sum = 0
  const weighed = places.map((place): WeighedPlace => {
    sum += 1 / (1 + random.between(0, places.length - 1) ** 0.8)
    ends.push(sum)
    return { place, quality: random.next() * 1.3 - 0.1, trend: random.next() * 0.8 - 0.35 }
  })
  return (random) => {
    if (weighed.length === 0) return null
    const wanted = random.next() * sum
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return weighed[low]!
  }
}

const HOURS = [8, 9, 10, 10, 11, 11, 12, 12, 12, 13, 14, 15, 16, 17, 17, 18, 18, 18, 19, 19, 20, 21]
const two = (n: number): string => String(n).padStart(2, '0')

/** Days of the two years by their number, written once. */
export function dayNames(until: LocalDay): readonly LocalDay[] {
  return Array.from({ length: DAYS }, (_, i) => daysLater(until, i - DAYS + 1))
}

/** The number of a day for the `i`-th of `of` things: more and more over the two years. */
export function dayOf(i: number, of: number, random: SeededRandom): number {
  return Math.min(DAYS - 1, Math.floor(DAYS * ((i + random.next()) / of) ** 0.85))
}

export function timeOf(random: SeededRandom): string {
  return `${two(random.pick(HOURS))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}`
}

/** About normal, mean 0, standard deviation 1. */
export const bell = (random: SeededRandom): number => (random.next() + random.next() + random.next() - 1.5) * 2
