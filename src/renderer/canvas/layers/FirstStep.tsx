import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { beginWriting } from '../../commands/map/writing.ts'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { useShown } from '../../state/shownStore.ts'
import { useWriting } from '../../state/writingStore.ts'
import { addStage, addStep } from '../adding.ts'
import { useCanvas } from '../canvasStore.ts'
import styles from './FirstStep.module.css'

/** Nobody has written anything yet. */
const untouched = (doc: JourneyDoc): boolean =>
  doc.touchpoints.length === 0 && doc.cards.length === 0 && doc.steps.every((s) => s.name.trim() === '')

/** Beside a map on which nothing stands yet: the one thing to do. */
export function FirstStep() {
  const { t } = useTranslation()
  const doc = useShown((s) => s.doc)
  const scene = useCanvas((s) => s.index?.scene)
  const writing = useWriting((s) => s.writing !== null)
  if (!doc || !scene || writing || !untouched(doc)) return null
  const begin = (): void => {
    const step = doc.steps[0]
    const stage = doc.stages[0]
    if (step) beginWriting({ kind: 'step', id: step.id })
    else if (stage) addStep(stage.id)
    else addStage()
  }
  return (
    <div className={styles.card} style={{ left: scene.size.w + 24, top: scene.headH + 96 }}>
      <EmptyLine />
      <h2 className={styles.title}>{t('map.empty.title')}</h2>
      <p className={styles.text}>{t('map.empty.text')}</p>
      <Button look="primary" onClick={begin}>
        {t('map.empty.action')}
      </Button>
    </div>
  )
}
