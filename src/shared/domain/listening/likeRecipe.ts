import { fold } from '../text/fold.ts'
import { isOurs } from './ownHeadings.ts'
import type { Recipe, Routing } from './recipe.ts'
import { type ColumnChoice, SourceChoices } from './sourceChoices.ts'
import type { SourcePreview } from './sourcePreview.ts'

/** How next month's form differs from the one whose recipe reads it. */
export interface RecipeChange {
  /** headings that the recipe does not know */
  readonly added: readonly string[]
  /** headings that the recipe knows and the file no longer has, of columns that were used */
  readonly missing: readonly string[]
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

export interface RecipeFound {
  readonly recipe: Recipe
  /** null: the very same kind of file */
  readonly change: RecipeChange | null
  /** What the recipe says, by the headings of this file. */
  readonly choices: Partial<SourceChoices>
  readonly routing: Routing
}

/** Columns of both files that are one and the same, of all columns (Dice); below it, the file is of another kind. */
const SAME_FILE = 0.7
/** Pairs of letters that two headings share, of all pairs (Dice); below it, they ask for something else. */
const SAME_HEADING = 0.6

/** Roles that nearly every file has: that they are found again says nothing about its kind. */
const EVERYWHERE: ReadonlySet<string> = new Set(['date', 'time', 'id', 'person', 'customer', 'ignore'])

/**
 * The recipe by which a file is read: that of its very kind, else the one whose columns it shares most, when a question
 * came, went or is put a little differently. A heading with other numbers in it is another heading.
 */
export function likeRecipe(
  file: Pick<SourcePreview, 'source' | 'columns' | 'fingerprint'>,
  recipes: readonly Recipe[],
): RecipeFound | null {
  const same = recipes.find(({ fingerprint }) => fingerprint === file.fingerprint)
  if (same) return { ...adapted(same, pairsOf(same, file)), change: null }
  let best: { readonly recipe: Recipe; readonly pairs: Pairs; readonly likeness: number } | null = null
  for (const recipe of recipes) {
    if (recipe.source !== file.source) continue
    const pairs = pairsOf(recipe, file)
    if (pairs.likeness >= SAME_FILE && pairs.likeness > (best?.likeness ?? 0)) {
      best = { recipe, pairs, likeness: pairs.likeness }
    }
  }
  if (!best) return null
  return { ...adapted(best.recipe, best.pairs), change: changeOf(best.pairs) }
}

/** What a recipe that was chosen by name says of a file, however little the two are alike. */
export function byRecipe(recipe: Recipe, file: Pick<SourcePreview, 'columns'>): RecipeFound {
  const pairs = pairsOf(recipe, file)
  return { ...adapted(recipe, pairs), change: changeOf(pairs) }
}

const changeOf = ({ added, missing, renamed }: Pairs): RecipeChange => ({ added, missing, renamed })

interface Pairs extends RecipeChange {
  /** the file's heading for one of the recipe, where the two are written differently */
  readonly now: ReadonlyMap<string, string>
  /** 0–1 */
  readonly likeness: number
}

const NO_PAIRS: Pairs = { added: [], missing: [], renamed: [], now: new Map(), likeness: 0 }

function pairsOf(recipe: Recipe, { columns }: Pick<SourcePreview, 'columns'>): Pairs {
  const theirs = columns.filter(({ heading }) => !isOurs(heading))
  const ours = choicesOf(recipe).columns?.filter(({ heading }) => !isOurs(heading)) ?? []
  if (ours.length === 0 || theirs.length === 0) return NO_PAIRS
  const now = new Map<string, string>()
  const met: { readonly choice: ColumnChoice; readonly worth: number }[] = []
  const free = new Map(theirs.map((column) => [column.heading, column]))
  const waiting = new Set(ours)
  const meet = (choice: ColumnChoice, heading: string, worth: number): void => {
    waiting.delete(choice)
    free.delete(heading)
    met.push({ choice, worth })
    if (heading !== choice.heading) now.set(choice.heading, heading)
  }
  for (const choice of ours) if (free.has(choice.heading)) meet(choice, choice.heading, 1)
  const words = new Map([...waiting, ...free.values()].map(({ heading }) => [heading, wordsOf(heading)]))
  for (const choice of [...waiting]) {
    const equal = [...free.keys()].find((heading) => words.get(heading) === words.get(choice.heading))
    if (equal !== undefined) meet(choice, equal, 1)
  }
  const renamed: { from: string; to: string }[] = []
  const alike = [...waiting]
    .flatMap((choice) =>
      [...free.values()].map((column) => ({
        choice,
        column,
        worth: likeness(words.get(choice.heading)!, words.get(column.heading)!),
      })),
    )
    .filter(({ choice, column, worth }) => worth >= SAME_HEADING && fits(choice, column))
    .sort((a, b) => b.worth - a.worth)
  for (const { choice, column, worth } of alike) {
    if (!waiting.has(choice) || !free.has(column.heading)) continue
    renamed.push({ from: choice.heading, to: column.heading })
    meet(choice, column.heading, worth)
  }
  const tells = met.some(({ choice }) => !EVERYWHERE.has(choice.role))
  const sum = met.reduce((all, { worth }) => all + worth, 0)
  return {
    added: [...free.keys()],
    missing: [...waiting].filter(({ role }) => role !== 'ignore').map(({ heading }) => heading),
    renamed,
    now,
    likeness: tells ? (2 * sum) / (ours.length + theirs.length) : 0,
  }
}

/** A score does not become a comment by another name. */
const fits = (before: ColumnChoice, now: ColumnChoice): boolean =>
  before.role === now.role || before.role === 'ignore' || now.role === 'ignore'

/** Letters and digits alone. */
const wordsOf = (heading: string): string =>
  fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Dice's coefficient over pairs of letters: twice the shared ones, of all of both. */
function likeness(a: string, b: string): number {
  if (a.replace(/\D+/g, ' ').trim() !== b.replace(/\D+/g, ' ').trim()) return 0
  const [first, second] = [lettersOf(a), lettersOf(b)]
  const all = first.length + second.length
  if (all === 0) return 0
  const left = new Map<string, number>()
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of second) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    shared += 1
  }
  return (2 * shared) / all
}

const lettersOf = (words: string): string[] =>
  Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2))

function adapted(recipe: Recipe, { now }: Pairs): Omit<RecipeFound, 'change'> {
  const { routing } = recipe
  const choices = choicesOf(recipe)
  const named = (heading: string): string => now.get(heading) ?? heading
  const columns = choices.columns?.map((choice) => ({
    ...choice,
    heading: named(choice.heading),
    ...(choice.explains === undefined ? {} : { explains: named(choice.explains) }),
  }))
  const first = new Map<string, string>()
  for (const { heading } of choices.columns ?? []) {
    const before = choices.formerly?.[heading] ?? heading
    if (before !== named(heading)) first.set(named(heading), before)
  }
  const { formerly: _, ...rest } = choices
  return {
    recipe,
    choices: {
      ...rest,
      ...(columns ? { columns } : {}),
      ...(first.size > 0 ? { formerly: Object.fromEntries(first) } : {}),
    },
    routing: routing.column
      ? { ...routing, column: { ...routing.column, heading: named(routing.column.heading) } }
      : routing,
  }
}

/** Without what a recipe of an older version cannot say any more. */
function choicesOf({ choices }: Recipe): Partial<SourceChoices> {
  const said = SourceChoices.partial().safeParse(choices)
  if (!said.success) return {}
  return Object.fromEntries(Object.entries(said.data).filter(([, value]) => value !== undefined))
}
