import { useTranslation } from 'react-i18next'
import type { Command } from '../../commands/command.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { closeSheet } from '../../state/navigationStore.ts'
import { useWorkspace } from '../../state/workspaceStore.ts'
import { INBOX_KEYS } from '../inbox/inboxKeys.ts'
import styles from './HelpSheet.module.css'
import { HOME_KEYS } from './homeKeys.ts'
import { KeyList } from './KeyList.tsx'
import { LineKey } from './LineKey.tsx'
import { MAP_KEYS } from './mapKeys.ts'

const GROUPS: readonly Command['group'][] = ['file', 'edit', 'view', 'help']

/** How to read the line, and the keys for what the hand does often. */
export function HelpSheet() {
  const { t } = useTranslation()
  const state = useWorkspace((store) => store.state)
  return (
    <Dialog
      wide
      reads
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
              <h3 className={styles.title}>{t('commands.helpSheet.kiosk')}</h3>
              <p>{t('commands.helpSheet.forgotPin')}</p>
              <p className={styles.command}>{`percurso kiosk-pin "${state.file}" 1234`}</p>
            </>
          )}
        </section>
        <section>
          <h3 className={styles.title}>{t('commands.helpSheet.shortcuts')}</h3>
          {GROUPS.map((group) => (
            <KeyList
              key={group}
              rows={COMMANDS.filter((command) => command.group === group && command.shortcuts.length > 0).map(
                (command) => ({ name: t(`commands.${command.label}`), keys: command.shortcuts }),
              )}
            />
          ))}
        </section>
        <section>
          <h3 className={styles.title}>{t('commands.groups.map')}</h3>
          <KeyList rows={MAP_KEYS.map(({ name, keys }) => ({ name: t(`map.keys.${name}`), keys }))} />
          <h3 className={styles.title}>{t('inbox.keys.title')}</h3>
          <KeyList rows={INBOX_KEYS.map(({ name, keys }) => ({ name: t(`inbox.keys.${name}`), keys }))} />
          <h3 className={styles.title}>{t('shelves.keys.title')}</h3>
          <KeyList rows={HOME_KEYS.map(({ name, keys }) => ({ name: t(`shelves.keys.${name}`), keys }))} />
        </section>
      </div>
    </Dialog>
  )
}
