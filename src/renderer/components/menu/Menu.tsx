import { Menu as Base } from '@base-ui/react/menu'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { Kbd } from '../text/Kbd.tsx'
import styles from './Menu.module.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly shortcut?: string | undefined
  readonly disabled?: boolean | undefined
  readonly danger?: boolean | undefined
  readonly run: () => void
}
export interface MenuGroup {
  readonly label?: string
  readonly actions: readonly MenuAction[]
}

interface MenuProps {
  /** A button; it opens the menu. */
  readonly trigger: ReactElement
  readonly groups: readonly MenuGroup[]
  readonly head?: ReactNode
  readonly align?: 'start' | 'end'
}

export function Menu({ trigger, groups, head, align = 'start' }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <MenuSheet groups={groups} head={head} align={align} />
    </Base.Root>
  )
}

interface MenuSheetProps extends Pick<MenuProps, 'groups' | 'head' | 'align'> {
  /** Where it hangs, if not from its trigger: a place of its own, as a context menu has. */
  readonly anchor?: { readonly getBoundingClientRect: () => DOMRect }
}

/** The sheet of a menu, inside a `Menu.Root`. */
export function MenuSheet({ groups, head, align = 'start', anchor }: MenuSheetProps) {
  return (
    <Base.Portal>
      <Base.Positioner className={styles.place} sideOffset={6} align={align} anchor={anchor} collisionPadding={8}>
        <Base.Popup className={styles.menu}>
          {head && <div className={styles.head}>{head}</div>}
          {groups
            .filter((group) => group.actions.length > 0)
            .map((group) => (
              <Base.Group key={group.label ?? group.actions[0]!.id} className={styles.group}>
                {group.label && <Base.GroupLabel className={styles.label}>{group.label}</Base.GroupLabel>}
                {group.actions.map((action) => (
                  <MenuItem key={action.id} action={action} />
                ))}
              </Base.Group>
            ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}

function MenuItem({ action }: { action: MenuAction }) {
  return (
    <Base.Item
      className={action.danger ? `${styles.item} ${styles.danger}` : styles.item}
      disabled={action.disabled ?? false}
      onClick={action.run}
    >
      {action.icon && <Icon of={action.icon} />}
      <span className={styles.words}>
        {action.label}
        {action.note && <span className={styles.note}>{action.note}</span>}
      </span>
      {action.shortcut && <Kbd>{action.shortcut}</Kbd>}
    </Base.Item>
  )
}
