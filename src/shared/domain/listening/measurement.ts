import { Place } from '../feedback/feedback.ts'
import { UNITS } from '../metric/metric.ts'
import { Day, Id, z } from '../schema.ts'

/** A figure of one period that has no single answers behind it. */
export const Measurement = z.strictObject({
  id: Id,
  batchId: Id.nullable(),
  /** the line of that file; null: no file */
  line: z.number().int().min(0).nullable(),
  source: z.string().min(1).max(40),
  identity: z.string().max(200),
  /** a metric of vocabulary.md or `own:NAME` */
  metric: z.string().min(1).max(200),
  /** first and last day, both within the period */
  from: Day,
  to: Day,
  value: z.number(),
  unit: z.enum(UNITS),
  /** size of the base where it is known */
  n: z.number().int().min(0).nullable(),
  touchpointId: Id.nullable(),
  place: Place,
})
export type Measurement = z.infer<typeof Measurement>
