/** What is measured (vocabulary.md, "Formulas"), in the order in which it is listed. */
export const METRICS = [
  'nps',
  'csat',
  'ces',
  'rating',
  'surveyResponseRate',
  'responseRate',
  'firstResponseTime',
  'resolutionTime',
  'interactionsToResolve',
  'visits',
  'conversion',
  'stageConversion',
  'retention',
] as const
export type MetricName = (typeof METRICS)[number]

/** A metric that the business named itself. */
export type OwnMetric = `own:${string}`
export type MetricKey = MetricName | OwnMetric

/** What figures are worked out of besides: how long customers take from one stage to the next. */
export type MeasuredKey = MetricKey | 'stageDelay'

export const isOwn = (key: string): key is OwnMetric => key.startsWith('own:') && key.length > 4

export const isMetricKey = (key: string): key is MetricKey => (METRICS as readonly string[]).includes(key) || isOwn(key)

/** Shares are percent (0–100) and times are seconds; NPS points, means of scales and index values are `score`. */
export const UNITS = ['count', 'percent', 'seconds', 'score', 'money'] as const
export type Unit = (typeof UNITS)[number]
