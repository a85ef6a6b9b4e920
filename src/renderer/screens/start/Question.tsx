import type { ReactNode } from 'react'
import styles from './Question.module.css'

interface QuestionProps {
  readonly number: number
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A question as a station sign: its number in a disc. */
export function Question({ number, title, hint, children }: QuestionProps) {
  return (
    <fieldset className={styles.question}>
      <legend className={styles.title}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        {title}
      </legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  )
}
