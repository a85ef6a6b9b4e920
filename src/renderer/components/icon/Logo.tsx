import styles from './Logo.module.css'

/** The line leaves its terminal and comes to a station: a P. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 32 32" aria-hidden focusable={false}>
      <path className={styles.line} d="M9 29V10.5Q9 6 13.5 6H17a7 7 0 0 1 0 14h-1" strokeWidth={5.4} />
      <path className={styles.line} d="M4.5 29h9" strokeWidth={4.4} />
      <circle className={styles.station} cx={16.5} cy={20} r={4.6} strokeWidth={3} />
    </svg>
  )
}
