import { ChevronDown, File, Folder } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../commands/command.ts'
import { copyFile } from '../../commands/copyFile.ts'
import { useFacts } from '../../commands/facts.ts'
import { newFile } from '../../commands/newFile.ts'
import { openBackups } from '../../commands/openBackups.ts'
import { openFile } from '../../commands/openFile.ts'
import { openPrivacy } from '../../commands/openPrivacy.ts'
import { renameFile } from '../../commands/renameFile.ts'
import { runCommand, shortcutOf } from '../../commands/runCommand.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { Menu, type MenuAction } from '../../components/menu/Menu.tsx'
import { openWorkspace, useWorkspace, workspaceName } from '../../state/workspaceStore.ts'
import styles from './WorkspaceMenu.module.css'

const RECENT = 5

/** The file that is open, and what can be done with files. */
export function WorkspaceMenu({ short }: { short: boolean }) {
  const { t } = useTranslation()
  const facts = useFacts()
  const { state, recent } = useWorkspace()
  const file = state?.kind === 'open' ? state.file : ''
  const name = workspaceName(state) || t('home.files.unnamed')
  const action = (command: Command): MenuAction => ({
    id: command.id,
    label: t(`commands.${command.label}`),
    icon: command.icon,
    shortcut: shortcutOf(command),
    disabled: !command.when(facts),
    run: () => runCommand(command),
  })
  return (
    <Menu
      head={
        <>
          <p className={styles.head}>{name}</p>
          <p className={styles.path}>{file}</p>
        </>
      }
      trigger={
        <button type="button" className={styles.trigger} aria-label={t('home.files.label', { name })}>
          <Icon of={Folder} size="lead" weight={2} />
          <span className={short ? `${styles.name} ${styles.short}` : styles.name}>{name}</span>
          <Icon of={ChevronDown} size="small" />
        </button>
      }
      groups={[
        { actions: [renameFile, openBackups, copyFile, openPrivacy].map(action) },
        { actions: [openFile, newFile].map(action) },
        {
          label: t('home.files.recent'),
          actions: recent
            .filter((each) => each.exists && each.file !== file)
            .slice(0, RECENT)
            .map((each) => ({
              id: each.file,
              label: each.name || each.file,
              note: each.file,
              icon: File,
              run: () => void openWorkspace(each.file),
            })),
        },
      ]}
    />
  )
}
