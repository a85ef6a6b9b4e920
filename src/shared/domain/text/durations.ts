import type { Language } from '../language.ts'
import { STOP, type Token } from './tokens.ts'

/** A stretch of time that a text names: "40 minutos", "meia hora", "an hour and a half". */
export interface Duration {
  /** tokens, `end` exclusive */
  readonly start: number
  readonly end: number
  readonly minutes: number
}

const HOUR = 60
const DAY = 24 * HOUR
const UNITS: { readonly [L in Language]: readonly (readonly [stem: string, minutes: number])[] } = {
  'pt-BR': [
    ['segundo', 1 / 60],
    ['segundos', 1 / 60],
    ['minuto', 1],
    ['minutos', 1],
    ['minutinho', 1],
    ['minutinhos', 1],
    ['min', 1],
    ['hora', HOUR],
    ['horas', HOUR],
    ['h', HOUR],
    ['horinha', HOUR],
    ['dia', DAY],
    ['dias', DAY],
    ['semana', 7 * DAY],
    ['semanas', 7 * DAY],
    ['mes', 30 * DAY],
    ['meses', 30 * DAY],
    ['ano', 365 * DAY],
    ['anos', 365 * DAY],
  ],
  en: [
    ['second', 1 / 60],
    ['seconds', 1 / 60],
    ['minute', 1],
    ['minutes', 1],
    ['hour', HOUR],
    ['hours', HOUR],
    ['day', DAY],
    ['days', DAY],
    ['week', 7 * DAY],
    ['weeks', 7 * DAY],
    ['month', 30 * DAY],
    ['months', 30 * DAY],
    ['year', 365 * DAY],
    ['years', 365 * DAY],
  ],
  es: [
    ['segundo', 1 / 60],
    ['segundos', 1 / 60],
    ['minuto', 1],
    ['minutos', 1],
    ['minutito', 1],
    ['minutitos', 1],
    ['min', 1],
    ['hora', HOUR],
    ['horas', HOUR],
    ['horita', HOUR],
    ['h', HOUR],
    ['dia', DAY],
    ['dias', DAY],
    ['semana', 7 * DAY],
    ['semanas', 7 * DAY],
    ['mes', 30 * DAY],
    ['meses', 30 * DAY],
    ['ano', 365 * DAY],
    ['anos', 365 * DAY],
  ],
}
const UNIT_MINUTES: { readonly [L in Language]: ReadonlyMap<string, number> } = {
  'pt-BR': new Map(UNITS['pt-BR']),
  en: new Map(UNITS.en),
  es: new Map(UNITS.es),
}
const ONE: { readonly [L in Language]: ReadonlySet<string> } = {
  'pt-BR': new Set(['um', 'uma']),
  en: new Set(['a', 'an', 'one', 'whole', 'full', 'entire']),
  es: new Set(['un', 'una']),
}
const HALF = new Set(['meia', 'meio', 'half', 'media', 'medio'])
const AND = new Set(['e', 'eh', 'and', 'y'])

/** Finds the stretches of time, none within another, in reading order. */
export function readDurations(tokens: readonly Token[], language: Language): readonly Duration[] {
  const units = UNIT_MINUTES[language]
  const found: Duration[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!
    const unit = units.get(token.word)
    if (unit === undefined) continue
    let start = index
    let count = unit >= HOUR && token.word.endsWith('s') && token.word !== 'mes' ? 2 : 1
    let before = index > 0 && token.apart < STOP ? tokens[index - 1]! : undefined
    if (before && ONE[language].has(before.word) && HALF.has(tokens[index - 2]?.word ?? '')) {
      start = index - 1
      before = tokens[index - 2]!
    }
    if (before?.value != null) {
      count = before.value
      start -= 1
    } else if (before && HALF.has(before.word)) {
      count = 0.5
      start -= 1
    } else if (before && ONE[language].has(before.word)) {
      count = 1
      start -= 1
      if (token.word.length <= 1) continue
    } else if (token.word.length <= 1) continue
    let end = index + 1
    if (AND.has(tokens[end]?.word ?? '')) {
      const next = tokens[end + 1]?.word ?? ''
      if (HALF.has(next)) {
        count += 0.5
        end += 2
      } else if (next === 'a' && tokens[end + 2]?.word === 'half') {
        count += 0.5
        end += 3
      }
    }
    found.push({ start, end, minutes: count * unit })
    index = end - 1
  }
  return found
}
