import type { LucideIcon } from 'lucide-react'
import styles from './Icon.module.css'

interface IconProps {
  readonly of: LucideIcon
  readonly size?: 'mark' | 'small' | 'body' | 'lead' | 'nav'
  readonly weight?: number
}

/** An icon beside words, or alone where the control has a name; it says nothing by itself. */
export function Icon({ of: Drawing, size = 'body', weight = 2.2 }: IconProps) {
  return <Drawing className={styles[size]} strokeWidth={weight} aria-hidden focusable={false} />
}
