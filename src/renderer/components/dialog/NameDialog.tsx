import { useState } from 'react'
import { Button } from '../button/Button.tsx'
import { TextField } from '../field/TextField.tsx'
import { Dialog } from './Dialog.tsx'

interface NameDialogProps {
  readonly title: string
  readonly label: string
  readonly hint?: string
  readonly name: string
  readonly submit: string
  /** Said when nothing is written. */
  readonly missing: string
  readonly words: { readonly close: string; readonly cancel: string }
  readonly onClose: () => void
  /** Takes what was written; answers with a sentence where it cannot. */
  readonly onName: (name: string) => Promise<string | null>
}

/** Asks for one line of text. */
export function NameDialog({ title, label, hint, name, submit, missing, words, onClose, onName }: NameDialogProps) {
  const [text, setText] = useState(name)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const take = async (): Promise<void> => {
    if (busy) return
    const next = text.trim()
    if (next === '') {
      setError(missing)
      return
    }
    setBusy(true)
    const failure = next === name ? null : await onName(next)
    setBusy(false)
    if (failure === null) onClose()
    else setError(failure)
  }
  return (
    <Dialog
      title={title}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={busy} onClick={() => void take()}>
            {submit}
          </Button>
        </>
      }
    >
      <TextField
        label={label}
        hint={hint}
        error={error}
        value={text}
        maxLength={4_000}
        onText={(next) => {
          setText(next)
          setError(null)
        }}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          // Else the same key would press the button that gets the focus back.
          event.preventDefault()
          void take()
        }}
      />
    </Dialog>
  )
}
