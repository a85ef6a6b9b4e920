import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Scene } from '../../../shared/layout/scene.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { useLook } from '../../state/lookStore.ts'
import { addStage } from '../adding.ts'
import styles from './ends.module.css'

/** After the last sign: where the next stage will stand. */
export function EndOfStages({ scene }: { scene: Scene }) {
  const { t } = useTranslation()
  const one = useLook((s) => s.focusStageId !== null)
  const last = scene.stages.at(-1)
  if (one) return null
  const x = last ? last.x + last.w : scene.headerW
  return (
    <button
      type="button"
      className={styles.sign}
      style={{ left: x + 6, top: scene.headH / 2 - 16 }}
      tabIndex={-1}
      onClick={() => addStage()}
    >
      <Icon of={Plus} weight={2.6} />
      {t('map.add.stage')}
    </button>
  )
}
