import type { Token } from '../../text/tokens.ts'

/** A mark given in words or figures: "nota 10", "3 out of 5", "2 estrelas"; tokens, `end` exclusive. */
export interface Rating {
  readonly start: number
  readonly end: number
  /** 0 to 1 of its scale; above 1 for "six stars of five" */
  readonly share: number
}

const STARS = new Set(['estrela', 'estrelas', 'estrelinha', 'estrelinhas', 'star', 'stars', 'estrella', 'estrellas'])
const ONE = new Set(['um', 'uma', 'one', 'una', 'uno', 'a', 'single'])
const OF = new Set(['/', 'de', 'of', 'sobre', 'em'])
const MARKS = new Set(['nota', 'note', 'score', 'rating', 'puntaje', 'calificacion', 'puntuacion'])
const SCALES = new Set([5, 10, 100])

/** Finds marks; the comment says them itself, whatever was clicked beside it. */
export function readRatings(tokens: readonly Token[]): readonly Rating[] {
  const found: Rating[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    const value = token.value ?? (ONE.has(token.word) ? 1 : null)
    if (value === null) {
      const next = tokens[at + 1]
      if (MARKS.has(token.word) && next?.value != null && next.value <= 10) {
        const ended = tokens[at + 2]
        if (!(ended && OF.has(ended.word) && tokens[at + 3]?.value != null)) {
          found.push({ start: at, end: at + 2, share: next.value / 10 })
          at += 1
        }
      } else if (MARKS.has(token.word) && next?.value != null && next.value >= 100) {
        found.push({ start: at, end: at + 2, share: 1 })
        at += 1
      }
      continue
    }
    const next = tokens[at + 1]
    if (!next) {
      continue
    }
    if (STARS.has(next.word)) {
      found.push({ start: at, end: at + 2, share: value / 5 })
      at += 1
      continue
    }
    const outOf = next.word === 'out' && tokens[at + 2]?.word === 'of' ? at + 3 : OF.has(next.word) ? at + 2 : -1
    const scale = outOf > 0 ? tokens[outOf]?.value : null
    if (scale != null && SCALES.has(scale) && value <= scale + 2 && token.value !== null) {
      if (next.word === '/' || next.word === 'out' || value <= scale) {
        found.push({ start: at, end: outOf + 1, share: value / scale })
        at = outOf
      }
    }
  }
  return found
}
