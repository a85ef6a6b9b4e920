import type { Language } from '../language.ts'
import { readTokens, STOP } from '../text/tokens.ts'
import { isFormOf } from '../text/wordForm.ts'
import type { VoiceWord } from './fact.ts'

/** A word that the brand would rather not say, where it was said. */
export interface VoiceFinding {
  /** place in the text, UTF-16 units, `to` exclusive */
  readonly from: number
  readonly to: number
  /** as it was written */
  readonly said: string
  /** id of the `VoiceWord` */
  readonly wordId: string
  /** what to say in its place; '' where nothing is known */
  readonly instead: string
}

/**
 * Makes a reader that finds the words to avoid in a text, in reading order and none within another. Accents, case and
 * the forms of a word are set aside; several words are found where they follow each other. What stands in a word's own
 * `instead` is not found: who says "cliente especial" in place of "especial" said it right.
 */
export function voiceReader(words: readonly VoiceWord[], language: Language): (text: string) => VoiceFinding[] {
  const sought = words
    .filter(({ use }) => use === 'avoid')
    .map((word) => ({ word, parts: foldedWords(word.word, language), instead: foldedWords(word.instead, language) }))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length)
  if (sought.length === 0) return () => []
  return (text) => {
    const { tokens } = readTokens(text, language)
    const stands = (parts: readonly string[], at: number): boolean =>
      at >= 0 &&
      at + parts.length <= tokens.length &&
      parts.every((part, i) => {
        const token = tokens[at + i]!
        return (i === 0 || token.apart < STOP) && isFormOf(token.word, part, language)
      })
    const found: VoiceFinding[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const match = sought.find(({ parts, instead }) => {
        if (!stands(parts, at)) return false
        const within = instead.findIndex((_, i) =>
          parts.every((part, j) => isFormOf(instead[i + j] ?? '', part, language)),
        )
        return within < 0 || !stands(instead, at - within)
      })
      if (!match) continue
      const last = tokens[at + match.parts.length - 1]!
      const { from } = tokens[at]!
      const { id, instead } = match.word
      found.push({ from, to: last.to, said: text.slice(from, last.to), wordId: id, instead })
      at += match.parts.length - 1
    }
    return found
  }
}

const foldedWords = (text: string, language: Language): readonly string[] =>
  readTokens(text, language).tokens.map(({ word }) => word)
