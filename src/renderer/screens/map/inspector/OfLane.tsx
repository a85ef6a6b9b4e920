import { ArrowDown, ArrowUp, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { type Lane, LaneRole } from '../../../../shared/domain/journey/lane.ts'
import { addLane } from '../../../canvas/adding.ts'
import { planLane } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { nudge } from '../../../commands/map/selection.ts'
import { Button } from '../../../components/button/Button.tsx'
import { Menu } from '../../../components/menu/Menu.tsx'
import { settledDoc } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { Crumb } from './Crumb.tsx'
import styles from './inspector.module.css'
import { RemoveButton } from './RemoveButton.tsx'
import { TitleField } from './TitleField.tsx'

export function OfLane({ doc, lane }: { doc: JourneyDoc; lane: Lane }) {
  const { t } = useTranslation()
  const words = useWords()
  const at = doc.lanes.findIndex((l) => l.id === lane.id)
  return (
    <>
      <Crumb>{t('inspector.kind.lane')}</Crumb>
      <TitleField
        label={t('inspector.field.name')}
        placeholder={words.lanes[lane.role]}
        value={lane.name}
        onSave={(name) => {
          const now = settledDoc()
          if (now) void runPlan(planLane(now, lane.id, name))
        }}
      />
      <section className={styles.section}>
        <div className={styles.part}>
          <h3 className={styles.partName}>{t('inspector.field.laneRole')}</h3>
          <p className={styles.help}>
            <b>{words.lanes[lane.role]}.</b> {t(`map.role.${lane.role}`)}
          </p>
        </div>
        <div className={styles.buttons}>
          <Button small icon={ArrowUp} disabled={at === 0} onClick={() => nudge('up')}>
            {t('map.moveUp')}
          </Button>
          <Button small icon={ArrowDown} disabled={at === doc.lanes.length - 1} onClick={() => nudge('down')}>
            {t('map.moveDown')}
          </Button>
          <Menu
            trigger={
              <Button small icon={Plus}>
                {t('map.add.lane')}
              </Button>
            }
            groups={[
              {
                actions: LaneRole.options.map((role) => ({
                  id: role,
                  label: words.lanes[role],
                  note: t(`map.role.${role}`),
                  run: () => addLane(role, lane.id),
                })),
              },
            ]}
          />
        </div>
      </section>
      <RemoveButton />
    </>
  )
}
