import { ChevronDown, type LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Icon } from '../icon/Icon.tsx'
import styles from './ChipButton.module.css'

interface ChipButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  readonly icon?: LucideIcon
  /** Something of it is chosen. */
  readonly on?: boolean
  /** It opens a list or a sheet. */
  readonly opens?: boolean
}

/** A question or a choice in a row of such; where it is a switch, `aria-pressed` says how it stands. */
export function ChipButton({ icon, on, opens, children, ...button }: ChipButtonProps) {
  return (
    <button type="button" {...button} className={styles.chip} data-on={on || undefined}>
      {icon && <Icon of={icon} size="small" />}
      <span className={styles.words}>{children}</span>
      {opens && <Icon of={ChevronDown} size="small" />}
    </button>
  )
}
