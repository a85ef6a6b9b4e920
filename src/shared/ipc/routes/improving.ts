import { BoardColumn, Criterion } from '../../domain/improvement/board.ts'
import { Improvement, type ImprovementLink } from '../../domain/improvement/improvement.ts'
import { ImprovementFilter } from '../../domain/improvement/improvementFilter.ts'
import { Language } from '../../domain/language.ts'
import { Day, Id, z } from '../../domain/schema.ts'
import { command, query } from '../route.ts'

const nothing = z.strictObject({})
const id = Id.optional()
const ids = z.array(Id).min(1).max(20_000)
/** Where among its siblings: after this one; null: first; left out: last. */
const afterId = Id.nullable().optional()

/** A link and how what it leads to stands now. */
export interface StandingLink extends ImprovementLink {
  /** what it is called now, or was when it was linked where it is gone */
  readonly name: string
  /** it is in the file, and not in the trash */
  readonly there: boolean
  /** the map that it stands on; null for what stands on none or is gone */
  readonly journeyId: string | null
}

export interface ImprovementShown extends Omit<Improvement, 'links'> {
  readonly links: readonly StandingLink[]
}

const fields = Improvement.pick({
  title: true,
  problem: true,
  hypothesis: true,
  tasks: true,
  owner: true,
  startOn: true,
  dueOn: true,
  cost: true,
  links: true,
  attachments: true,
  remarks: true,
  proof: true,
})
const columnFields = BoardColumn.pick({ name: true, state: true })
const criterionFields = Criterion.pick({ name: true, axis: true, weight: true })

export const improvingRoutes = {
  /** In the order of the board's columns and of their cards. */
  'improvement.list': query(z.strictObject({ filter: ImprovementFilter })).gives<readonly ImprovementShown[]>(),
  'improvement.get': query(z.strictObject({ id: Id })).gives<ImprovementShown>(),
  /** Without a column it goes into the first one, and to its end. */
  'improvement.add': command(
    z.strictObject({
      id,
      fields: fields.partial().extend({
        title: Improvement.shape.title,
        scores: Improvement.shape.scores.optional(),
        origin: Improvement.shape.origin.optional(),
      }),
      columnId: Id.optional(),
      afterId,
    }),
  ).gives<{ id: string }>(),
  /** The same change to all. Of `scores` only those named are set, or taken away by null; the others stay. */
  'improvement.update': command(
    z.strictObject({
      ids,
      patch: fields.partial().extend({
        scores: z.record(Id, z.number().int().min(1).max(5).nullable()).optional(),
      }),
    }),
  ).gives<null>(),
  /** Into a column, in the order given. A column whose state is `done` says when it was done, any other takes that back. */
  'improvement.move': command(z.strictObject({ ids, columnId: Id, afterId })).gives<null>(),
  'improvement.remove': command(z.strictObject({ ids })).gives<null>(),
  /** Made-up ones, for trying out and measuring: two years up to a day. The same seed and day give the same ones. */
  'improvement.makeUp': command(
    z.strictObject({
      count: z.number().int().min(1).max(20_000),
      seed: z
        .number()
        .int()
        .min(0)
        .max(2 ** 32 - 1),
      until: Day,
      language: Language,
    }),
  ).gives<{ improvements: number }>(),

  'boardColumn.list': query(nothing).gives<readonly BoardColumn[]>(),
  'boardColumn.add': command(z.strictObject({ id, fields: columnFields, afterId })).gives<{ id: string }>(),
  'boardColumn.update': command(z.strictObject({ id: Id, patch: columnFields.partial() })).gives<null>(),
  'boardColumn.move': command(z.strictObject({ id: Id, afterId })).gives<null>(),
  /** `moveTo`: where its improvements go; null is refused with IN_REFERENCE where there are any. */
  'boardColumn.remove': command(z.strictObject({ id: Id, moveTo: Id.nullable() })).gives<null>(),

  'criterion.list': query(nothing).gives<readonly Criterion[]>(),
  'criterion.add': command(z.strictObject({ id, fields: criterionFields, afterId })).gives<{ id: string }>(),
  'criterion.update': command(
    z.strictObject({ id: Id, patch: criterionFields.omit({ axis: true }).partial() }),
  ).gives<null>(),
  'criterion.move': command(z.strictObject({ id: Id, afterId })).gives<null>(),
  /** Takes along what improvements were scored by it. */
  'criterion.remove': command(z.strictObject({ id: Id })).gives<null>(),
} as const
