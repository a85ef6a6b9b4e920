import type { FeelingSource } from '../listening/measured.ts'
import type { Figure } from '../metric/figure/figure.ts'
import type { LocalDay } from '../metric/period/localDay.ts'

/** More dates side by side nobody tells apart. */
export const MOST_DAYS = 5

/** Where the line of a journey stands at one of its steps. */
export interface StoryFelt {
  /** −2 (the worst) to 2; between two of them where customers said it or personas differ */
  readonly value: number
  /** Customers said it: how many, and in answer to what; null: it was put on the map. */
  readonly heard: { readonly n: number; readonly sources: readonly FeelingSource[] } | null
}

/** A step of the journey that had a place on it at one of the dates at least. */
export interface StoryStation {
  readonly stepId: string
  readonly name: string
  readonly stageId: string
  readonly stage: string
}

/** The journey as it stood at the end of a day, and what was heard in the 90 days up to it. */
export interface StoryMoment {
  readonly day: LocalDay
  /** The map was there already; else only what customers said then is known, at the places that it has today. */
  readonly mapped: boolean
  /** one place for each station; null: nobody has said */
  readonly line: readonly (StoryFelt | null)[]
  readonly figures: readonly Figure[]
}

/** An improvement of the journey's touchpoints, as a mark on its trends. */
export interface StoryMark {
  readonly improvementId: string
  readonly title: string
  /** null: nobody has said */
  readonly startOn: LocalDay | null
  readonly doneOn: LocalDay | null
}

export interface Story {
  /** in the order of the journey as it is now, what is gone since after it; each `line` has one place for each */
  readonly stations: readonly StoryStation[]
  /** the dates asked for, the earliest first */
  readonly moments: readonly StoryMoment[]
  readonly marks: readonly StoryMark[]
}

/**
 * Dates that show the most where nobody has chosen any: the first of which something is known, today, and the middle
 * where they are far apart.
 */
export function usualDays(first: LocalDay | null, today: LocalDay): LocalDay[] {
  if (first === null || first >= today) return [today]
  const [from, to] = [Date.parse(first), Date.parse(today)]
  const middle = new Date((from + to) / 2).toISOString().slice(0, 10)
  const isFar = to - from > 180 * 86_400_000
  return isFar ? [first, middle, today] : [first, today]
}
