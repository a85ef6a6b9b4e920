/**
 * Learns the weights of `src/shared/domain/sentiment/learned/weights` from the sentences in test/fixtures/sentiment.
 * `node scripts/sentiment/train.ts` first reads each fifth of the corpus with what the other four taught and prints how
 * well that goes, then writes the weights learned from everything. `--look` only looks, `--write` only writes. The same sentences give the
 * same weights; the outputs are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/shared/domain/language.ts'
import {
  clueName,
  findClues,
  GROUP_CLUES,
  type HeardWord,
  heardWord,
  wordClueName,
} from '../../src/shared/domain/sentiment/learned/clues.ts'
import { decide, NEUTRAL, OTHER_SIDE } from '../../src/shared/domain/sentiment/learned/decide.ts'
import { readLearned } from '../../src/shared/domain/sentiment/learned/readLearned.ts'
import {
  type ClueWeight,
  readWeights,
  type WeightTree,
  writeWeight,
} from '../../src/shared/domain/sentiment/learned/weightText.ts'
import { readEntries } from '../../src/shared/domain/sentiment/lexicon/entry.ts'
import { lexiconOf } from '../../src/shared/domain/sentiment/lexicon/lexicons.ts'
import { readByRules } from '../../src/shared/domain/sentiment/rules/readByRules.ts'
import { readTokens } from '../../src/shared/domain/text/tokens.ts'
import { type Example, regress } from './regression.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const fixtures = join(root, 'test/fixtures/sentiment')
const weightsOut = join(root, 'src/shared/domain/sentiment/learned/weights')
const LANGUAGES = { pt: 'pt-BR', en: 'en', es: 'es' } as const satisfies Record<string, Language>
type Short = keyof typeof LANGUAGES
const SHORTS = Object.keys(LANGUAGES) as Short[]
const LABELS = ['negative', 'neutral', 'positive'] as const
const FOLDS = 5
const ROUNDS = 40
/** A clue met once teaches nothing that would come again. */
const LEAST_MET = 2
/** A weight of less than two steps is not kept. */
const LEAST_KEPT = 2

interface Sentence {
  readonly language: Short
  readonly text: string
  readonly label: number
  readonly clues: ReadonlyMap<string, number>
  readonly share: number
}

/** @param hidesRules sentences that the rules were written after: what the rules say of them proves nothing */
function sentencesOf(name: string, language: Short, hidesRules: boolean): Sentence[] {
  const [, ...lines] = readFileSync(join(fixtures, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const cells = line.split('\t')
    const label = LABELS.indexOf(cells[0] as (typeof LABELS)[number])
    if (label < 0) throw new Error(`${name}: no label in "${line}"`)
    return sentence(language, { text: cells.at(-1)!, label }, { hidesRules, share: 1 })
  })
}

function sentence(
  language: Short,
  { text, label }: Pick<Sentence, 'text' | 'label'>,
  how: { readonly hidesRules: boolean; readonly share: number },
): Sentence {
  const read = readTokens(text, LANGUAGES[language])
  const clues = new Map<string, number>()
  const rules = how.hidesRules ? null : readByRules(text, read, LANGUAGES[language])
  const count = (value: number, key: string): void => {
    clues.set(key, (clues.get(key) ?? 0) + value)
  }
  findClues<HeardWord>(read, LANGUAGES[language], rules, {
    meet: (word) => heardWord(word, LANGUAGES[language]),
    // One language's words teach nothing about another's.
    words: (value, _at, ...parts) => count(value, `${language}:${wordClueName(...parts)}`),
    group: (value, _at, kind, one, two) =>
      count(value, clueName(kind, GROUP_CLUES[one], two === undefined ? undefined : GROUP_CLUES[two])),
    shared: (value, _at, name) => count(value, name),
  })
  return { language, text, label, clues, share: how.share }
}

/** Expressions of the rules say little, each alone; together they teach what words and groups sound like. */
const EXPRESSION_SHARE = 0.03
const LEAST_SAID = 1.5

