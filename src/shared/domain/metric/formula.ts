import type { Figure, Method, Statistic } from './figure/figure.ts'
import { isOwn, type MeasuredKey, type MetricName } from './metric.ts'

type FormulaName = MetricName | 'stageDelay' | 'own'

/** What stands where a figure stands: keys of messages, so that screen, print and command line say the same. */
export interface Formula {
  readonly metric: MeasuredKey
  readonly statistic: Statistic | null
  /** what it is called, and in a few words what it tells */
  readonly name: `metrics.name.${FormulaName}`
  readonly tells: `metrics.tells.${FormulaName}`
  /** in words and numbers; the values by the names in `Figure.inputs` stand beside it */
  readonly formula: `metrics.formula.${FormulaName}`
  /** where it is from */
  readonly source: `metrics.source.${FormulaName}`
  /** what to mind */
  readonly mind: `metrics.mind.${FormulaName}`
  /** how its interval is come by; null: as its kind of tally has it (own metrics; see `Figure.method`) */
  readonly method: Method | null
}

const KINDS: Readonly<Record<FormulaName, readonly [Statistic | null, Method | null]>> = {
  nps: ['nps', 'npsMargin'],
  csat: ['share', 'wilson'],
  ces: ['mean', 'studentT'],
  rating: ['mean', 'studentT'],
  surveyResponseRate: ['share', 'wilson'],
  responseRate: ['share', 'wilson'],
  firstResponseTime: ['median', 'orderStatistics'],
  resolutionTime: ['median', 'orderStatistics'],
  interactionsToResolve: ['mean', 'studentT'],
  visits: ['count', 'garwood'],
  conversion: ['share', 'wilson'],
  stageConversion: ['share', 'wilson'],
  stageDelay: ['median', 'orderStatistics'],
  retention: ['retention', 'wilson'],
  own: [null, null],
}

export function formulaOf(metric: MeasuredKey): Formula {
  const name: FormulaName = isOwn(metric) ? 'own' : (metric as FormulaName)
  const [statistic, method] = KINDS[name] ?? KINDS.own
  return {
    metric,
    statistic,
    name: `metrics.name.${name}`,
    tells: `metrics.tells.${name}`,
    formula: `metrics.formula.${name}`,
    source: `metrics.source.${name}`,
    mind: `metrics.mind.${name}`,
    method,
  }
}

type StateWords = `metrics.state.${'enough' | 'few' | 'fewCases' | 'none' | 'noneCases' | 'unknown'}`

/** What to say of how far a figure carries: people give answers, everything else is cases. */
export function stateWords({ metric, statistic, state, scale }: Figure): StateWords {
  const isAnswers = statistic === 'nps' || scale !== null || metric === 'csat' || metric === 'ces'
  if (state === 'few') return isAnswers ? 'metrics.state.few' : 'metrics.state.fewCases'
  if (state === 'none') return isAnswers ? 'metrics.state.none' : 'metrics.state.noneCases'
  return `metrics.state.${state}`
}

/** Words of an interval and where it is from. */
export const intervalWords = (
  method: Method,
): { readonly words: `metrics.interval.${Method}`; readonly source: `metrics.intervalSource.${Method}` } => ({
  words: `metrics.interval.${method}`,
  source: `metrics.intervalSource.${method}`,
})
