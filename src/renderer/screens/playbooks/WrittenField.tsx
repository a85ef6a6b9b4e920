import { TextArea } from '../../components/field/TextArea.tsx'
import { useField } from '../map/inspector/useField.ts'
import { VoiceHints } from '../voice/VoiceHints.tsx'
import styles from './PlaybooksPane.module.css'

interface WrittenFieldProps {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly value: string
  readonly rows?: number
  /** What is not to be done may well name what is not to be said. */
  readonly anyWords?: boolean
  readonly onSave: (text: string) => void
}

/** Several lines, kept when they are left; under them what the brand would say otherwise. */
export function WrittenField({ label, hint, placeholder, value, rows = 2, anyWords, onSave }: WrittenFieldProps) {
  const field = useField(value, onSave)
  return (
    <div className={styles.written}>
      <TextArea
        label={label}
        hint={hint}
        placeholder={placeholder}
        rows={rows}
        maxLength={20_000}
        className={styles.grows ?? ''}
        value={field.text}
        onText={field.setText}
        onBlur={field.commit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') field.revert()
        }}
      />
      {!anyWords && <VoiceHints texts={[field.text]} />}
    </div>
  )
}

/** The lines of a text, without bullets from elsewhere, nothing empty; as many as a playbook holds. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•·]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, 100)
