import type { i18n } from 'i18next'
import type { Statistic } from '../domain/metric/figure/figure.ts'
import type { MeasuredKey } from '../domain/metric/metric.ts'
import type { Verdict } from '../domain/metric/proof/verdict.ts'
import { metricName, valueText } from './figureText.ts'

type Voice = Pick<i18n, 't' | 'language'>
type Judged = Verdict & { readonly metric: MeasuredKey }

const STATISTICS: Readonly<Record<NonNullable<Verdict['test']>, Statistic>> = {
  twoProportions: 'share',
  npsVariance: 'nps',
  welch: 'mean',
  medianPermutation: 'median',
}
const kindOf = ({ unit, test }: Judged) => ({ unit, statistic: test ? STATISTICS[test] : 'mean' }) as const

/** Which of the four states a verdict is drawn in: what got worse is one of its own. */
export type VerdictLook = 'moved' | 'worse' | 'notYet' | 'cannotTell'
export const verdictLook = ({ verdict, change }: Pick<Verdict, 'verdict' | 'change'>): VerdictLook =>
  verdict === 'notYet' && change === 'worse' ? 'worse' : verdict

/** A value of the metric; visits are those of a day. */
export function provedValue(voice: Voice, verdict: Judged, value: number): string {
  const text = valueText(voice, value, kindOf(verdict))
  return verdict.metric === 'visits' ? voice.t('proof.perDay', { value: text }) : text
}

/** The verdict in one sentence that an owner understands; it names no cause. */
export function verdictSentence(voice: Voice, verdict: Judged): string {
  const { t } = voice
  const { before, after, reason } = verdict
  if (before.value === null || after.value === null) return t(`proof.reason.${reason ?? 'nothing'}`)
  const told = {
    metric: metricName(voice, verdict.metric),
    before: provedValue(voice, verdict, before.value),
    after: provedValue(voice, verdict, after.value),
  }
  const look = verdictLook(verdict)
  if (look !== 'cannotTell') return t(`proof.sentence.${look}`, told)
  return reason === 'few' ? t('proof.sentence.few', told) : t(`proof.reason.${reason ?? 'few'}`)
}

/** After less before, with its interval; null where there is none. */
export function effectText(voice: Voice, verdict: Judged): string | null {
  const { effect, low, high } = verdict
  if (effect === null) return null
  const say = (value: number): string => {
    const text = valueText(voice, value, kindOf(verdict))
    return value > 0 ? `+${text}` : text
  }
  if (low === null || high === null) return voice.t('proof.effectAlone', { effect: say(effect) })
  return voice.t('proof.effect', { effect: say(effect), low: say(low), high: say(high) })
}

/** How many answers would show a change; null where that is no question. */
export function neededText(voice: Voice, verdict: Judged): string | null {
  const { t } = voice
  const { needed, size, change } = verdict
  if (size === null || change !== null) return null
  const told = { size: valueText(voice, size, kindOf(verdict)) }
  if (needed === null) return t('proof.neededNever', told)
  if (needed === 0) return t('proof.neededNone', told)
  return t(verdict.metric === 'visits' ? 'proof.neededDays' : 'proof.needed', { ...told, count: needed })
}
