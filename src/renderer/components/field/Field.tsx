import { Field as Base } from '@base-ui/react/field'
import type { ReactNode } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  /** Stays beside the thing: what is wrong and what to do. */
  readonly error?: string | null | undefined
  readonly optional?: string | undefined
  readonly children: ReactNode
}

/** A control with its name, a hint and, when something is wrong, a sentence. */
export function Field({ label, hint, error, optional, children }: FieldProps) {
  return (
    <Base.Root className={styles.field} invalid={Boolean(error)}>
      <Base.Label className={styles.label}>
        {label}
        {optional && <span className={styles.optional}>{optional}</span>}
      </Base.Label>
      {children}
      {hint && <Base.Description className={styles.hint}>{hint}</Base.Description>}
      {error && (
        <Base.Error match className={styles.error}>
          {error}
        </Base.Error>
      )}
    </Base.Root>
  )
}
