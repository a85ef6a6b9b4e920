import { useTranslation } from 'react-i18next'
import type { FigureSheet } from '../../../shared/domain/listening/figureRow.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { satisfiedFrom } from '../../../shared/domain/metric/figure/scoreFigures.ts'
import { ChartFrame } from '../../components/chart/ChartFrame.tsx'
import { type ScoreBar, ScoreBars } from '../../components/chart/ScoreBars.tsx'

/** More points than this (a slider) are not drawn one by one. */
const MOST_POINTS = 12

/** What a score does to the figure. */
function sideOf({ statistic, scale }: Figure, score: number): ScoreBar['side'] {
  if (statistic === 'nps') return score >= 9 ? 'good' : score <= 6 ? 'bad' : 'between'
  if (statistic === 'share' && scale) {
    const points = scale.direction === 'up' ? score : scale.min + scale.max - score
    return points >= satisfiedFrom(scale) ? 'good' : 'between'
  }
  return 'good'
}

/** How many gave each score. */
export function FigureScores({ sheet }: { sheet: FigureSheet }) {
  const { t, i18n } = useTranslation()
  const { figure } = sheet.row
  const { scale } = figure
  if (!scale || sheet.scores.length === 0) return null
  const counts = new Map(sheet.scores.map(({ score, count }) => [score, count]))
  const whole = scale.max - scale.min + 1 <= MOST_POINTS && [...counts.keys()].every(Number.isInteger)
  const scores = whole
    ? Array.from({ length: scale.max - scale.min + 1 }, (_, i) => scale.min + i)
    : [...counts.keys()].sort((a, b) => a - b)
  const bars = scores.map((score) => ({ score, count: counts.get(score) ?? 0, side: sideOf(figure, score) }))
  const say = (value: number): string => new Intl.NumberFormat(i18n.language).format(value)
  const sides = figure.statistic === 'nps' ? 'nps' : figure.statistic === 'share' ? 'csat' : null
  return (
    <ChartFrame
      title={t('figures.sheet.scores')}
      note={sides && t(`figures.sheet.sides.${sides}`)}
      table={{
        head: [t('figures.sheet.score'), t('figures.sheet.answers')],
        rows: bars.map(({ score, count }) => [say(score), say(count)]),
      }}
    >
      <ScoreBars label={t('figures.sheet.scoresLabel', { min: scale.min, max: scale.max })} bars={bars} say={say} />
    </ChartFrame>
  )
}
