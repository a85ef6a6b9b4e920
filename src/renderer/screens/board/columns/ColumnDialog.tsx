import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BoardColumn, COLUMN_STATES, type ColumnState } from '../../../../shared/domain/improvement/board.ts'
import { columnName } from '../../../../shared/i18n/improvementText.ts'
import { Button } from '../../../components/button/Button.tsx'
import { Dialog } from '../../../components/dialog/Dialog.tsx'
import { TextField } from '../../../components/field/TextField.tsx'
import { Notice } from '../../../components/notice/Notice.tsx'
import { Select } from '../../../components/select/Select.tsx'
import { request } from '../../../ipc/connection.ts'
import { failureText } from '../../../state/toasts.ts'

interface ColumnDialogProps {
  /** absent: a new one */
  readonly column?: BoardColumn
  readonly afterId?: string
  readonly onClose: () => void
}

/** What a column is called and what standing in it means. */
export function ColumnDialog({ column, afterId, onClose }: ColumnDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(column ? columnName(t, column) : '')
  const [state, setState] = useState<ColumnState>(column?.state ?? 'doing')
  const [missing, setMissing] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const text = name.trim()
    if (text === '') return setMissing(true)
    // Called by its state it stays so, in every language.
    const own = text === t(`improvement.state.${state}`) ? '' : text
    const reply = column
      ? await request('boardColumn.update', { id: column.id, patch: { name: own, state } })
      : await request('boardColumn.add', { fields: { name: own, state }, ...(afterId ? { afterId } : {}) })
    if (reply.ok) onClose()
    else setTrouble(failureText(reply))
  }
  return (
    <Dialog
      title={t(column ? 'board.column.changeTitle' : 'board.column.addTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('board.column.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('board.column.name')}
        value={name}
        maxLength={200}
        error={missing ? t('board.column.nameMissing') : null}
        onText={(text) => {
          setName(text)
          setMissing(false)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          void save()
        }}
      />
      <Select
        label={t('board.column.state')}
        hint={t('board.column.stateHint')}
        value={state}
        choices={COLUMN_STATES.map((value) => ({ value, label: t(`improvement.state.${value}`) }))}
        onChoose={setState}
      />
      {trouble && <Notice look="trouble">{trouble}</Notice>}
    </Dialog>
  )
}
