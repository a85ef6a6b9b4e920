import type { Feedback } from '../../domain/feedback/feedback.ts'
import { Language } from '../../domain/language.ts'
import type { Measurement } from '../../domain/listening/measurement.ts'
import { Routing } from '../../domain/listening/recipe.ts'
import type { ServiceCase } from '../../domain/listening/serviceCase.ts'
import type { RefusedRow } from '../../domain/listening/sourceEntry.ts'
import type { Figure } from '../../domain/metric/figure/figure.ts'
import type { PathSummary } from '../../domain/paths/pathSummary.ts'
import { Day, Id, z } from '../../domain/schema.ts'
import { action, command, query } from '../route.ts'
import { type Became, fileInput } from './listening.ts'

/** A row of a file as it would be kept. */
export interface SampleRow {
  readonly line: number
  readonly feedback: readonly Feedback[]
  readonly cases: readonly ServiceCase[]
  readonly measurements: readonly Measurement[]
  readonly visits: readonly SampleVisit[]
  readonly refusals: readonly RefusedRow[]
}
export interface SampleVisit {
  readonly at: string
  readonly touchpointId: string | null
  /** as the source names it */
  readonly placeName: string
  readonly outcome: 'won' | 'lost' | null
}

/** What rows say about where they belong. */
export const PLACE_FIELDS = ['channel', 'page', 'subject', 'stage', 'question'] as const
export type PlaceField = (typeof PLACE_FIELDS)[number]

/** What a column or a field says, the most frequent first. */
export interface SaidValues {
  readonly values: readonly { readonly value: string; readonly count: number }[]
  /** how many different ones there are in all; 500 stands for "500 or more" */
  readonly distinct: number
}
export interface FilePlaces {
  /** columns that say few different things, by the order of the file */
  readonly columns: readonly (SaidValues & { readonly heading: string })[]
  /** fields that rules look at, of which the file says anything */
  readonly fields: readonly (SaidValues & { readonly field: PlaceField })[]
  /** places that visits name by themselves, of which a touchpoint of that very name is there */
  readonly visitsPlaced: number
}

/** Requests of customers: conversations, tickets. */
export interface Conversations {
  readonly count: number
  /** responseRate, firstResponseTime, resolutionTime, interactionsToResolve: those there is something for */
  readonly figures: readonly Figure[]
  /** of those of which it is known whether they were answered */
  readonly unanswered: { readonly hits: number; readonly of: number }
  /** begun while closed; null: no business hours are known */
  readonly afterHours: { readonly hits: number; readonly of: number } | null
  /** how many began, by weekday (Sunday first) and hour; those of which only the day is known are in none */
  readonly heat: readonly (readonly number[])[]
}

/** From one stage of a journey to the next. */
export interface StagePassage {
  readonly from: string
  readonly to: string
  /** entered the next one of entered this one; beside it those who moved on */
  readonly conversion: Figure
  readonly delay: Figure
  readonly cameInLater: number
  readonly backwards: number
}
/** How customers really went. */
export interface JourneyPaths {
  readonly summary: PathSummary
  /** of the touchpoints of the summary; places that are no touchpoint stand for themselves */
  readonly names: Readonly<Record<string, string>>
  readonly passages: readonly StagePassage[]
}

const days = { from: Day.optional(), to: Day.optional() }

export const bringingRoutes = {
  /** Whether a file that came from anywhere holds a journey or what customers say; by its content. */
  'feedback.tell': query(fileInput).gives<'journey' | 'feedback'>(),
  /** The first rows as they would be kept; none where the columns do not say enough yet. */
  'feedback.sample': query(fileInput.extend({ routing: Routing, language: Language, keepPersonal: z.boolean() })).gives<
    readonly SampleRow[]
  >(),
  /** What the rows of a file say about where they belong. */
  'feedback.places': query(fileInput).gives<FilePlaces>(),
  /**
   * The refused rows of a file with the reasons, as a table that can be mended and brought in.
   * @throws IMPORT_REFUSED and what writing a file may find
   */
  'feedback.saveRefused': action(
    fileInput.extend({
      language: Language,
      /** where to; null: the window takes the bytes */
      to: z.string().max(4_096).nullable(),
    }),
  ).gives<{ file: string | null; fileName: string; bytes: Uint8Array | null }>(),
  /** What of each file that was brought in is here, by the import's id: a row of a form may be several answers. */
  'batch.contents': query(z.strictObject({})).gives<Readonly<Record<string, Became>>>(),
  /** Takes a file out again: what it added is seen no more until this is undone. */
  'batch.remove': command(z.strictObject({ id: Id })).gives<null>(),

  /** Of one source, one journey, one touchpoint, some days, or all. Business hours are those of the source's recipe. */
  'listening.conversations': query(
    z.strictObject({
      source: z.string().max(40).optional(),
      journeyId: Id.optional(),
      touchpointId: Id.optional(),
      ...days,
    }),
  ).gives<Conversations>(),
  /** Of all customers of whom visits are known, held against the order of the journey's touchpoints. */
  'listening.paths': query(z.strictObject({ journeyId: Id, ...days })).gives<JourneyPaths>(),
} as const
