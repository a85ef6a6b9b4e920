import type { KeyboardEvent } from 'react'
import { TextArea } from '../../../components/field/TextArea.tsx'
import { TextField } from '../../../components/field/TextField.tsx'
import styles from './inspector.module.css'
import { useField } from './useField.ts'

interface LineFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly placeholder?: string | undefined
  readonly value: string
  readonly onSave: (text: string) => void
  /** Several lines: Enter makes a new one. */
  readonly long?: boolean
}

/** A field of the inspector: one undo step when it is left. */
export function LineField({ label, hint, placeholder, value, onSave, long }: LineFieldProps) {
  const field = useField(value, onSave)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      field.revert()
    }
    if (event.key === 'Enter' && !long) field.commit()
  }
  if (long) {
    return (
      <TextArea
        label={label}
        hint={hint}
        placeholder={placeholder}
        value={field.text}
        onText={field.setText}
        onBlur={field.commit}
        onKeyDown={onKeyDown}
        rows={3}
        className={styles.grow}
      />
    )
  }
  return (
    <TextField
      label={label}
      hint={hint}
      placeholder={placeholder}
      value={field.text}
      onText={field.setText}
      onBlur={field.commit}
      onKeyDown={onKeyDown}
    />
  )
}
