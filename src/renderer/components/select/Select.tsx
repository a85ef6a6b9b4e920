import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { Field } from '../field/Field.tsx'
import { Icon } from '../icon/Icon.tsx'
import styles from './Select.module.css'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
}

interface SelectProps<T extends string> {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: T
  readonly choices: readonly Choice<T>[]
  readonly onChoose: (value: T) => void
  readonly disabled?: boolean
  /** The label is said and not drawn: the place says what it is. */
  readonly bare?: boolean
}

export function Select<T extends string>({ label, hint, value, choices, onChoose, disabled, bare }: SelectProps<T>) {
  const select = (
    <Base.Root
      items={[...choices]}
      value={value}
      disabled={disabled ?? false}
      onValueChange={(next) => next !== null && onChoose(next as T)}
    >
      <Base.Trigger className={styles.trigger} aria-label={label}>
        <Base.Value className={styles.value} />
        <Base.Icon className={styles.arrow}>
          <Icon of={ChevronDown} size="small" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} alignItemWithTrigger={false} collisionPadding={8}>
          <Base.Popup className={styles.list}>
            {choices.map((choice) => (
              <Base.Item key={choice.value} value={choice.value} className={styles.item}>
                <Base.ItemText className={styles.words}>{choice.label}</Base.ItemText>
                <Base.ItemIndicator>
                  <Icon of={Check} size="small" />
                </Base.ItemIndicator>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
  return bare ? (
    select
  ) : (
    <Field label={label} hint={hint}>
      {select}
    </Field>
  )
}
