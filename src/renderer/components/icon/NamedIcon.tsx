import { iconOr, iconPath } from '../../../shared/layout/icon.ts'
import styles from './Icon.module.css'

/** An icon that data names, such as the one of a template's trade. */
export function NamedIcon({ name, size = 'lead' }: { name: string; size?: 'small' | 'body' | 'lead' | 'nav' }) {
  return (
    <svg
      className={styles[size]}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable={false}
    >
      <path d={iconPath(iconOr(name))} />
    </svg>
  )
}
