import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LaneRole } from '../../../shared/domain/journey/lane.ts'
import type { Scene } from '../../../shared/layout/scene.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { useWords } from '../../state/words.ts'
import { addLane } from '../adding.ts'
import styles from './ends.module.css'

/** Below the last lane: another one, of any role. */
export function EndOfLanes({ scene }: { scene: Scene }) {
  const { t } = useTranslation()
  const words = useWords()
  const last = scene.rows.at(-1)
  const y = last ? last.y + last.h : scene.headH
  const actions = LaneRole.options.map((role) => ({
    id: role,
    label: words.lanes[role],
    note: t(`map.role.${role}`),
    run: () => addLane(role),
  }))
  return (
    <div className={styles.lane} style={{ top: y + 8, width: scene.headerW - 12 }}>
      <Menu
        trigger={
          <button type="button" className={styles.more} tabIndex={-1}>
            <Icon of={Plus} weight={2.6} />
            {t('map.add.laneShort')}
          </button>
        }
        groups={[{ actions }]}
      />
    </div>
  )
}
