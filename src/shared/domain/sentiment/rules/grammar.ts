import type { WordClasses } from '../../text/pattern.ts'
import type { EntryList } from '../lexicon/entry.ts'

/** What a language does with its words: the little words that turn, raise and weigh the others. All folded. */
export interface Grammar {
  readonly classes: WordClasses
  readonly lists: readonly EntryList[]
  /** "not", "never", "without", "nobody" … */
  readonly negators: ReadonlySet<string>
  /** those of them that tell of somebody or something that failed, as customers do not say of themselves */
  readonly failing: ReadonlySet<string>
  /** "very", "super": before or behind what they raise */
  readonly boosters: ReadonlySet<string>
  /** "a bit", "rather" */
  readonly dampers: ReadonlySet<string>
  /** "but": what follows weighs more */
  readonly contrasts: ReadonlySet<string>
  /** the same in two words */
  readonly contrastPairs: ReadonlySet<string>
  /** "although": its own clause weighs less */
  readonly concessions: ReadonlySet<string>
  /** "and", "because": a "not" does not reach beyond */
  readonly barriers: ReadonlySet<string>
  /** how many words beyond itself a "not" reaches */
  readonly reach: number
  /** words that open a question also where the mark is missing */
  readonly askers: ReadonlySet<string>
}
