import { useTranslation } from 'react-i18next'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { Combo } from '../../components/combo/Combo.tsx'

interface TouchpointPickProps {
  readonly label: string
  readonly touchpoints: readonly TouchpointPlace[]
  readonly value: string | null
  readonly onChoose: (touchpointId: string | null) => void
}

/** Finds a touchpoint by its name, stage, channel or journey. */
export function TouchpointPick({ label, touchpoints, value, onChoose }: TouchpointPickProps) {
  const { t } = useTranslation()
  const journeys = new Set(touchpoints.map(({ journeyId }) => journeyId))
  return (
    <Combo
      label={label}
      placeholder={t('bringing.place.find')}
      choices={touchpoints.map(({ id, name, stage, channel, journey }) => ({
        value: id,
        label: name,
        note: [stage, channel, ...(journeys.size > 1 ? [journey] : [])].filter((part) => part !== '').join(' · '),
      }))}
      value={value}
      words={{
        none: t('bringing.place.nothing'),
        clear: t('bringing.place.clear'),
        open: t('bringing.place.open'),
      }}
      onChoose={onChoose}
    />
  )
}
