import type { TemplateLanguage } from '../../template/template.ts'
import { type SeededRandom, seededRandom } from '../seededRandom.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type HeardWords, TOPICS, type Topic } from './words/heardWords.ts'
import { ptBR } from './words/ptBR.ts'

export const HEARD_WORDS: { readonly [L in TemplateLanguage]: HeardWords } = { 'pt-BR': ptBR, en, es }

export const ATTITUDES = ['glad', 'even', 'upset'] as const
export type Attitude = (typeof ATTITUDES)[number]

/** So many different comments an attitude and topic; the same ones come again in a long file, as they do in life. */
export const COMMENTS_EACH = 1_000

/** The comment of a number below COMMENTS_EACH: always the same one for the same seed. */
export function comment(language: TemplateLanguage, seed: number, attitude: Attitude, topic: Topic, n: number): string {
  const words = HEARD_WORDS[language]
  const at = (ATTITUDES.indexOf(attitude) * TOPICS.length + TOPICS.indexOf(topic)) * COMMENTS_EACH + n
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b))
  return filled(
    attitude === 'even' ? mixed(words, topic, random) : plain(words, attitude, topic, random),
    words,
    random,
  )
}

function plain(words: HeardWords, attitude: 'glad' | 'upset', topic: Topic, random: SeededRandom): string {
  const other = random.pick(TOPICS)
  const second = other !== topic && random.chance(0.35) ? `${random.pick(words[attitude][other])}.` : ''
  return [
    random.pick(words.open[attitude]),
    `${random.pick(words[attitude][topic])}.`,
    second,
    random.pick(words.close[attitude]),
  ]
    .filter((part) => part !== '')
    .map(capital)
    .join(' ')
}

/** Half say nothing of the kind, half praise one thing and blame another. */
function mixed(words: HeardWords, topic: Topic, random: SeededRandom): string {
  if (random.chance(0.5)) return capital(random.pick(words.even))
  const [first, second] = random.chance(0.5) ? (['glad', 'upset'] as const) : (['upset', 'glad'] as const)
  const said = random.pick(words[second][random.pick(TOPICS)])
  return `${capital(random.pick(words[first][topic]))}${random.pick(words.but)}${small(said)}.`
}

function filled(text: string, words: HeardWords, random: SeededRandom): string {
  const said = text.replace(/(^|[.!?] |.)\{([pna])\}/g, (_, before: string, what: string) => {
    const one =
      what === 'n' ? String(random.between(2, 18) * 5) : random.pick(what === 'p' ? words.products : words.staff)
    return before + (before.length === 1 ? one : capital(one))
  })
  return words.melt.reduce((melted, [from, to]) => melted.replace(from, to), said)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
