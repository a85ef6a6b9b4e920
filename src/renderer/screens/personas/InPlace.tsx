import { useField } from '../map/inspector/useField.ts'
import styles from './InPlace.module.css'

interface InPlaceProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly look: 'name' | 'role' | 'text'
  readonly onSave: (text: string) => void
  /** Several lines: Enter makes a new one. */
  readonly long?: boolean
}

/** Text that is its own field: it shows its edge only under the pointer and while it is written. */
export function InPlace({ label, placeholder, value, look, onSave, long }: InPlaceProps) {
  const field = useField(value, onSave)
  return (
    <textarea
      className={`${styles.field} ${styles[look]}`}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      maxLength={long ? 100_000 : 10_000}
      spellCheck={false}
      value={field.text}
      onChange={(event) =>
        field.setText(long ? event.currentTarget.value : event.currentTarget.value.replace(/\s*\n\s*/g, ' '))
      }
      onBlur={field.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !long) {
          event.preventDefault()
          field.commit()
        }
        if (event.key === 'Escape') field.revert()
      }}
    />
  )
}