/** The plain things that customers write and the corpus has few of: the expressions that the rules know, as they stand. */
function expressionsOf(language: Short): Sentence[] {
  const { grammar } = lexiconOf(LANGUAGES[language])
  const said = new Map<string, number>()
  for (const [, { kind, expression, weight, negated }] of readEntries(
    grammar.lists,
    grammar.classes,
    grammar.negators,
  )) {
    if (kind !== 'says' || Math.abs(weight) < LEAST_SAID || /[<_#]|\.\./.test(expression)) continue
    const ending = language === 'en' ? '' : 'o'
    const text = expression
      .split(/\s+/)
      .map((word) =>
        word
          .replace(/\?$/, '')
          .split('|')[0]!
          .replace(/(?<=[^aeiou])\*$/, ending)
          .replace('*', ''),
      )
      .join(' ')
    said.set(text, weight > 0 ? 2 : 0)
    if (negated !== null && Math.abs(negated) >= 1) said.set(`${NOT[language]} ${text}`, negated > 0 ? 2 : 0)
  }
  return [...said].map(([text, label]) =>
    sentence(language, { text, label }, { hidesRules: true, share: EXPRESSION_SHARE }),
  )
}
const NOT = { pt: 'não', en: 'not', es: 'no' } as const

/** Rare and long clues must say more to be believed. */
function penaltyOf(clue: string): number {
  if (clue === '.all') return 0.04
  if (clue.startsWith('.g') || clue.startsWith('.a')) return 2.8
  if (clue.startsWith('.p') || /^..:[bt] /.test(clue)) return 6
  return clue.startsWith('.') ? 1.2 : 4
}

type Learned = ReadonlyMap<string, ClueWeight>

function learn(sentences: readonly Sentence[]): Learned {
  const met = new Map<string, number>()
  for (const { clues } of sentences) for (const clue of clues.keys()) met.set(clue, (met.get(clue) ?? 0) + 1)
  const ids = new Map<string, number>()
  for (const [clue, times] of met) if (times >= LEAST_MET) ids.set(clue, ids.size)
  const examples = sentences.map(({ clues, label, share }): Example => {
    const known = [...clues].filter(([clue]) => ids.has(clue))
    return {
      clues: Int32Array.from(known, ([clue]) => ids.get(clue)!),
      values: Float64Array.from(known, ([, value]) => value),
      label,
      share,
    }
  })
  const names = [...ids.keys()]
  const weights = regress(examples, Float64Array.from(names, penaltyOf), ROUNDS)
  return new Map(
    names.map((name, i) => {
      const [negative, neutral, positive] = [weights[i * 3]!, weights[i * 3 + 1]!, weights[i * 3 + 2]!]
      return [name, { negative: negative - neutral, positive: positive - neutral }]
    }),
  )
}

/** The weights as they are kept: rounded, and without those that say next to nothing. */
function written(learned: Learned, of: Short | 'shared'): string {
  const prefix = of === 'shared' ? '' : `${of}:`
  const lines: string[] = []
  for (const [name, weight] of learned) {
    if (of === 'shared' ? !name.startsWith('.') : !name.startsWith(prefix)) continue
    const signs = writeWeight(weight, LEAST_KEPT)
    if (signs !== '') lines.push(name.slice(prefix.length) + signs)
  }
  return lines.sort().join('\n')
}

const weightsFor = (learned: Learned, language: Short): WeightTree =>
  readWeights(written(learned, language), readWeights(written(learned, 'shared')))

type Probabilities = Readonly<Record<(typeof LABELS)[number], number>>

function shares(
  read: readonly { readonly label: number; readonly p: Probabilities }[],
  otherSide: number,
  bonus: number,
) {
  let [right, flipped, unsure] = [0, 0, 0]
  for (const { label, p } of read) {
    const { sentiment } = decide(p, otherSide, bonus)
    if (sentiment === LABELS[label]) right += 1
    else if (sentiment === 'unsure') unsure += 1
    else if (sentiment !== 'neutral' && label !== 1) flipped += 1
  }
  const percent = (n: number): string => ((100 * n) / read.length).toFixed(1)
  return `${percent(right)} right, ${percent(flipped)} flipped, ${percent(unsure)} unsure`
}

function crossValidate(corpus: readonly Sentence[]): void {
  const read: { language: Short; label: number; p: Probabilities }[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learn([...corpus.filter((_, i) => i % FOLDS !== fold), ...expressions])
    for (const language of SHORTS) {
      const weights = weightsFor(learned, language)
      for (const [i, sentence] of corpus.entries()) {
        if (i % FOLDS !== fold || sentence.language !== language) continue
        const tokens = readTokens(sentence.text, LANGUAGES[language])
        const p = readLearned(
          tokens,
          LANGUAGES[language],
          readByRules(sentence.text, tokens, LANGUAGES[language]),
          weights,
        )
        read.push({ language, label: sentence.label, p })
      }
    }
  }
  for (const language of SHORTS)
    console.log(
      language,
      shares(
        read.filter((r) => r.language === language),
        OTHER_SIDE,
        NEUTRAL,
      ),
    )
  for (const bonus of [1, 2, 3]) {
    for (const otherSide of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 1]) {
      console.log(`all, other side ${otherSide}, neutral ${bonus}: ${shares(read, otherSide, bonus)}`)
    }
  }
}

const corpus = SHORTS.flatMap((language) => sentencesOf(`corpus-${language}`, language, false))
const older = SHORTS.flatMap((language) =>
  [`${language}-train`, `fresh-${language}`, `across-${language}`, `blind-${language}`, `last-${language}`].flatMap(
    (name) => sentencesOf(name, language, true),
  ),
)
const expressions = SHORTS.flatMap(expressionsOf)
if (!process.argv.includes('--write')) crossValidate(corpus)
if (!process.argv.includes('--look')) {
  const learned = learn([...corpus, ...older, ...expressions])
  for (const of of [...SHORTS, 'shared'] as const) {
    const text = `/** Made by scripts/sentiment/train.ts. */\nexport const ${of.toUpperCase()}_WEIGHTS = ${JSON.stringify(written(learned, of))}\n`
    writeFileSync(join(weightsOut, `${of}.generated.ts`), text)
    console.log(of, Buffer.byteLength(text), 'bytes')
  }
}
