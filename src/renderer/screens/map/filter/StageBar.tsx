import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { showAllStages, showNextStage } from '../../../canvas/look/stageFocus.ts'
import { Button } from '../../../components/button/Button.tsx'
import { IconButton } from '../../../components/button/IconButton.tsx'
import { useLook } from '../../../state/lookStore.ts'
import { useShown } from '../../../state/shownStore.ts'
import styles from './StageBar.module.css'

/** Which stage is shown alone, and the way to the next one and back. */
export function StageBar() {
  const { t } = useTranslation()
  const stageId = useLook((s) => s.focusStageId)
  const stages = useShown((s) => s.doc?.stages)
  const at = stages?.findIndex((s) => s.id === stageId) ?? -1
  const stage = stages?.[at]
  if (!stages || !stage) return null
  const place = { number: at + 1, all: stages.length, name: stage.name }
  return (
    <section className={styles.bar} aria-label={t('map.focus.label')}>
      <IconButton
        icon={ChevronLeft}
        label={t('map.focus.before')}
        disabled={at === 0}
        onClick={() => showNextStage(-1)}
      />
      <p className={styles.name} role="status">
        {t('map.focus.stage', place)}
      </p>
      <IconButton
        icon={ChevronRight}
        label={t('map.focus.after')}
        disabled={at === stages.length - 1}
        onClick={() => showNextStage(1)}
      />
      <Button small onClick={showAllStages}>
        {t('map.focus.all')}
      </Button>
    </section>
  )
}
