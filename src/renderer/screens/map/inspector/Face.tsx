import { type IconName, iconPath } from '../../../../shared/layout/icon.ts'
import styles from './inspector.module.css'

const FACES: readonly IconName[] = ['face-suffers', 'face-bothers', 'face-neutral', 'face-likes', 'face-loves']

/** One of the five faces, −2 to +2. */
export function Face({ value }: { value: number }) {
  return (
    <svg className={styles.face} viewBox="0 0 24 24" aria-hidden focusable={false}>
      <circle cx={12} cy={12} r={10} />
      <path d={iconPath(FACES[value + 2] ?? 'face-neutral')} />
    </svg>
  )
}
