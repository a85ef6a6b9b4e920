import type { TouchpointSuggestion } from '../../domain/assignment/suggestTouchpoint.ts'
import { Feedback } from '../../domain/feedback/feedback.ts'
import { FeedbackFilter } from '../../domain/feedback/feedbackFilter.ts'
import { OwnTheme } from '../../domain/feedback/ownWords.ts'
import type { ThemeCount } from '../../domain/feedback/themeCount.ts'
import { Language } from '../../domain/language.ts'
import { FigureGroup, type FigureRow } from '../../domain/listening/figureRow.ts'
import type { ImportBatch } from '../../domain/listening/importBatch.ts'
import { Recipe, Routing } from '../../domain/listening/recipe.ts'
import { SourceChoices } from '../../domain/listening/sourceChoices.ts'
import type { RefusedRow } from '../../domain/listening/sourceEntry.ts'
import type { SourcePreview } from '../../domain/listening/sourcePreview.ts'
import { Target } from '../../domain/listening/target.ts'
import { Day, Id, z } from '../../domain/schema.ts'
import type { DistinctiveTerm } from '../../domain/themes/distinctiveTerms.ts'
import type { TouchpointPlace } from '../../domain/touchpoint/touchpointPlace.ts'
import { action, command, query } from '../route.ts'

const ids = z.array(Id).min(1).max(20_000)
const id = Id.optional()

/** A file on the disk by `path`, or the bytes that the window holds; `choices`: what is left open is guessed. */
export const fileInput = z.strictObject({
  name: z.string().max(1_000),
  bytes: z.instanceof(Uint8Array).optional(),
  path: z.string().max(4_096).optional(),
  choices: SourceChoices.partial().optional(),
})
const importInput = fileInput.extend({
  routing: Routing,
  recipeId: Id.nullable(),
  language: Language,
  keepPersonal: z.boolean(),
})

const themeFields = OwnTheme.omit({ id: true })

export interface DistinctiveTerms {
  readonly terms: readonly DistinctiveTerm[]
  /** how many answers of the filter were read, and how many others to tell them apart from */
  readonly read: { readonly group: number; readonly others: number }
}

/** What became of the rows of a file; `read` counts them, whatever one row becomes. */
export interface FeedbackImported {
  readonly source: string
  readonly read: number
  readonly added: number
  /** rows that were there already and say something else now */
  readonly updated: number
  readonly refused: number
  /** the first 5,000, with a reason of the `refusals` messages */
  readonly refusals: readonly RefusedRow[]
  /** what could not be taken of rows of which something could */
  readonly partly: readonly RefusedRow[]
  /** the import itself; null where nothing was written */
  readonly batchId: string | null
  /** what the new rows became: a row may be several answers */
  readonly became: Became
  /** of `became`, what belongs to no touchpoint yet */
  readonly unplaced: number
}

export interface Became {
  readonly feedback: number
  readonly cases: number
  readonly measurements: number
  readonly visits: number
}

/** What was made up. */
export interface FeedbackMadeUp {
  readonly feedback: number
  readonly cases: number
  readonly visits: number
  readonly measurements: number
}

/** One page of answers. */
export interface FeedbackFound {
  readonly rows: readonly Feedback[]
  /** how many there are in all; one more than 10,000 stands for "more than that" where a filter is set */
  readonly total: number
}

