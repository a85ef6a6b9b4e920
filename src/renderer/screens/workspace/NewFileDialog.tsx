import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'
import { createWorkspace } from '../../state/workspaceStore.ts'

/** Another file, for another business: in the app's own folder unless a place is given. */
export function NewFileDialog() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [path, setPath] = useState('')
  const [error, setError] = useState<{ at: 'name' | 'path'; text: string } | null>(null)
  const electron = bridge().info.kind === 'electron'
  const create = async (): Promise<void> => {
    if (name.trim() === '') {
      setError({ at: 'name', text: t('home.files.needName') })
      return
    }
    const reply = await createWorkspace(path.trim() === '' ? null : path.trim(), name.trim())
    if (reply.ok) closeSheet()
    else setError({ at: path.trim() === '' ? 'name' : 'path', text: failureText(reply) })
  }
  const choose = async (): Promise<void> => {
    const chosen = await bridge().pickSave({ filter: 'workspace', extension: 'percurso', name: name.trim() })
    if (chosen !== null) setPath(chosen)
  }
  return (
    <Dialog
      title={t('home.files.createTitle')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        <>
          <Button onClick={closeSheet}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void create()}>
            {t('home.files.createSubmit')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('home.files.createName')}
        hint={t('home.files.createNameHint')}
        error={error?.at === 'name' ? error.text : null}
        value={name}
        maxLength={200}
        onText={setName}
        onKeyDown={(event) => event.key === 'Enter' && void create()}
      />
      <TextField
        label={t('home.files.createWhere')}
        optional={t('common.optional')}
        hint={t('home.files.createWhereHint')}
        error={error?.at === 'path' ? error.text : null}
        value={path}
        readOnly={electron}
        onText={setPath}
        onClick={() => electron && void choose()}
      />
    </Dialog>
  )
}
