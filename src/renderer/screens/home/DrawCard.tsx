import { useTranslation } from 'react-i18next'
import { openSheet } from '../../state/navigationStore.ts'
import styles from './DrawCard.module.css'

/** The place where the next journey will be. */
export function DrawCard() {
  const { t } = useTranslation()
  return (
    <li className={styles.card}>
      <svg className={styles.line} viewBox="0 0 288 92" aria-hidden focusable={false}>
        <path className={styles.track} d="M22 46H120M168 46H266" />
        <path className={styles.terminal} d="M22 32v28" />
        <circle className={styles.disc} cx={144} cy={46} r={20} />
        <path className={styles.plus} d="M144 37v18M135 46h18" />
      </svg>
      <div className={styles.body}>
        <h2 className={styles.title}>
          <button type="button" className={styles.open} onClick={() => openSheet({ kind: 'newJourney' })}>
            {t('home.draw.title')}
          </button>
        </h2>
        <p>{t('home.draw.text')}</p>
      </div>
    </li>
  )
}
