import type { i18n } from 'i18next'
import type { FigureGroup } from '../domain/listening/figureRow.ts'
import type { Figure } from '../domain/metric/figure/figure.ts'
import type { MeasuredKey, OwnMetric } from '../domain/metric/metric.ts'
import type { LocalDay } from '../domain/metric/period/localDay.ts'

type Voice = Pick<i18n, 't' | 'language'>
type Kind = Pick<Figure, 'unit' | 'statistic'>

const formats = new Map<string, Intl.NumberFormat>()

/** Made once each: that takes longer than all that is said with them. */
function numbers(language: string, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`
  const known =
    formats.get(key) ?? new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most })
  formats.set(key, known)
  return known
}

/** With a real minus, and no "−0". */
function say({ language }: Voice, value: number, least: number, most: number): string {
  return numbers(language, least, most)
    .format(value)
    .replace(/^-(?=[0.,]*$)/, '')
    .replace(/^-/, '−')
}

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

function spanText(voice: Voice, seconds: number): string {
  const { t } = voice
  const short = (value: number): string => say(voice, value, 0, value < 10 ? 1 : 0)
  const size = Math.abs(seconds)
  if (size < MINUTE) return t('metrics.unit.seconds', { value: say(voice, seconds, 0, 0) })
  if (size < 2 * HOUR) return t('metrics.unit.minutes', { value: say(voice, seconds / MINUTE, 0, 0) })
  if (size < 2 * DAY) return t('metrics.unit.hours', { value: short(seconds / HOUR) })
  const days = Math.round((seconds / DAY) * (size < 10 * DAY ? 10 : 1)) / (size < 10 * DAY ? 10 : 1)
  return t('metrics.unit.days', { count: days })
}

/** A value in its unit, as one reads it: "−13", "62%", "4,3", "12 min", "R$ 1.234". */
export function valueText(voice: Voice, value: number, { unit, statistic }: Kind): string {
  switch (unit) {
    case 'percent':
      return voice.t('metrics.unit.percent', { value: say(voice, value, 0, Math.abs(value) < 10 ? 1 : 0) })
    case 'seconds':
      return spanText(voice, value)
    case 'money':
      return voice.t('metrics.unit.money', { value: say(voice, value, 0, Math.abs(value) < 100 ? 2 : 0) })
    case 'count':
      return say(voice, value, 0, statistic === 'count' ? 0 : 1)
    case 'score':
      return statistic === 'nps' ? say(voice, value, 0, 0) : say(voice, value, 1, 1)
  }
}

/** A figure's value where it stands alone; a score on the business's own scale says of how many: "4,7 de 10". '' for none. */
export function figureValueText(voice: Voice, figure: Pick<Figure, 'metric' | 'value' | 'scale' | keyof Kind>): string {
  const { metric, value, scale } = figure
  if (value === null) return ''
  const text = valueText(voice, value, figure)
  return metric === 'rating' && scale ? voice.t('metrics.unit.onScale', { value: text, max: scale.max }) : text
}

const isOwn = (metric: MeasuredKey): metric is OwnMetric => metric.startsWith('own:')

/** What a metric is called; the business's own as it named them. */
export const metricName = ({ t }: Pick<Voice, 't'>, metric: MeasuredKey): string =>
  isOwn(metric) ? metric.slice(4) : t(`metrics.name.${metric}`)

/** "set. 2026" of `2026-09`. */
export function monthText({ language }: Pick<Voice, 'language'>, month: string): string {
  const [year, number] = month.split('-').map(Number)
  if (!year || !number) return month
  return new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(Date.UTC(year, number - 1, 1))
    .replace(' de ', ' ')
}

/** "12 set. 2026" of `2026-09-12`. */
export function dayText({ language }: Pick<Voice, 'language'>, day: LocalDay): string {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(at)
    .replaceAll(' de ', ' ')
}

/** What a group is called on screen and in tables. */
export function groupName(voice: Voice, by: FigureGroup | null, key: string | null): string {
  const { t } = voice
  if (by === null || key === null) return t('figures.together')
  if (key === '') return t(`figures.none.${by}`)
  return by === 'month' ? monthText(voice, key) : key
}
