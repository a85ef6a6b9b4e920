import { Star } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../components/icon/Icon.tsx'
import styles from './inspector.module.css'

export function KeyToggle({ on, onToggle }: { on: boolean; onToggle: (on: boolean) => void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className={styles.keyToggle} aria-pressed={on} onClick={() => onToggle(!on)}>
      <span className={styles.keyMark}>
        <Icon of={Star} size="small" />
      </span>
      <span className={styles.keyName}>{t('inspector.field.key')}</span>
      <small>{t('inspector.field.keyHint')}</small>
    </button>
  )
}
