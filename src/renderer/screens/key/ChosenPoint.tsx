import { MapPinned } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import { reasonText } from '../../../shared/i18n/rankingText.ts'
import { Button } from '../../components/button/Button.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { ImportanceField } from '../map/inspector/ImportanceField.tsx'
import { ImproveButton } from './ImproveButton.tsx'
import { QuadrantMark } from './QuadrantMark.tsx'
import styles from './Quadrants.module.css'

interface ChosenPointProps {
  readonly point: KeyPoint
  readonly onImportance: (importance: number | null) => void
}

/** The touchpoint that is looked at, and how much it matters. */
export function ChosenPoint({ point, onImportance }: ChosenPointProps) {
  const { t, i18n } = useTranslation()
  const { place, rank, reasons, importance, quadrant } = point
  const name = place.name || t('ranking.unnamed.touchpoint')
  const [why] = reasons.filter(({ key }) => key.startsWith('satisfaction'))
  return (
    <section className={styles.chosen} aria-label={name}>
      <header className={styles.chosenHead}>
        <h2 className={styles.chosenName}>
          {rank}. {name}
        </h2>
        <QuadrantMark of={quadrant} />
      </header>
      {why && <p className={styles.why}>{reasonText(i18n, why)}</p>}
      <ImportanceField value={importance} onChoose={onImportance} />
      <div className={styles.chosenWays}>
        <Button
          small
          icon={MapPinned}
          aria-label={t('keyPoints.onMapOf', { name })}
          onClick={() => goToRecord(place.journeyId, { kind: 'touchpoint', id: place.id })}
        >
          {t('keyPoints.onMap')}
        </Button>
        <ImproveButton
          name={name}
          why={reasons.filter((reason) => reason.weight > 0).map((reason) => reasonText(i18n, reason))}
          link={{ kind: 'touchpoint', id: place.id }}
        />
      </div>
    </section>
  )
}
