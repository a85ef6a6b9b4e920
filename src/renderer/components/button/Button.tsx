import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Icon } from '../icon/Icon.tsx'
import styles from './Button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /** primary: at most one in a region of the screen. */
  readonly look?: 'plain' | 'primary' | 'link'
  readonly small?: boolean | undefined
  readonly icon?: LucideIcon | undefined
}

export function Button({ look = 'plain', small, icon, className, children, ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], small ? styles.small : '', className ?? '']
  return (
    <button type="button" className={names.join(' ')} {...rest}>
      {icon && <Icon of={icon} />}
      <span className={styles.words}>{children}</span>
    </button>
  )
}
