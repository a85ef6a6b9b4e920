import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/button/Button.tsx'
import { Select } from '../../../components/select/Select.tsx'
import { loadJourneys, useLibrary } from '../../../state/libraryStore.ts'
import { useWords } from '../../../state/words.ts'
import styles from './inspector.module.css'

interface LinkedJourneyFieldProps {
  /** The journey that is open: it is no choice. */
  readonly journeyId: string
  readonly value: string | null
  readonly onChoose: (journeyId: string | null) => void
  readonly onOpen: () => void
}

const NONE = 'none'

/** Another journey that begins here, and the way into it. */
export function LinkedJourneyField({ journeyId, value, onChoose, onOpen }: LinkedJourneyFieldProps) {
  const { t } = useTranslation()
  const words = useWords()
  const journeys = useLibrary((s) => s.journeys)
  useEffect(() => {
    if (!journeys) void loadJourneys()
  }, [journeys])
  const others = (journeys ?? []).filter((j) => j.id !== journeyId)
  const name = (journeys ?? []).find((j) => j.id === value)?.name
  return (
    <div className={styles.fields}>
      <Select
        label={t('inspector.field.linkedJourney')}
        value={value ?? NONE}
        disabled={others.length === 0 && value === null}
        choices={[
          { value: NONE, label: t('inspector.field.noLinkedJourney') },
          ...others.map((j) => ({ value: j.id, label: j.name || words.unnamedJourney })),
        ]}
        onChoose={(next) => onChoose(next === NONE ? null : next)}
      />
      {value !== null && name !== undefined && (
        <Button small onClick={onOpen}>
          {t('map.openLinked', { name: name || words.unnamedJourney })}
        </Button>
      )}
    </div>
  )
}
