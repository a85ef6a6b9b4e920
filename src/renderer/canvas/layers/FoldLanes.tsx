import { ChevronDown, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Scene } from '../../../shared/layout/scene.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { toggleLane } from '../../state/lookStore.ts'
import styles from './ends.module.css'

/** Beside the names of the lanes: folds one up and opens it again. The keyboard finds it in the lane's menu. */
export function FoldLanes({ scene }: { scene: Scene }) {
  const { t } = useTranslation()
  return scene.rows.map((row) => {
    const { laneId } = row
    if (laneId === null) return null
    return (
      <button
        key={laneId}
        type="button"
        className={styles.fold}
        data-folded={row.collapsed || undefined}
        style={{ left: scene.headerW - 26, top: row.y + 3 }}
        tabIndex={-1}
        title={t(row.collapsed ? 'map.lane.open' : 'map.lane.fold')}
        aria-label={t(row.collapsed ? 'map.lane.open' : 'map.lane.fold')}
        onClick={() => toggleLane(laneId)}
      >
        <Icon of={row.collapsed ? ChevronRight : ChevronDown} size="small" weight={2.6} />
      </button>
    )
  })
}
