import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardColumn } from '../../../../shared/domain/improvement/board.ts'
import { columnName } from '../../../../shared/i18n/improvementText.ts'
import { Button } from '../../../components/button/Button.tsx'
import { Dialog } from '../../../components/dialog/Dialog.tsx'
import { Notice } from '../../../components/notice/Notice.tsx'
import { Select } from '../../../components/select/Select.tsx'
import { request } from '../../../ipc/connection.ts'
import { failureText } from '../../../state/toasts.ts'

interface RemoveColumnDialogProps {
  readonly column: BoardColumn
  readonly columns: readonly BoardColumn[]
  readonly onClose: () => void
}

/** A column with improvements in it goes only when it is said where they go. */
export function RemoveColumnDialog({ column, columns, onClose }: RemoveColumnDialogProps) {
  const { t } = useTranslation()
  const others = columns.filter(({ id }) => id !== column.id)
  const [moveTo, setMoveTo] = useState(others[0]?.id ?? '')
  const [trouble, setTrouble] = useState<string | null>(null)
  const remove = async (): Promise<void> => {
    const reply = await request('boardColumn.remove', { id: column.id, moveTo })
    if (reply.ok) onClose()
    else setTrouble(failureText(reply))
  }
  return (
    <Dialog
      title={t('board.column.removeTitle', { name: columnName(t, column) })}
      text={t('board.column.removeText')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void remove()}>
            {t('board.column.remove')}
          </Button>
        </>
      }
    >
      <Select
        label={t('board.column.moveTo')}
        value={moveTo}
        choices={others.map((each) => ({ value: each.id, label: columnName(t, each) }))}
        onChoose={setMoveTo}
      />
      {trouble && <Notice look="trouble">{trouble}</Notice>}
    </Dialog>
  )
}
