import { useTranslation } from 'react-i18next'
import type { Command } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { shortcutText } from '../../commands/shortcut.ts'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Kbd } from '../../components/text/Kbd.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { useWorkspace } from '../../state/workspaceStore.ts'
import styles from './HelpSheet.module.css'
import { LineKey } from './LineKey.tsx'

const GROUPS: readonly Command['group'][] = ['file', 'edit', 'map', 'view', 'help']

/** How to read the line, and the keys for what the hand does often. */
export function HelpSheet() {
  const { t } = useTranslation()
  const state = useWorkspace((store) => store.state)
  const { platform } = bridge().info
  return (
    <Dialog
      wide
      title={t('commands.helpSheet.title')}
      text={t('commands.helpSheet.offline')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
    >
      <div className={styles.columns}>
        <section>
          <h3 className={styles.title}>{t('commands.helpSheet.marks')}</h3>
          <LineKey />
          {state?.kind === 'open' && (
            <>
              <h3 className={styles.title}>{t('commands.helpSheet.where')}</h3>
              <p className={styles.path}>{state.file}</p>
            </>
          )}
        </section>
        <section>
          <h3 className={styles.title}>{t('commands.helpSheet.shortcuts')}</h3>
          {GROUPS.map((group) => {
            const commands = COMMANDS.filter((command) => command.group === group && command.shortcuts.length > 0)
            if (commands.length === 0) return null
            return (
              <dl key={group} className={styles.keys}>
                {commands.map((command) => (
                  <div key={command.id} className={styles.row}>
                    <dt>{t(`commands.${command.label}`)}</dt>
                    <dd className={styles.combination}>
                      {command.shortcuts.map((shortcut) => (
                        <Kbd key={shortcut}>{shortcutText(shortcut, platform)}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            )
          })}
        </section>
      </div>
    </Dialog>
  )
}
