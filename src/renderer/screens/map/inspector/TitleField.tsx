import styles from './inspector.module.css'
import { useField } from './useField.ts'

interface TitleFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onSave: (text: string) => void
}

/** The name of what is selected, as the panel's heading and as a field. */
export function TitleField({ label, placeholder, value, onSave }: TitleFieldProps) {
  const field = useField(value, onSave)
  return (
    <h2 className={styles.title} data-field="name">
      <textarea
        className={styles.titleField}
        aria-label={label}
        placeholder={placeholder}
        rows={1}
        maxLength={10_000}
        spellCheck={false}
        value={field.text}
        onChange={(event) => field.setText(event.currentTarget.value)}
        onBlur={field.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            field.commit()
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            field.revert()
          }
        }}
      />
    </h2>
  )
}
