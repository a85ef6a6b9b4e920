import { Id, Instant, Name, z } from '../schema.ts'

/**
 * Where the rows of a file go: all to one touchpoint, by what a column says, or by the first rule that fits; else
 * nowhere yet.
 */
export const Routing = z.strictObject({
  /** one for all */
  touchpointId: Id.nullable(),
  /** whole cells, compared without accents and case; what it does not name is left to the rules */
  column: z
    .strictObject({
      heading: z.string().max(2_000),
      values: z.array(z.strictObject({ value: Name, touchpointId: Id })).max(2_000),
    })
    .optional(),
  rules: z
    .array(
      z.strictObject({
        field: z.enum(['channel', 'page', 'subject', 'stage', 'question']),
        /** compared without accents and case; the field contains it */
        contains: Name,
        touchpointId: Id,
      }),
    )
    .max(500),
})
export type Routing = z.infer<typeof Routing>

/** How a kind of file is read, kept so that next month's file needs no questions. */
export const Recipe = z.strictObject({
  id: Id,
  name: Name,
  source: z.string().min(1).max(40),
  /** what makes next month's file the same kind */
  fingerprint: z.string().min(1).max(2_000),
  /** the reader's choices: columns, date order, who the business is */
  choices: z.record(z.string().max(100), z.json()),
  routing: Routing,
  usedAt: Instant,
})
export type Recipe = z.infer<typeof Recipe>
