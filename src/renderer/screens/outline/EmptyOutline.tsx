import { useTranslation } from 'react-i18next'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import styles from './outline.module.css'

/** Where there is no stage yet: what to write first, with the line below to write it. */
export function EmptyOutline() {
  const { t } = useTranslation()
  return (
    <div className={styles.empty}>
      <EmptyLine wide />
      <h2 className={styles.emptyTitle}>{t('outline.empty.title')}</h2>
      <p>{t('outline.empty.text')}</p>
    </div>
  )
}
