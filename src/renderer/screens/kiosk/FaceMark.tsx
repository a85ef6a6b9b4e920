import { FEELINGS } from '../../../shared/layout/counter/answerMarks.ts'
import { type IconName, iconPath } from '../../../shared/layout/icon.ts'
import styles from './KioskFace.module.css'

/** One of the five faces, 1 to 5, worst first. */
export function FaceMark({ score }: { score: number }) {
  const icon: IconName = FEELINGS[score - 1] ?? 'face-neutral'
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden focusable={false}>
      <circle cx={12} cy={12} r={10.6} />
      <path d={iconPath(icon)} />
    </svg>
  )
}
