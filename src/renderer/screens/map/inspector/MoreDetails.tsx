import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../components/icon/Icon.tsx'
import styles from './inspector.module.css'
import { setMore, usePanel } from './panelStore.ts'

/** What is not needed every day; once opened it stays open. */
export function MoreDetails({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const open = usePanel((s) => s.more)
  const id = useId()
  return (
    <section className={styles.section}>
      <button
        type="button"
        className={styles.moreButton}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setMore(!open)}
      >
        {t(open ? 'inspector.less' : 'inspector.more')}
        <Icon of={open ? ChevronUp : ChevronDown} size="small" />
      </button>
      <div id={id} hidden={!open} className={styles.fields}>
        {open && children}
      </div>
    </section>
  )
}
