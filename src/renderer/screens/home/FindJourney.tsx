import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon/Icon.tsx'
import styles from './FindJourney.module.css'

export function FindJourney({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useTranslation()
  return (
    <label className={styles.find}>
      <Icon of={Search} />
      <input
        className={styles.input}
        type="search"
        aria-label={t('home.find')}
        placeholder={t('home.find')}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </label>
  )
}