export const listeningRoutes = {
  /** Newest first. */
  'feedback.find': query(
    z.strictObject({
      filter: FeedbackFilter,
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(500),
    }),
  ).gives<FeedbackFound>(),
  /** One answer by hand. Its sentiment and themes are read by the app unless given. */
  'feedback.add': command(
    z.strictObject({
      id,
      fields: Feedback.pick({
        at: true,
        touchpointId: true,
        personaId: true,
        question: true,
        scale: true,
        score: true,
        text: true,
        language: true,
      }).extend({ channel: z.string().max(10_000) }),
    }),
  ).gives<{ id: string }>(),
  /** What the owner says of the sentiment is learned from. A sentiment or themes of null: as the app reads them. */
  'feedback.update': command(
    z.strictObject({
      ids,
      patch: Feedback.pick({
        touchpointId: true,
        personaId: true,
        sentiment: true,
        tags: true,
        status: true,
      })
        .extend({ themeIds: Feedback.shape.themeIds.nullable() })
        .partial(),
    }),
  ).gives<null>(),
  'feedback.remove': command(z.strictObject({ ids })).gives<null>(),

  /** Where answers like this one were put; null where that is not clear. Nothing is applied. */
  'feedback.suggestTouchpoint': query(z.strictObject({ id: Id })).gives<TouchpointSuggestion | null>(),
  /** How often each theme is spoken of, month by month; the most frequent first. */
  'feedback.themes': query(z.strictObject({ filter: FeedbackFilter })).gives<readonly ThemeCount[]>(),
  /** Words that set the answers of a filter apart from all others, of the newest answers in one language. */
  'feedback.terms': query(
    z.strictObject({ filter: FeedbackFilter, language: Language, most: z.number().int().min(1).max(100) }),
  ).gives<DistinctiveTerms>(),

  /** Themes of the business's own, by name; one may rename or take in those of the app and others of its own. */
  'theme.list': query(z.strictObject({})).gives<readonly OwnTheme[]>(),
  'theme.add': command(z.strictObject({ id, fields: themeFields })).gives<{ id: string }>(),
  'theme.update': command(z.strictObject({ id: Id, patch: themeFields.partial() })).gives<null>(),
  'theme.remove': command(z.strictObject({ id: Id })).gives<null>(),

  /** What a file is and how its columns would be read; writes nothing. */
  'feedback.inspect': query(fileInput).gives<SourcePreview>(),
  /** What a file would bring in; writes nothing. */
  'feedback.tryImport': query(importInput).gives<FeedbackImported>(),
  /**
   * Brings a file in: one step that undo takes back. Cancelled by `job.cancel`, it leaves nothing. A file on the disk is
   * named by `path` (command line and Electron only), one that the window holds comes as `bytes`.
   */
  'feedback.import': action(
    importInput.extend({
      /** how such files are read is kept in the same step, in place of what was kept of their kind before */
      keep: Recipe.pick({ name: true, fingerprint: true, choices: true }).optional(),
    }),
  ).gives<FeedbackImported>(),
  /**
   * Fills the file with made-up answers and what goes with them, for trying out and measuring: two years up to a day.
   * The same seed and day give the same ones. One step for undo.
   */
  'feedback.makeUp': action(
    z.strictObject({
      answers: z.number().int().min(1).max(5_000_000),
      seed: z
        .number()
        .int()
        .min(0)
        .max(2 ** 32 - 1),
      until: Day,
      language: Language,
    }),
  ).gives<FeedbackMadeUp>(),

  /** Every figure there is something for; channel names in `language`. */
  'figures.read': query(
    z.strictObject({
      journeyId: Id.optional(),
      by: FigureGroup.optional(),
      from: Day.optional(),
      to: Day.optional(),
      /** only of this segment */
      segmentId: Id.optional(),
      language: Language,
    }),
  ).gives<readonly FigureRow[]>(),

  /** One goal a metric and touchpoint; a second one takes the place of the first. */
  'target.set': command(Target.omit({ id: true })).gives<{ id: string }>(),
  'target.remove': command(z.strictObject({ id: Id })).gives<null>(),
  'target.list': query(z.strictObject({})).gives<readonly Target[]>(),

  /** How a kind of file is read, for next month; one recipe a kind. */
  'recipe.save': command(Recipe.omit({ id: true, usedAt: true })).gives<{ id: string }>(),
  'recipe.remove': command(z.strictObject({ id: Id })).gives<null>(),
  'recipe.list': query(z.strictObject({})).gives<readonly Recipe[]>(),

  /** Every touchpoint of maps in use, in reading order, with where it stands. */
  'touchpoint.list': query(z.strictObject({})).gives<readonly TouchpointPlace[]>(),

  /** Files that were brought in, newest first; those that undo has hidden are left out. */
  'batch.list': query(z.strictObject({})).gives<readonly ImportBatch[]>(),
} as const
