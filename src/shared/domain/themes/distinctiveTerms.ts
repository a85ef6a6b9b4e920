import type { Language } from '../language.ts'
import { LITTLE_WORDS } from '../text/littleWords.ts'
import { stemOf } from '../text/stem.ts'
import { readTokens, TOGETHER } from '../text/tokens.ts'

/** A word or pair of words that a group of comments says more than the rest. */
export interface DistinctiveTerm {
  /** as it is most often written */
  readonly term: string
  /** how often in the group, and in all */
  readonly inGroup: number
  readonly inAll: number
  /** log-odds over its standard deviation; above 1.96 it is hardly by chance */
  readonly z: number
}

interface Counts {
  readonly group: number
  readonly all: number
  readonly forms: Map<string, number>
}

/** A term said once says nothing. */
const LEAST_COUNT = 2
/** The prior weighs as much as this many words. */
const PRIOR_WORDS = 500
const LONGEST_READ = 4_000

/**
 * Terms that set a group of comments apart: the log-odds ratio between group and rest with an informative Dirichlet
 * prior from all comments, divided by its standard deviation (Monroe, Colaresi and Quinn 2008, "Fightin' Words",
 * Political Analysis 16:372–403, equations 15, 16, 19 and 22; α of a term is its share of all words times 500).
 * Accents and endings are folded; little words are left out; pairs of neighbouring words count as terms, too.
 * @param inGroup comments of the group
 * @param inAll all comments, those of the group among them
 * @returns the most distinctive first, z above 0 only; ties by term, so that the order never wavers
 */
export function distinctiveTerms(
  inGroup: readonly string[],
  inAll: readonly string[],
  language: Language,
  most = 20,
): readonly DistinctiveTerm[] {
  const counts = new Map<string, { group: number; all: number; forms: Map<string, number> }>()
  const totals = { group: 0, all: 0 }
  const count = (texts: readonly string[], side: 'group' | 'all'): void => {
    for (const text of texts) {
      for (const [stem, form] of termsOf(text.slice(0, LONGEST_READ), language)) {
        let one = counts.get(stem)
        if (!one) {
          one = { group: 0, all: 0, forms: new Map() }
          counts.set(stem, one)
        }
        one[side] += 1
        totals[side] += 1
        one.forms.set(form, (one.forms.get(form) ?? 0) + 1)
      }
    }
  }
  count(inAll, 'all')
  count(inGroup, 'group')
  const terms: DistinctiveTerm[] = []
  for (const one of counts.values()) {
    if (one.group < LEAST_COUNT) continue
    const z = zOf(one, totals)
    if (z > 0) terms.push({ term: usual(one.forms), inGroup: one.group, inAll: Math.max(one.all, one.group), z })
  }
  terms.sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))
  return withoutParts(terms.slice(0, most * 10)).slice(0, most)
}

function zOf({ group, all }: Counts, totals: { readonly group: number; readonly all: number }): number {
  const alpha = (PRIOR_WORDS * Math.max(all, group)) / Math.max(totals.all, totals.group)
  const rest = Math.max(0, all - group)
  const restTotal = Math.max(0, totals.all - totals.group)
  const odds = (said: number, of: number): number =>
    Math.log((said + alpha) / Math.max(1e-9, of + PRIOR_WORDS - said - alpha))
  const delta = odds(group, totals.group) - odds(rest, restTotal)
  return delta / Math.sqrt(1 / (group + alpha) + 1 / (rest + alpha))
}

function* termsOf(text: string, language: Language): Generator<readonly [stem: string, form: string]> {
  const { tokens } = readTokens(text, language)
  let before: readonly [string, string] | null = null
  for (const { word, from, to, value, emoji, apart } of tokens) {
    if (apart !== TOGETHER) before = null
    if (value !== null || emoji || word.length < 3 || word.startsWith(':') || LITTLE_WORDS[language].has(word)) {
      before = null
      continue
    }
    const one = [stemOf(word, language), text.slice(from, to).toLowerCase()] as const
    yield one
    if (before) yield [`${before[0]} ${one[0]}`, `${before[1]} ${one[1]}`]
    before = one
  }
}

function usual(forms: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [form, times] of forms) {
    if (times > most || (times === most && form < best)) {
      best = form
      most = times
    }
  }
  return best
}

/** "pizza fria" stands for "fria" where the single word is said nowhere else. */
function withoutParts(terms: readonly DistinctiveTerm[]): readonly DistinctiveTerm[] {
  const pairs = terms.filter(({ term }) => term.includes(' '))
  return terms.filter(
    ({ term, inGroup }) =>
      !pairs.some((pair) => pair.term !== term && pair.inGroup === inGroup && pair.term.split(' ').includes(term)),
  )
}
