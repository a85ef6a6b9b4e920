import { ArrowRightLeft, CalendarDays, Trash2, User } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { columnName } from '../../../../shared/i18n/improvementText.ts'
import { Button } from '../../../components/button/Button.tsx'
import { Dialog } from '../../../components/dialog/Dialog.tsx'
import { TextField } from '../../../components/field/TextField.tsx'
import { Menu } from '../../../components/menu/Menu.tsx'
import { chooseImprovements, useBoardLook } from '../../../state/boardStore.ts'
import { changeImprovements, moveImprovements, useImprovements } from '../../../state/improvementStore.ts'
import { removeWithUndo } from '../removing.ts'
import styles from './ListView.module.css'

const NONE: ReadonlySet<string> = new Set()

/** What can be done to all that are marked, as one step. */
export function ChosenBar() {
  const { t } = useTranslation()
  const chosen = useBoardLook((s) => s.chosen)
  const { columns, improvements } = useImprovements()
  const [asking, setAsking] = useState<'owner' | 'dueOn' | null>(null)
  const ids = [...chosen].filter((id) => improvements.has(id))
  if (ids.length === 0) return null
  return (
    <section className={styles.chosen} aria-label={t('board.chosen.label')}>
      <b role="status">{t('board.chosen.count', { count: ids.length })}</b>
      <Menu
        trigger={
          <Button small icon={ArrowRightLeft}>
            {t('board.chosen.move')}
          </Button>
        }
        groups={[
          {
            actions: columns.map((column) => ({
              id: column.id,
              label: columnName(t, column),
              run: () => void moveImprovements(ids, column.id, undefined),
            })),
          },
        ]}
      />
      <Button small icon={User} onClick={() => setAsking('owner')}>
        {t('improvement.field.owner')}
      </Button>
      <Button small icon={CalendarDays} onClick={() => setAsking('dueOn')}>
        {t('improvement.field.dueOn')}
      </Button>
      <Button
        small
        icon={Trash2}
        onClick={() => {
          chooseImprovements(NONE)
          void removeWithUndo(ids)
        }}
      >
        {t('board.chosen.remove')}
      </Button>
      <Button small look="link" onClick={() => chooseImprovements(NONE)}>
        {t('board.chosen.none')}
      </Button>
      {asking && <AskForAll field={asking} ids={ids} onClose={() => setAsking(null)} />}
    </section>
  )
}

interface AskForAllProps {
  readonly field: 'owner' | 'dueOn'
  readonly ids: readonly string[]
  readonly onClose: () => void
}

/** One value for all; an empty one takes what they have away. */
function AskForAll({ field, ids, onClose }: AskForAllProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const save = (): void => {
    void changeImprovements(ids, field === 'owner' ? { owner: text.trim() } : { dueOn: text === '' ? null : text })
    onClose()
  }
  return (
    <Dialog
      title={t('board.chosen.askTitle', { count: ids.length })}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={save}>
            {t('board.column.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t(`improvement.field.${field}`)}
        hint={t('board.chosen.askHint')}
        type={field === 'owner' ? 'text' : 'date'}
        maxLength={10_000}
        value={text}
        onText={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
    </Dialog>
  )
}
