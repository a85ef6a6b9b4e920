import { useTranslation } from 'react-i18next'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { CheckMenu } from '../../components/menu/CheckMenu.tsx'
import { refineInbox, useInbox } from '../../state/inboxStore.ts'
import { type Band, scoresOf } from './scores.ts'
import { useSurroundings } from './surroundings.ts'

const BANDS: readonly Band[] = ['good', 'middle', 'bad']

/** Good, middling and bad scores of each scale that somebody answered on. */
export function ScoreFilter() {
  const { t } = useTranslation()
  const { scales } = useSurroundings((s) => s.choices)
  const scores = useInbox((s) => s.filter.scores)
  const byKind = new Map(scales.toReversed().map((scale) => [scale.kind, scale]))
  const choices = [...byKind.values()].flatMap((scale) =>
    BANDS.flatMap((band) => {
      const some = scoresOf(scale, band)
      if (!some) return []
      const range =
        some.from === some.to ? String(some.from) : t('inbox.filter.range', { from: some.from, to: some.to })
      const label = t(`inbox.filter.band.${band}`, { scale: t(`inbox.scaleShort.${scale.kind}`), range })
      return [{ id: `${scale.kind} ${some.from} ${some.to}`, label, scores: { kind: scale.kind, ...some } }]
    }),
  )
  if (choices.length === 0 && !scores) return null
  const chosen = scores ? `${scores.kind} ${scores.from} ${scores.to}` : ''
  const label = choices.find((choice) => choice.id === chosen)?.label
  return (
    <CheckMenu
      choices={choices}
      chosen={[chosen]}
      onToggle={(id) => refineInbox({ scores: id === chosen ? undefined : choices.find((c) => c.id === id)?.scores })}
      trigger={
        <ChipButton on={scores !== undefined} opens>
          {label ?? t('inbox.filter.score')}
        </ChipButton>
      }
    />
  )
}
