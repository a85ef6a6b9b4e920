import { Progress } from '@base-ui/react/progress'
import styles from './LineProgress.module.css'

/** Work under way as a line that fills; `fraction` null: not known how much is left. */
export function LineProgress({ label, fraction }: { label: string; fraction: number | null }) {
  return (
    <Progress.Root className={styles.progress} value={fraction === null ? null : Math.round(fraction * 100)}>
      <Progress.Label className={styles.label}>{label}</Progress.Label>
      <Progress.Track className={styles.track}>
        <Progress.Indicator className={styles.done} />
      </Progress.Track>
    </Progress.Root>
  )
}
