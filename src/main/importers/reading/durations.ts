import type { Decimal, DURATION_UNITS } from '../../../shared/domain/listening/sourceChoices.ts'
import { readNumber } from './numbers.ts'
import type { Cell } from './rows.ts'

export type DurationUnit = (typeof DURATION_UNITS)[number]

export const UNIT_SECONDS: Readonly<Record<DurationUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
}

const CLOCK = /^(?:(\d{1,5})\s*(?:d|dias?|days?|días?)?[ .,]+)?(\d{1,6}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?$/i
const WORDS =
  /(\d+(?:[.,]\d+)?)\s*(d[ií]as?|dias?|days?|d|horas?|hours?|hrs?|h|minutos?|minutes?|mins?|m|segundos?|seconds?|secs?|seg|s)(?![a-z])/gi

/**
 * A duration in seconds: `HH:mm:ss`, `HH:mm`, `2d 03:00:00`, `1h 20min`, or a bare number of `unit`.
 * @returns null for what is no duration; never negative
 */
export function readDuration(cell: Cell | undefined, unit: DurationUnit, decimal: Decimal): number | null {
  if (cell === undefined) return null
  const text = typeof cell === 'number' ? '' : cell.trim()
  if (text.length > 60) return null
  const clock = CLOCK.exec(text)
  if (clock) {
    const [, days = '0', hours, minutes, seconds = '0'] = clock
    return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  }
  const number = readNumber(cell, decimal)
  if (number !== null) return number < 0 ? null : number * UNIT_SECONDS[unit]
  let sum = 0
  const rest = text.replace(WORDS, (_, amount: string, word: string) => {
    sum += Number(amount.replace(',', '.')) * UNIT_SECONDS[unitOf(word)]
    return ''
  })
  return rest.length < text.length && /^[\s,.ey]*$/.test(rest.replace(/\b(and|e|y)\b/g, '')) ? sum : null
}

function unitOf(word: string): DurationUnit {
  const first = word.toLowerCase()[0]
  return first === 'd' ? 'days' : first === 'h' ? 'hours' : first === 'm' ? 'minutes' : 'seconds'
}

/** The unit that a heading names: `First reply time in minutes`, `Tempo de resposta (h)`; undefined: it names none. */
export function unitInHeading(folded: string): DurationUnit | undefined {
  if (/\b(minutes?|minutos?|mins?)\b/.test(folded)) return 'minutes'
  if (/\b(seconds?|segundos?|secs?|seg)\b/.test(folded)) return 'seconds'
  if (/\b(hours?|horas?|hrs?)\b|\(h\)/.test(folded)) return 'hours'
  return /\b(days?|dias?)\b/.test(folded) ? 'days' : undefined
}
