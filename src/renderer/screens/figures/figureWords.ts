import type { i18n } from 'i18next'
import type { FigureRow, GroupOf } from '../../../shared/domain/listening/figureRow.ts'
import { type EvidenceAge, evidenceAge } from '../../../shared/domain/metric/evidenceAge.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { reliedOn } from '../../../shared/domain/metric/figure/figure.ts'
import { stateWords } from '../../../shared/domain/metric/formula.ts'
import { figureValueText, groupName, metricName, valueText } from '../../../shared/i18n/figureText.ts'
import { ageText } from '../../../shared/i18n/measuredLook.ts'

type Voice = Pick<i18n, 't' | 'language'>

export const nameOfGroup = (voice: Voice, group: GroupOf | null): string =>
  group
    ? groupName(voice, group.by, group.id === null && group.key === '' ? '' : group.key || voice.t('figures.unnamed'))
    : groupName(voice, null, null)

/** How far a figure carries, where that has to be said: few answers, or old ones. */
export interface Doubt {
  readonly look: 'few' | 'ageing' | 'old' | 'source'
  readonly text: string
}

export const doubtsOf = (voice: Voice, { figure, newest }: FigureRow, today: string): Doubt[] =>
  doubtsAt(voice, figure, evidenceAge(newest, today))

/** @param age of the newest answer; null where it is not known */
export function doubtsAt(voice: Voice, figure: Figure, age: EvidenceAge | null): Doubt[] {
  const doubts: Doubt[] = []
  if (figure.state === 'few') doubts.push({ look: 'few', text: voice.t('figures.few') })
  if (figure.state === 'unknown') doubts.push({ look: 'source', text: voice.t('figures.source') })
  if (age && age.age !== 'fresh') doubts.push({ look: age.age, text: agedText(voice, age) })
  return doubts
}

const agedText = (voice: Voice, { age, days }: EvidenceAge): string =>
  voice.t(age === 'old' ? 'figures.age.old' : 'figures.age.ageing', { age: ageText(voice, days) })

export const baseText = ({ t }: Pick<Voice, 't'>, { n }: Pick<Figure, 'n'>): string =>
  n === null ? t('figures.noN') : t('figures.n', { count: n })

/** Both ends as one reads them; null without an interval. */
export function rangeOf(voice: Voice, figure: Figure): { readonly low: string; readonly high: string } | null {
  const interval = reliedOn(figure)
  if (!interval) return null
  return { low: valueText(voice, interval.low, figure), high: valueText(voice, interval.high, figure) }
}

/** All of a cell in one sentence. */
export function cellText(voice: Voice, row: FigureRow, group: string, today: string): string {
  const { t } = voice
  const { figure } = row
  const range = rangeOf(voice, figure)
  const ages = doubtsOf(voice, row, today).filter(({ look }) => look === 'ageing' || look === 'old')
  const state = [t(stateWords(figure)), ...ages.map(({ text }) => text)].join(', ')
  return t('figures.cell', {
    metric: metricName(voice, figure.metric),
    group,
    value: figureValueText(voice, figure) || t('figures.nothing'),
    range: range ? t('figures.range', range) : '',
    base: `${baseText(voice, figure)}.`,
    state: `${state}.`,
  }).replaceAll(/ +/g, ' ')
}
