import { useTranslation } from 'react-i18next'
import { Select } from '../../components/select/Select.tsx'
import { useLibrary } from '../../state/libraryStore.ts'

const ALL = 'all'

interface JourneySelectProps {
  /** null: all of them, as where that journey is gone */
  readonly journeyId: string | null
  readonly onChoose: (journeyId: string | null) => void
  readonly bare?: boolean
  /** There is no way to choose all of them. */
  readonly one?: boolean
}

/** Of which journey; nothing where there is but one. */
export function JourneySelect({ journeyId, onChoose, bare, one }: JourneySelectProps) {
  const { t } = useTranslation()
  const journeys = useLibrary((s) => s.journeys) ?? []
  if (journeys.length < 2) return null
  return (
    <Select
      label={t('figures.journey')}
      bare={bare ?? false}
      value={journeys.some(({ id }) => id === journeyId) ? (journeyId ?? ALL) : ALL}
      choices={[
        ...(one ? [] : [{ value: ALL, label: t('figures.allJourneys') }]),
        ...journeys.map(({ id, name }) => ({ value: id, label: name || t('figures.unnamedJourney') })),
      ]}
      onChoose={(id) => onChoose(id === ALL ? null : id)}
    />
  )
}
