import { Language } from '../language.ts'
import { Id, Name, Text, z } from '../schema.ts'
import { SCALE_KINDS, type Scale as ScaleShape } from './scale.ts'

/** A local moment without a zone: what clocks on the wall of the business showed, or only the day. */
export const LocalMoment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/)
export type LocalMoment = z.infer<typeof LocalMoment>

export const Scale = z
  .strictObject({
    kind: z.enum(SCALE_KINDS),
    min: z.number(),
    max: z.number(),
    direction: z.enum(['up', 'down']),
  })
  .refine((scale) => scale.max > scale.min, 'max must be above min') satisfies z.ZodType<ScaleShape>

export const SENTIMENTS = ['positive', 'neutral', 'negative', 'unsure'] as const
export const Sentiment = z.enum(SENTIMENTS)
export type Sentiment = z.infer<typeof Sentiment>

/** Where an answer stands in the owner's day. `opportunity`: it was turned into one on the map. */
export const FEEDBACK_STATUSES = ['new', 'read', 'answered', 'opportunity'] as const
export const FeedbackStatus = z.enum(FEEDBACK_STATUSES)
export type FeedbackStatus = z.infer<typeof FeedbackStatus>

/** What the source said about where it belongs; rules of an import look at it. */
export const Place = z.strictObject({
  channel: Name.optional(),
  page: Name.optional(),
  subject: Name.optional(),
  stage: Name.optional(),
})

/**
 * One answer or comment. It refers to its touchpoint by id alone: where that is gone the answer counts as unassigned,
 * and an undo that brings the touchpoint back brings its answers back with it.
 */
export const Feedback = z.strictObject({
  id: Id,
  /** the import it came with; null: written by hand, at the counter, from a tally sheet */
  batchId: Id.nullable(),
  /** the line of that file; null: no file */
  line: z.number().int().min(0).nullable(),
  /** a name of SOURCES, or `hand`, `kiosk`, `tally` */
  source: z.string().min(1).max(40),
  /** unique within its source, so that the next file with the same row adds nothing; '' where there is no file */
  identity: z.string().max(200),
  at: LocalMoment,
  touchpointId: Id.nullable(),
  personaId: Id.nullable(),
  place: Place,
  question: Name,
  scale: Scale.nullable(),
  score: z.number().nullable(),
  text: Text,
  language: Language,
  /** null where there is no text */
  sentiment: Sentiment.nullable(),
  /** rules: read by the app. user: said by the owner, and not read again. */
  sentimentBy: z.enum(['rules', 'user']),
  themeIds: z.array(z.string().max(64)).max(40),
  /** rules: found by the app. user: chosen by the owner, and not looked for again. */
  themesBy: z.enum(['rules', 'user']),
  tags: z.array(Name).max(100),
  status: FeedbackStatus,
  /** stands for the same person everywhere in the file; null: nobody named */
  personKey: z.string().max(64).nullable(),
})
export type Feedback = z.infer<typeof Feedback>
