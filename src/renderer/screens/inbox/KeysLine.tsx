import { useTranslation } from 'react-i18next'
import { Kbd } from '../../components/text/Kbd.tsx'
import { LINE_KEYS } from './inboxKeys.ts'
import styles from './KeysLine.module.css'
import { useReading } from './reading.ts'

/** What each key does to the answer at hand. */
export function KeysLine() {
  const { t } = useTranslation()
  const suggested = useReading((s) => s.suggestion !== null)
  return (
    <footer className={styles.line}>
      {LINE_KEYS.filter(({ name }) => name !== 'take' || suggested).map(({ name, keys }) => (
        <span key={name} className={styles.key}>
          <Kbd>{keys}</Kbd> {t(`inbox.keys.short.${name}`)}
        </span>
      ))}
    </footer>
  )
}
