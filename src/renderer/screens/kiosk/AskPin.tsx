import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Pin } from '../../../shared/domain/kiosk/kiosk.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TextField } from '../../components/field/TextField.tsx'

interface AskPinProps {
  readonly title: string
  readonly text?: string
  readonly submit: string
  /** Asked, too, where given. */
  readonly name?: string
  readonly onClose: () => void
  /** @returns a sentence where it cannot be taken */
  readonly onTake: (pin: string, name: string) => Promise<string | null>
}

/** Asks for the digits that end a kiosk, and for a new one's name. */
export function AskPin({ title, text, submit, name: first, onClose, onTake }: AskPinProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(first ?? '')
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<{ readonly of: 'name' | 'pin'; readonly text: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const take = async (): Promise<void> => {
    if (busy) return
    if (first !== undefined && name.trim() === '') {
      return setProblem({ of: 'name', text: t('kiosk.create.nameMissing') })
    }
    if (!Pin.safeParse(pin).success) return setProblem({ of: 'pin', text: t('kiosk.pin.wrong') })
    setBusy(true)
    const failure = await onTake(pin, name.trim())
    setBusy(false)
    if (failure === null) onClose()
    else setProblem({ of: 'pin', text: failure })
  }
  const onEnter = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    // Else the same key would press the button that gets the focus back.
    event.preventDefault()
    void take()
  }
  return (
    <Dialog
      title={title}
      text={text}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={busy} onClick={() => void take()}>
            {submit}
          </Button>
        </>
      }
    >
      {first !== undefined && (
        <TextField
          label={t('kiosk.field.name')}
          hint={t('kiosk.field.nameHint')}
          error={problem?.of === 'name' ? problem.text : null}
          value={name}
          maxLength={200}
          onText={(next) => {
            setName(next)
            setProblem(null)
          }}
          onKeyDown={onEnter}
        />
      )}
      <TextField
        label={t('kiosk.pin.label')}
        hint={t('kiosk.pin.hint')}
        error={problem?.of === 'pin' ? problem.text : null}
        value={pin}
        inputMode="numeric"
        maxLength={8}
        onText={(next) => {
          setPin(next.replace(/\D/g, ''))
          setProblem(null)
        }}
        onKeyDown={onEnter}
      />
    </Dialog>
  )
}
