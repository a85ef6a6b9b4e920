import type { i18n } from 'i18next'
import type { AgainstAt } from '../domain/consistency/against.ts'
import type { MeasuredFigure, MeasuredTouchpoint } from '../domain/listening/measured.ts'
import type { EvidenceAge } from '../domain/metric/evidenceAge.ts'
import type { MeasuredAt, MeasuredEvidence, MeasuredLine, MeasuredLook } from '../layout/measured.ts'
import { metricName, valueText } from './figureText.ts'

type Voice = Pick<i18n, 't' | 'language'>

/** More than this at one touchpoint would bury the map; the rest stands in the inspector. */
const MOST_LINES = 3

/** Solid as long as there is enough and it is fresh, less so when it is ageing, hollow when it is few or old. */
const evidenceOf = (state: string, { age }: EvidenceAge): MeasuredEvidence =>
  state === 'few' || age === 'old' ? 'assumed' : state === 'enough' && age === 'fresh' ? 'measured' : 'observed'

/** "há 12 dias", "há 5 meses": rounded down, as one says it. @param days 0 for today */
export function ageText({ t }: Pick<Voice, 't'>, days: number): string {
  if (days <= 0) return t('figures.age.today')
  if (days < 60) return t('figures.age.days', { count: days })
  if (days < 730) return t('figures.age.months', { count: Math.floor(days / 30.44) })
  return t('figures.age.years', { count: Math.floor(days / 365.25) })
}

const noteOf = (voice: Voice, n: number | null, state: string, { days }: EvidenceAge): string =>
  [
    n === null ? voice.t('figures.source') : voice.t('figures.n', { count: n }),
    state === 'few' ? voice.t('figures.few') : '',
    ageText(voice, days),
  ]
    .filter(Boolean)
    .join(' · ')

/** "abaixo da meta de 50"; above it where less is better. */
export const alarmText = (voice: Voice, { figure, target }: Pick<MeasuredFigure, 'figure' | 'target'>): string =>
  target === null
    ? ''
    : voice.t(target.direction === 'up' ? 'figures.alert.below' : 'figures.alert.above', {
        value: valueText(voice, target.goal, figure),
      })

function lineOf(voice: Voice, found: MeasuredFigure): MeasuredLine {
  const { figure, age, alarmed } = found
  return {
    text: `${voice.t(`figures.short.${shortKey(figure.metric)}`, { name: metricName(voice, figure.metric) })} ${valueText(voice, figure.value ?? 0, figure)}`,
    note: noteOf(voice, figure.n, figure.state, age),
    evidence: evidenceOf(figure.state, age),
    alarm: alarmed ? alarmText(voice, found) : '',
  }
}

type ShortKey =
  | 'nps'
  | 'csat'
  | 'ces'
  | 'rating'
  | 'surveyResponseRate'
  | 'responseRate'
  | 'firstResponseTime'
  | 'resolutionTime'
  | 'interactionsToResolve'
  | 'visits'
  | 'conversion'
  | 'own'
const shortKey = (metric: string): ShortKey => (metric.startsWith('own:') ? 'own' : (metric as ShortKey))

/** The same with a word on each touchpoint whose channel contradicts a fact; what is only silent is told beside the map. */
export function withAgainst({ t }: Voice, look: MeasuredLook, found: readonly AgainstAt[]): MeasuredLook {
  const all = new Map(look)
  for (const { touchpointId, against } of found) {
    const count = against.filter(({ state }) => state === 'contradicts').length
    if (count === 0) continue
    const before = look.get(touchpointId) ?? { touchpointId, lines: [], feeling: null, alarm: '' }
    const said = t('consistency.onMap.alarm', { count })
    all.set(touchpointId, { ...before, alarm: [before.alarm, said].filter(Boolean).join('; ') })
  }
  return all
}

/** What was measured at the touchpoints of a journey, in the words of a language, for the map and for paper. */
export function measuredLook(voice: Voice, measured: readonly MeasuredTouchpoint[]): MeasuredLook {
  return new Map(
    measured.map(({ touchpointId, figures, feeling }): [string, MeasuredAt] => {
      const known = figures.filter(({ figure }) => figure.value !== null)
      const lines = known
        .toSorted((a, b) => Number(b.alarmed) - Number(a.alarmed))
        .slice(0, MOST_LINES)
        .map((found) => lineOf(voice, found))
      const alarms = known
        .filter(({ alarmed }) => alarmed)
        .map(
          (found) =>
            `${voice.t(`figures.short.${shortKey(found.figure.metric)}`, { name: metricName(voice, found.figure.metric) })} ${alarmText(voice, found)}`,
        )
      const felt = feeling && {
        position: feeling.position,
        n: feeling.n,
        evidence: evidenceOf(feeling.state, feeling.age),
        note: noteOf(voice, feeling.n, feeling.state, feeling.age),
      }
      return [touchpointId, { touchpointId, lines, feeling: felt, alarm: alarms.join('; ') }]
    }),
  )
}
