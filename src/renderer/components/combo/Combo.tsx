import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronDown, X } from 'lucide-react'
import { fold } from '../../../shared/domain/text/fold.ts'
import { Icon } from '../icon/Icon.tsx'
import styles from './Combo.module.css'

/** One thing to find by typing. */
export interface ComboChoice {
  readonly value: string
  readonly label: string
  /** Where it stands; found by typing, too. */
  readonly note?: string
}

interface ComboProps {
  /** Said by screen readers: the place says what it is. */
  readonly label: string
  readonly placeholder: string
  readonly choices: readonly ComboChoice[]
  /** null: nothing is chosen */
  readonly value: string | null
  readonly words: { readonly none: string; readonly clear: string; readonly open: string }
  readonly onChoose: (value: string | null) => void
}

/** A list in which one finds by typing, accents and case set aside. */
export function Combo({ label, placeholder, choices, value, words, onChoose }: ComboProps) {
  const chosen = choices.find((choice) => choice.value === value) ?? null
  return (
    <Base.Root<ComboChoice>
      items={[...choices]}
      value={chosen}
      onValueChange={(next) => onChoose(next?.value ?? null)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      itemToStringLabel={(choice) => choice.label}
      filter={(choice, query) => fold(`${choice.label} ${choice.note ?? ''}`).includes(fold(query))}
      autoHighlight
    >
      <Base.InputGroup className={styles.group}>
        <Base.Input className={styles.input} aria-label={label} placeholder={placeholder} />
        <Base.Clear className={styles.button} aria-label={words.clear}>
          <Icon of={X} size="small" />
        </Base.Clear>
        <Base.Trigger className={styles.button} aria-label={words.open}>
          <Icon of={ChevronDown} size="small" />
        </Base.Trigger>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} collisionPadding={8}>
          <Base.Popup className={styles.popup}>
            <Base.Empty>
              <p className={styles.none}>{words.none}</p>
            </Base.Empty>
            <Base.List className={styles.list}>
              {(choice: ComboChoice) => (
                <Base.Item key={choice.value} value={choice} className={styles.item}>
                  <span className={styles.words}>
                    <span>{choice.label}</span>
                    {choice.note && <span className={styles.note}>{choice.note}</span>}
                  </span>
                  <Base.ItemIndicator>
                    <Icon of={Check} size="small" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
