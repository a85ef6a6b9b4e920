import { TextField } from '../../components/field/TextField.tsx'
import { useDraft } from '../../components/field/useDraft.ts'

interface DraftFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onSave: (text: string) => void
  readonly onFocus?: () => void
}

/** One line that is kept when it is left, after a pause, and on Enter. */
export function DraftField({ label, hint, value, onSave, onFocus }: DraftFieldProps) {
  const draft = useDraft(value, onSave)
  return (
    <TextField
      label={label}
      hint={hint}
      value={draft.text}
      maxLength={200}
      onText={draft.setText}
      onFocus={onFocus}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit()
        if (event.key === 'Escape') draft.revert()
      }}
    />
  )
}
