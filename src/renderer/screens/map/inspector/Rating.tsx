import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './inspector.module.css'

export interface RatingChoice {
  readonly value: number
  /** Said in full. */
  readonly name: string
  readonly face: ReactNode
}

interface RatingProps {
  readonly label: string
  readonly choices: readonly RatingChoice[]
  /** null: nobody has said; undefined: several that differ */
  readonly value: number | null | undefined
  /** What stands below: the value in words. */
  readonly said: ReactNode
  readonly clearLabel: string
  readonly onChoose: (value: number | null) => void
}

/** Five steps side by side, and a way to say that one does not know. */
export function Rating({ label, choices, value, said, clearLabel, onChoose }: RatingProps) {
  const id = useId()
  return (
    <div className={styles.part}>
      <h3 id={id} className={styles.partName}>
        {label}
      </h3>
      <RadioGroup
        aria-labelledby={id}
        value={value ?? null}
        onValueChange={(next) => onChoose(next as number)}
        className={styles.rating}
      >
        {choices.map((choice) => (
          <Radio.Root
            key={choice.value}
            value={choice.value}
            className={styles.step}
            aria-label={choice.name}
            title={choice.name}
            nativeButton
            render={<button type="button" />}
          >
            {choice.face}
          </Radio.Root>
        ))}
      </RadioGroup>
      <p className={styles.said}>
        {said}
        {value !== null && (
          <button type="button" className={styles.clear} onClick={() => onChoose(null)}>
            {clearLabel}
          </button>
        )}
      </p>
    </div>
  )
}
