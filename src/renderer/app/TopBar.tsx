import { useTranslation } from 'react-i18next'
import { exportMap } from '../commands/exportMap.ts'
import { useFacts } from '../commands/facts.ts'
import { importText } from '../commands/importText.ts'
import { newJourney } from '../commands/newJourney.ts'
import { present } from '../commands/present.ts'
import { redo } from '../commands/redo.ts'
import { runCommand, shortcutOf } from '../commands/runCommand.ts'
import { undo } from '../commands/undo.ts'
import { Button } from '../components/button/Button.tsx'
import { IconButton } from '../components/button/IconButton.tsx'
import { HistoryPopover } from '../screens/history/HistoryPopover.tsx'
import { WorkspaceMenu } from '../screens/workspace/WorkspaceMenu.tsx'
import { FindButton } from './FindButton.tsx'
import { JourneyHead } from './JourneyHead.tsx'
import { SavedStatus } from './SavedStatus.tsx'
import styles from './TopBar.module.css'

export function TopBar() {
  const { t } = useTranslation()
  const facts = useFacts()
  const onMap = facts.place.screen === 'map'
  return (
    <header className={styles.bar}>
      <WorkspaceMenu short={onMap} />
      {onMap && <JourneyHead />}
      <div className={styles.tail} data-beside-head={onMap || undefined}>
        <SavedStatus />
        <div className={styles.steps}>
          {[undo, redo].map((command) => (
            <IconButton
              key={command.id}
              icon={command.icon}
              label={t(`commands.${command.label}`)}
              shortcut={shortcutOf(command)}
              disabled={!command.when(facts)}
              onClick={() => runCommand(command)}
            />
          ))}
          <HistoryPopover />
        </div>
        <FindButton wide={!onMap} />
        {onMap ? (
          <>
            <Button
              icon={exportMap.icon}
              className={styles.shrinks}
              aria-label={t('commands.export')}
              disabled={!exportMap.when({ ...facts, sheet: null })}
              onClick={() => runCommand(exportMap)}
            >
              {t('commands.export')}
            </Button>
            <Button
              look="primary"
              icon={present.icon}
              disabled={!present.when({ ...facts, sheet: null })}
              onClick={() => runCommand(present)}
            >
              {t('commands.present')}
            </Button>
          </>
        ) : (
          <>
            <Button
              icon={importText.icon}
              className={styles.shrinks}
              aria-label={t('commands.import')}
              onClick={() => runCommand(importText)}
            >
              {t('commands.import')}
            </Button>
            <Button look="primary" icon={newJourney.icon} onClick={() => runCommand(newJourney)}>
              {t('commands.newJourney')}
            </Button>
          </>
        )}
      </div>
    </header>
  )
}
