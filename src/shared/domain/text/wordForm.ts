import type { Language } from '../language.ts'
import { stemOf } from './stem.ts'

/** Endings of number and gender and what stands for them, the longest first; folded. */
const FORMS: readonly (readonly [ending: string, instead: string])[] = [
  ['zinhos', ''],
  ['zinhas', ''],
  ['zinho', ''],
  ['zinha', ''],
  ['inhos', ''],
  ['inhas', ''],
  ['inho', ''],
  ['inha', ''],
  ['oes', 'a'],
  ['aes', 'a'],
  ['aos', 'a'],
  ['ao', 'a'],
  ['ais', 'al'],
  ['eis', 'el'],
  ['ois', 'ol'],
  ['ns', 'm'],
  ['res', 'r'],
  ['zes', 'z'],
  ['os', ''],
  ['as', ''],
  ['es', ''],
  ['o', ''],
  ['a', ''],
  ['e', ''],
  ['s', ''],
]
const SHORTEST = 3
const INFINITIVE = /(?:ar|er|ir)$/

/**
 * A word without what number and gender do to it: "barato", "baratas" and "baratinho" are one word, "conta" and
 * "contar" are two. In English, as `stemOf`.
 * @param word folded
 */
export function formOf(word: string, language: Language): string {
  if (language === 'en') return stemOf(word, language)
  for (const [ending, instead] of FORMS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) return word.slice(0, -ending.length) + instead
  }
  return word
}

/**
 * Whether a word of a text is a form of another: its number, gender or diminutive, and for a verb in its infinitive
 * also its other endings. Both folded.
 */
export function isFormOf(word: string, sought: string, language: Language): boolean {
  if (word === sought || formOf(word, language) === formOf(sought, language)) return true
  if (language === 'en' || sought.length < 5 || !INFINITIVE.test(sought)) return false
  return stemOf(word, language) === stemOf(sought, language)
}
