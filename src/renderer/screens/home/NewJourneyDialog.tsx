import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyState } from '../../../shared/domain/journey/journey.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { closeSheet, goToMap } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'

/** A journey begins with what the customer wants to get done. */
export function NewJourneyDialog() {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const [name, setName] = useState('')
  const [state, setState] = useState<JourneyState>('asIs')
  const [error, setError] = useState<string | null>(null)
  const create = async (): Promise<void> => {
    if (name.trim() === '') {
      setError(t('home.create.needName'))
      return
    }
    const reply = await request('journey.add', { id: newId(), name: name.trim(), state, language })
    if (reply.ok) {
      closeSheet()
      goToMap(reply.data.journeyId)
    } else setError(failureText(reply))
  }
  return (
    <Dialog
      title={t('home.create.title')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        <>
          <Button onClick={closeSheet}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void create()}>
            {t('home.create.submit')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('home.create.name')}
        hint={t('home.create.hint')}
        placeholder={t('home.create.placeholder')}
        error={error}
        value={name}
        maxLength={200}
        onText={(text) => {
          setName(text)
          setError(null)
        }}
        onKeyDown={(event) => event.key === 'Enter' && void create()}
      />
      <div>
        <Segmented
          label={t('home.create.state')}
          value={state}
          choices={[
            { value: 'asIs', label: t('home.create.asIs') },
            { value: 'toBe', label: t('home.create.toBe') },
          ]}
          onChoose={setState}
        />
      </div>
    </Dialog>
  )
}
