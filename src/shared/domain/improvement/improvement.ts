import { Day, Id, Instant, Name, OrderKey, Text, z } from '../schema.ts'

/** What an improvement can point at. */
export const LINK_KINDS = ['touchpoint', 'step', 'stage', 'journey', 'card', 'feedback', 'persona', 'fact'] as const
export const LinkKind = z.enum(LINK_KINDS)
export type LinkKind = z.infer<typeof LinkKind>

/**
 * Something that an improvement is about or comes from, by id alone: where that is gone, the link still says what it was
 * called, and an undo that brings it back makes the link lead there again.
 */
export const ImprovementLink = z.strictObject({
  kind: LinkKind,
  id: Id,
  /** what it was called when it was linked */
  name: Name,
})
export type ImprovementLink = z.infer<typeof ImprovementLink>

/** Where the thought came from. */
export const ORIGINS = [
  'hand',
  'pain',
  'opportunity',
  'feedback',
  'coach',
  'contradiction',
  'alert',
  'difference',
] as const
export const Origin = z.enum(ORIGINS)
export type Origin = z.infer<typeof Origin>

/** "Se (change), então (effect), porque (reason)." */
export const Hypothesis = z.strictObject({ change: Text, effect: Text, reason: Text })
export type Hypothesis = z.infer<typeof Hypothesis>

/** A span of days, both of them in it. */
export const Span = z
  .strictObject({ from: Day, to: Day })
  .refine((span) => span.to >= span.from, 'to must not be before from')
export type Span = z.infer<typeof Span>

/** What shall prove it: a metric, where it is read, and the two spans that are compared. */
export const ProofPlan = z.strictObject({
  /** a MetricKey */
  metric: z.string().min(1).max(200),
  /** null: the whole business */
  touchpointId: Id.nullable(),
  /** only answers of this segment; null: all */
  segmentId: Id.nullable(),
  before: Span,
  after: Span,
  /** up: more is better; down: less is */
  direction: z.enum(['up', 'down']),
  /** up to which day answers were in, each time somebody read the verdict: early looks make the claim at the end harder */
  looks: z.array(Day).max(1_000),
})
export type ProofPlan = z.infer<typeof ProofPlan>

export const Task = z.strictObject({ id: Id, text: Name, done: z.boolean() })
export type Task = z.infer<typeof Task>

/** A picture kept in the file, or the address of something elsewhere. */
export const Attachment = z.strictObject({
  id: Id,
  name: Name,
  assetId: Id.nullable(),
  /** '' where it is a picture of the file */
  link: z.string().max(2_000),
})
export type Attachment = z.infer<typeof Attachment>

export const Remark = z.strictObject({ id: Id, at: Instant, by: Name, text: Text })
export type Remark = z.infer<typeof Remark>

/** 1 (hardly any) to 5 (as much as there is) by criterion; what is missing has not been said. */
export const Scores = z.record(Id, z.number().int().min(1).max(5))
export type Scores = z.infer<typeof Scores>

/** A planned change with its reason, its work and its proof. */
export const Improvement = z.strictObject({
  id: Id,
  title: Name,
  problem: Text,
  hypothesis: Hypothesis,
  tasks: z.array(Task).max(500),
  /** who sees to it; may be empty */
  owner: Name,
  startOn: Day.nullable(),
  dueOn: Day.nullable(),
  scores: Scores,
  /** in the currency of the business; null: nobody has said */
  cost: z.number().min(0).max(1e12).nullable(),
  columnId: Id,
  order: OrderKey,
  origin: Origin,
  links: z.array(ImprovementLink).max(500),
  attachments: z.array(Attachment).max(100),
  remarks: z.array(Remark).max(2_000),
  proof: ProofPlan.nullable(),
  createdAt: Instant,
  /** when it came into a column whose state is `done`; null: it has not */
  doneAt: Instant.nullable(),
})
export type Improvement = z.infer<typeof Improvement>
