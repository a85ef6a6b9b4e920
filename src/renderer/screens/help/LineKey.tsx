import { useTranslation } from 'react-i18next'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import styles from './LineKey.module.css'

const point = (value: -1 | 0 | 1, solid: boolean, key = false) => ({ value, solid, key })
const SOLID = [point(0, true), point(1, true)]
const HOLLOW = [point(0, false), point(1, false)]
const KEY = [point(0, true), point(-1, true, true), point(0, true)]

/** What solid, hollow, yellow and the three shapes say. */
export function LineKey() {
  const { t } = useTranslation()
  const rows = [
    { line: SOLID, text: t('commands.helpSheet.solid') },
    { line: HOLLOW, text: t('commands.helpSheet.hollow') },
    { line: KEY, text: t('commands.helpSheet.key') },
  ]
  return (
    <ul className={styles.list}>
      {rows.map(({ line, text }) => (
        <li key={text} className={styles.row}>
          <span className={styles.line}>
            <Thumb line={line} size="small" on="paper" />
          </span>
          {text}
        </li>
      ))}
      <li className={styles.row}>
        <svg className={styles.line} viewBox="0 0 160 50" aria-hidden focusable={false}>
          <rect className={styles.place} x={20} y={13} width={24} height={24} rx={2} />
          <circle className={styles.digital} cx={80} cy={25} r={12.5} />
          <path className={styles.indirect} d="M128 9l16 16-16 16-16-16z" />
        </svg>
        {t('commands.helpSheet.shape')}
      </li>
    </ul>
  )
}
