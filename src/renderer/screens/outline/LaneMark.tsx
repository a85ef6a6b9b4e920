import type { LaneRole } from '../../../shared/domain/journey/lane.ts'
import { LANE_ICONS } from '../../../shared/layout/geometry/drawLane.ts'
import { iconPath } from '../../../shared/layout/icon.ts'
import { useWords } from '../../state/words.ts'
import styles from './outline.module.css'

/** A lane's icon and name as a row's heading. */
export function LaneMark({ of, name }: { of: LaneRole; name: string }) {
  const words = useWords()
  return (
    <span className={styles.lane}>
      <svg className={styles.laneIcon} viewBox="0 0 24 24" aria-hidden focusable={false}>
        <path d={iconPath(LANE_ICONS[of])} />
      </svg>
      <span>{name || words.lanes[of]}</span>
    </span>
  )
}
