import { Language } from '../../domain/language.ts'
import { type FigureSheet, GroupOf } from '../../domain/listening/figureRow.ts'
import type { FigureAlert, MeasuredTouchpoint } from '../../domain/listening/measured.ts'
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
      segmentId: Id.optional(),
      language: Language,
    }),
  ).gives<FigureSheet | null>(),
  /** What was measured last at the touchpoints of a journey; those without anything are left out. */
  'figures.ofJourney': query(z.strictObject({ journeyId: Id })).gives<readonly MeasuredTouchpoint[]>(),
  /** Figures that have fallen under their targets, the furthest first. */
  'figures.alerts': query(z.strictObject({})).gives<readonly FigureAlert[]>(),
} as const
