import { File } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { sayWhen } from '../../../shared/i18n/when.ts'
import type { RecentWorkspace } from '../../../shared/ipc/routes/files.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { openWorkspace, useWorkspace } from '../../state/workspaceStore.ts'
import styles from './RecentFiles.module.css'

const MOST = 6

/** Files that were open lately; those that are gone say so and cannot be opened. */
export function RecentFiles({ recent }: { recent: readonly RecentWorkspace[] }) {
  const { t, i18n } = useTranslation()
  const state = useWorkspace((store) => store.state)
  const current = state?.kind === 'none' ? null : state?.file
  return (
    <ul>
      {recent.slice(0, MOST).map((file) => {
        const open = file.file === current
        const when = open
          ? t('home.recent.current')
          : file.exists
            ? sayWhen(i18n, file.openedAt, new Date())
            : t('home.recent.missing')
        return (
          <li key={file.file}>
            <button
              type="button"
              className={styles.file}
              title={file.file}
              disabled={open || !file.exists}
              onClick={() => void openWorkspace(file.file)}
            >
              <Icon of={File} />
              <span className={styles.name}>{file.name || nameOf(file.file)}</span>
              <span className={styles.when}>{when}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
