import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { openHistory } from '../../commands/openHistory.ts'
import { openTimeline } from '../../commands/openTimeline.ts'
import { redo } from '../../commands/redo.ts'
import { runCommand, shortcutOf } from '../../commands/runCommand.ts'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Popover } from '../../components/popover/Popover.tsx'
import { loadHistory, showHistory, useHistory } from '../../state/historyStore.ts'
import { useNavigation } from '../../state/navigationStore.ts'
import { HistoryList } from './HistoryList.tsx'
import styles from './HistoryPopover.module.css'

/** What changed, newest first, and the way back through it. */
export function HistoryPopover() {
  const { t } = useTranslation()
  const { entries, canUndo, canRedo, shown } = useHistory()
  const onMap = useNavigation((s) => s.place.screen === 'map')
  useEffect(() => {
    if (shown) void loadHistory()
  }, [shown])
  return (
    <Popover
      open={shown}
      onOpenChange={showHistory}
      title={t('home.history.title')}
      trigger={<IconButton icon={openHistory.icon} label={t('home.history.open')} shortcut={shortcutOf(openHistory)} />}
    >
      {entries.length === 0 ? (
        <div className={styles.empty}>
          <EmptyLine />
          <p>{t('home.history.empty')}</p>
        </div>
      ) : (
        <HistoryList entries={entries} />
      )}
      <footer className={styles.foot}>
        {onMap && (
          <Button className={styles.all} icon={openTimeline.icon} onClick={() => runCommand(openTimeline)}>
            {t('timeline.seeAll')}
          </Button>
        )}
        <Button icon={undo.icon} disabled={!canUndo} onClick={() => runCommand(undo)}>
          {t('commands.undo')}
        </Button>
        <Button icon={redo.icon} disabled={!canRedo} onClick={() => runCommand(redo)}>
          {t('commands.redo')}
        </Button>
      </footer>
    </Popover>
  )
}
