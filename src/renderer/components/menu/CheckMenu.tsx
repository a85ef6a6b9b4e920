import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../icon/Icon.tsx'
import styles from './Menu.module.css'

export interface CheckChoice {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
}

interface CheckMenuProps {
  readonly trigger: ReactElement
  readonly choices: readonly CheckChoice[]
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}

/** Any number of choices; it stays open while one ticks. */
export function CheckMenu({ trigger, choices, chosen, onToggle }: CheckMenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={6} align="start" collisionPadding={8}>
          <Base.Popup className={styles.menu}>
            {choices.map((choice) => (
              <Base.CheckboxItem
                key={choice.id}
                className={styles.item}
                checked={chosen.includes(choice.id)}
                closeOnClick={false}
                onCheckedChange={() => onToggle(choice.id)}
              >
                <span className={styles.tick} aria-hidden>
                  <Base.CheckboxItemIndicator>
                    <Icon of={Check} size="small" weight={3} />
                  </Base.CheckboxItemIndicator>
                </span>
                <span className={styles.words}>
                  {choice.label}
                  {choice.note && <span className={styles.note}>{choice.note}</span>}
                </span>
              </Base.CheckboxItem>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
