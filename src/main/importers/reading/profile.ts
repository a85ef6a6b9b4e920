import { fold } from '../../../shared/domain/text/fold.ts'
import { isMoment, readDate } from './dates.ts'
import { readDuration } from './durations.ts'
import { readNumber } from './numbers.ts'
import type { Cell, RawRow } from './rows.ts'
import { fiveStepLabel, saysEase, twoStepLabel } from './scoreWords.ts'
import { zoneOf } from './zones.ts'

/** What the cells of one column look like, in the rows that were looked at. */
export interface ColumnProfile {
  readonly filled: number
  readonly dates: number
  readonly durations: number
  readonly numbers: number
  /** whole numbers from 0 to 10, also `8 - bom`, stars */
  readonly scores: number
  /** words of a five-step or two-step scale */
  readonly fiveLabels: number
  readonly twoLabels: number
  readonly ease: number
  /** least and greatest score; 100 where scores above 10 are usual */
  readonly min: number
  readonly max: number
  readonly words: number
  readonly letters: number
  readonly distinct: number
  readonly addresses: number
  readonly examples: readonly string[]
}

/** An e-mail address, as far as its shape tells. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)
}

const LED_SCORE =
  /^(\d{1,2})\s*(?:[-–—:=.)]\s*\D|\(|estrelas?$|stars?$|estrellas?$|\/\s*(?:5|10)$|(?:de|of)\s*(?:5|10)$)/i
const STARS = /^(?:[★⭐✭]\ufe0f?)+[☆✩]*$/u
const ANY = { order: 'dmy', zone: zoneOf('UTC') } as const
const OTHER = { ...ANY, order: 'mdy' } as const

export function profileColumns(rows: readonly RawRow[], width: number): ColumnProfile[] {
  return Array.from({ length: width }, (_, i) => profileOf(rows.map(({ cells }) => cells[i] ?? '')))
}

function profileOf(cells: readonly Cell[]): ColumnProfile {
  const profile = {
    filled: 0,
    dates: 0,
    durations: 0,
    numbers: 0,
    scores: 0,
    fiveLabels: 0,
    twoLabels: 0,
    ease: 0,
    highScores: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    words: 0,
    letters: 0,
    addresses: 0,
  }
  const distinct = new Set<string>()
  const examples: string[] = []
  for (const cell of cells) {
    const text = typeof cell === 'number' ? String(cell) : cell.trim()
    if (text === '') continue
    profile.filled += 1
    if (distinct.size < 200) {
      if (!distinct.has(text) && examples.length < 3) examples.push(text.slice(0, 120))
      distinct.add(text)
    }
    profile.letters += text.length
    profile.words += text.split(/\s+/, 50).length
    if (isAddress(text)) profile.addresses += 1
    const number = readNumber(cell, 'point')
    if (number !== null) profile.numbers += 1
    else if (text.length <= 80) {
      if (isMoment(readDate(text, ANY)) || isMoment(readDate(text, OTHER))) profile.dates += 1
      else if (readDuration(text, 'seconds', 'point') !== null) profile.durations += 1
    }
    const score = scoreOf(text, number)
    if (score !== null) {
      profile.scores += 1
      if (score > 10) profile.highScores += 1
      else {
        profile.min = Math.min(profile.min, score)
        profile.max = Math.max(profile.max, score)
      }
    } else if (text.length <= 60) {
      const folded = fold(text)
      if (fiveStepLabel(folded) !== undefined) profile.fiveLabels += 1
      if (twoStepLabel(folded) !== undefined) profile.twoLabels += 1
      if (saysEase(folded)) profile.ease += 1
    }
  }
  // one slip of the keyboard does not make a scale of 0 to 100
  const hundred = profile.highScores > profile.scores * 0.2
  return { ...profile, max: hundred ? 100 : profile.max, distinct: distinct.size, examples }
}

function scoreOf(text: string, number: number | null): number | null {
  if (number !== null) return number >= 0 && number <= 100 && Number.isInteger(number * 2) ? number : null
  if (STARS.test(text)) return [...text].filter((letter) => /[★⭐✭]/u.test(letter)).length
  const led = LED_SCORE.exec(text)
  return led && Number(led[1]) <= 10 ? Number(led[1]) : null
}

export const share = (part: number, profile: ColumnProfile): number =>
  profile.filled === 0 ? 0 : part / profile.filled
