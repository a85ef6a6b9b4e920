import { Language } from '../../domain/language.ts'
import { type FigureSheet, GroupOf } from '../../domain/listening/figureRow.ts'
import { isMetricKey, type MetricKey } from '../../domain/metric/metric.ts'
import { Day, Id, z } from '../../domain/schema.ts'
import { query } from '../route.ts'

const Metric = z
  .string()
  .max(200)
  .refine((key): key is MetricKey => isMetricKey(key))

export const figuresRoutes = {
  /** One figure of `figures.read` with its scores and its months; null where there is nothing for it. */
  'figures.one': query(
    z.strictObject({
      metric: Metric,
      /** null: not told apart */
      group: GroupOf.nullable(),
      journeyId: Id.optional(),
      from: Day.optional(),
      to: Day.optional(),
      language: Language,
    }),
  ).gives<FigureSheet | null>(),
} as const
