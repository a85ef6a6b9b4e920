import styles from './EmptyLine.module.css'

/** A terminal, one station, a dotted track: where the line will go. */
export function EmptyLine({ wide }: { wide?: boolean }) {
  const end = wide ? 560 : 200
  return (
    <svg className={wide ? styles.wide : styles.line} viewBox={`0 0 ${end} 30`} aria-hidden focusable={false}>
      <path className={styles.solid} d="M5 4v22M5 15H62" />
      <path className={styles.dots} d={`M74 15H${end}`} />
      <circle className={styles.station} cx={62} cy={15} r={8} />
    </svg>
  )
}
