import type { KeyboardEvent, ReactNode } from 'react'
import { TextArea } from '../../components/field/TextArea.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { useDraft } from '../../components/field/useDraft.ts'

interface WrittenFieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly placeholder?: string
  readonly value: string
  readonly long?: boolean
  readonly rows?: number
  /** id of a list of what was written before */
  readonly list?: string
  readonly className?: string | undefined
  readonly onSave: (text: string) => void
}

/** A text that is kept while it is written, and when its sheet is closed. */
export function WrittenField({ label, hint, value, long, rows = 3, onSave, ...rest }: WrittenFieldProps) {
  const draft = useDraft(value, onSave)
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && !long && !event.nativeEvent.isComposing) draft.commit()
  }
  const common = { label, hint, value: draft.text, onText: draft.setText, onBlur: draft.commit, onKeyDown: keys }
  return long ? (
    <TextArea {...common} rows={rows} maxLength={100_000} {...rest} />
  ) : (
    <TextField {...common} maxLength={10_000} {...rest} />
  )
}
