import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import styles from './Segmented.module.css'

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChoose: (value: T) => void
  /** Takes the whole width, parts equal. */
  readonly wide?: boolean
}

/** A few choices side by side, one of them taken; arrows move between them. */
export function Segmented<T extends string>({ label, value, choices, onChoose, wide }: SegmentedProps<T>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next) => onChoose(next as T)}
      className={wide ? `${styles.group} ${styles.wide}` : styles.group}
    >
      {choices.map((choice) => (
        <Radio.Root
          key={choice.value}
          value={choice.value}
          className={styles.choice}
          nativeButton
          render={<button type="button" />}
        >
          {choice.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
