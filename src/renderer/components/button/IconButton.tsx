import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { Tip } from '../tooltip/Tip.tsx'
import styles from './IconButton.module.css'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon
  /** What it does: its name for screen readers and in the tip. */
  readonly label: string
  readonly shortcut?: string | undefined
  readonly framed?: boolean
}

export function IconButton({ icon, label, shortcut, framed, className, ...rest }: IconButtonProps) {
  const names = [styles.button, framed ? styles.framed : '', className ?? '']
  return (
    <Tip text={label} shortcut={shortcut}>
      <button type="button" aria-label={label} className={names.join(' ')} {...rest}>
        <Icon of={icon} size="lead" />
      </button>
    </Tip>
  )
}
