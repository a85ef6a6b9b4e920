import type { i18n } from 'i18next'
import type { Gap } from '../domain/ranking/gap.ts'
import type { Reason } from '../domain/ranking/reason.ts'
import { metricName, valueText } from './figureText.ts'
import { ageText } from './measuredLook.ts'

type Voice = Pick<i18n, 't' | 'language'>

/** "2,1": a place on 1–5, to one decimal. */
export const scoreText = ({ language }: Pick<Voice, 'language'>, score: number): string =>
  score.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** "−2", "+1,5", "0". */
const feltText = ({ language }: Voice, felt: number): string =>
  felt.toLocaleString(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace('-', '−')

/** Why a touchpoint stands where it stands: one sentence with its evidence. */
export function reasonText(voice: Voice, reason: Reason): string {
  const { t } = voice
  switch (reason.key) {
    case 'importance':
      return t('ranking.reason.importance', { importance: String(reason.importance) })
    case 'satisfaction':
      return t(reason.hollow ? 'ranking.reason.satisfactionHollow' : 'ranking.reason.satisfaction', {
        score: scoreText(voice, reason.score),
        source: t(`ranking.source.${reason.source}`),
        count: reason.n,
        age: ageText(voice, reason.days),
      })
    case 'satisfactionAssumed':
      return t('ranking.reason.satisfactionAssumed', {
        score: scoreText(voice, reason.score),
        evidence: t(`ranking.evidence.${reason.evidence}`),
      })
    case 'pit':
    case 'peak': {
      const felt = feltText(voice, reason.felt)
      if (reason.alike === 0) return t(`ranking.reason.${reason.key}`, { felt })
      return t(`ranking.reason.${reason.key}Alike`, { felt, count: reason.alike })
    }
    case 'end':
      return t(reason.bad ? 'ranking.reason.endBad' : 'ranking.reason.end')
    case 'volume':
      return t(`ranking.reason.${reason.kind}`, { count: Math.round(reason.count), above: String(reason.above) })
    case 'fallen':
      return t(reason.direction === 'up' ? 'ranking.reason.fallenBelow' : 'ranking.reason.fallenAbove', {
        metric: metricName(voice, reason.metric),
        value: valueText(voice, reason.value, reason),
        goal: valueText(voice, reason.goal, reason),
        base: reason.n === null ? t('figures.noN') : t('figures.n', { count: reason.n }),
      })
    case 'complaints':
      return t('ranking.reason.complaints', { negative: reason.negative, n: reason.n })
    default:
      return t(`ranking.reason.${reason.key}`)
  }
}

/** What is missing, in a sentence that names where. */
export const gapText = ({ t }: Pick<Voice, 't'>, { key, kind, name, count }: Gap): string =>
  t(`ranking.gap.${key}`, { name: name || t(`ranking.unnamed.${kind}`), count })
