import { type Scale, USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import type { Decimal } from '../../../shared/domain/listening/sourceChoices.ts'
import { readNumber } from './numbers.ts'
import type { Cell } from './rows.ts'
import { fiveStepLabel, twoStepLabel } from './scoreWords.ts'

export type ReadScore =
  | { readonly ok: true; readonly score: number }
  | { readonly ok: false; readonly why: 'unreadable' | 'outOfRange' }

const UNREADABLE: ReadScore = { ok: false, why: 'unreadable' }
const LED = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:[-–—:=.)]\s*\D.*|\(.*\)|estrelas?|stars?|estrellas?|★.*)$/is
const OF = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:\/|de|of|out of|sobre)\s*(\d{1,3})$/i
const STARS = /^(?:[★⭐✭]\ufe0f?)+[☆✩]*$/u

/**
 * A score on its scale: `9`, `4,5`, `8/10`, `5 - Muito satisfeito`, `⭐⭐⭐⭐`, `Muito satisfeito`, `Sim`. Words say a place on
 * a scale of five (or two) and count only where the scale has that many steps.
 */
export function readScore(cell: Cell, scale: Scale, decimal: Decimal): ReadScore {
  const value = scoreValue(cell, scale, decimal)
  if (value === null) return UNREADABLE
  return value < scale.min || value > scale.max ? { ok: false, why: 'outOfRange' } : { ok: true, score: value }
}

function scoreValue(cell: Cell, scale: Scale, decimal: Decimal): number | null {
  const number = readNumber(cell, decimal)
  if (number !== null || typeof cell === 'number') return number
  const text = cell.trim()
  if (text.length > 200) return null
  const of = OF.exec(text)
  if (of) return Number(of[2]) === scale.max ? readNumber(of[1], decimal) : null
  const led = LED.exec(text)
  if (led) return readNumber(led[1], decimal)
  if (STARS.test(text)) return [...text].filter((letter) => letter === '★' || letter === '⭐' || letter === '✭').length
  const steps = scale.max - scale.min
  const five = steps === 4 ? fiveStepLabel(text) : undefined
  if (five !== undefined) return scale.direction === 'up' ? scale.min + five - 1 : scale.max - five + 1
  const two = steps === 1 ? twoStepLabel(text) : undefined
  if (two !== undefined) return scale.direction === 'up' ? scale.min + two : scale.max - two
  return null
}

export interface ScaleGuess {
  readonly scale: Scale
  /** what the heading and the answers leave no doubt about */
  readonly sure: boolean
}

const OLD_CES: Scale = { kind: 'ces', min: 1, max: 5, direction: 'down' }

/**
 * The scale of a question by its words and the answers seen.
 * @param heading folded
 * @param seen least and greatest score seen; `labels`: the answers are words of a five-step or two-step scale
 */
export function guessScale(
  heading: string,
  seen: { readonly min: number; readonly max: number; readonly labels?: 'five' | 'two' | 'ease' | undefined },
): ScaleGuess | null {
  const top = topSaid(heading)
  if (seen.labels === 'two') return { scale: USUAL_SCALES.thumbs, sure: true }
  if (seen.labels === 'ease') return { scale: { kind: 'ces', min: 1, max: 5, direction: 'up' }, sure: false }
  if (seen.labels === 'five') return { scale: USUAL_SCALES.csat, sure: true }
  if (seen.min < 0 || seen.max > 100) return null
  if (/\bnps\b|recomi?end|recommend|indicari|indicar (a|para|nos)/.test(heading)) {
    if (seen.max <= 10) return { scale: USUAL_SCALES.nps, sure: top === 10 || top === undefined }
  }
  if (/\bces\b|esfor[cz]|\beffort\b|facil|\beasy\b|\bease\b|dificil|difficult/.test(heading))
    return guessEffort(heading, seen.max, top)
  if (seen.max > 10 && top === undefined)
    return { scale: { kind: 'own', min: 0, max: 100, direction: 'up' }, sure: false }
  if (top === 10 || top === 7 || (top === undefined && (seen.max > 5 || seen.min === 0))) {
    const max = top ?? (seen.max > 5 ? 10 : 5)
    const min = seen.min === 0 || (max === 10 && !saysFromOne(heading)) ? 0 : 1
    // With the end in words and what is asked in words, nothing is left to ask.
    const sure = top !== undefined && (min === 1 || /satisf|content/.test(heading))
    return { scale: { kind: 'own', min, max, direction: 'up' }, sure }
  }
  if (/estrela|\bstars?\b|estrella/.test(heading)) return { scale: USUAL_SCALES.stars, sure: true }
  const said = /satisf|csat|avali|\bnota\b|\brating\b|\brate\b|calific|valora|punt/.test(heading)
  return { scale: USUAL_SCALES.csat, sure: said || top === 5 }
}

function guessEffort(heading: string, max: number, top: number | undefined): ScaleGuess | null {
  if (max > 7 && top === undefined) return null
  const asksEffort = /esfor[cz]|\beffort\b|dificil|difficult/.test(heading) && !/facil|\beasy\b|\bease\b/.test(heading)
  if (max > 5 || top === 7)
    return {
      scale: { ...USUAL_SCALES.ces, direction: asksEffort && !/\bces\b/.test(heading) ? 'down' : 'up' },
      sure: !asksEffort,
    }
  if (asksEffort) return { scale: OLD_CES, sure: top === 5 }
  return top === 5 ? { scale: { ...OLD_CES, direction: 'up' }, sure: true } : { scale: USUAL_SCALES.ces, sure: false }
}

/** The greatest score that a heading names: `de 0 a 10`, `(1-5)`, `0 to 10`, `/10`. */
function topSaid(heading: string): number | undefined {
  const match = /\b[01]\s*(?:a|ao|ate|to|e|y|and|-|–|\s)\s*(10|5|7)\b|\/\s*(10|5|7)\b/.exec(heading)
  return match ? Number(match[1] ?? match[2]) : undefined
}

const saysFromOne = (heading: string): boolean => /\b1\s*(?:a|ao|ate|to|e|y|and|-|–|\s)\s*10\b/.test(heading)
