import { PanelRightClose } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../components/button/IconButton.tsx'
import styles from './inspector.module.css'
import { setPanelOpen } from './panelStore.ts'

/** What kind of thing it is and where it stands; closes the panel. */
export function Crumb({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles.crumb}>
      <span className={styles.where}>{children}</span>
      <IconButton icon={PanelRightClose} label={t('inspector.close')} onClick={() => setPanelOpen(false)} />
    </div>
  )
}
