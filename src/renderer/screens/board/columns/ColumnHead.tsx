import { ArrowLeft, ArrowRight, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardColumn } from '../../../../shared/domain/improvement/board.ts'
import { columnName } from '../../../../shared/i18n/improvementText.ts'
import { IconButton } from '../../../components/button/IconButton.tsx'
import { StateMark } from '../../../components/improvement/StateMark.tsx'
import { Menu } from '../../../components/menu/Menu.tsx'
import { request } from '../../../ipc/connection.ts'
import { useImprovements } from '../../../state/improvementStore.ts'
import { sayFailure } from '../../../state/toasts.ts'
import styles from './BoardView.module.css'
import { ColumnDialog } from './ColumnDialog.tsx'
import { RemoveColumnDialog } from './RemoveColumnDialog.tsx'

interface ColumnHeadProps {
  readonly column: BoardColumn
  readonly count: number
  readonly before: BoardColumn | null
  readonly columns: readonly BoardColumn[]
}

/** A station of the board: what it is called, how many stand there, and what can be done with it. */
export function ColumnHead({ column, count, before, columns }: ColumnHeadProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'change' | 'add' | 'remove' | null>(null)
  const at = columns.findIndex(({ id }) => id === column.id)
  const move = async (afterId: string | null): Promise<void> => {
    const reply = await request('boardColumn.move', { id: column.id, afterId })
    if (!reply.ok) sayFailure(reply)
  }
  const remove = async (): Promise<void> => {
    const full = [...useImprovements.getState().improvements.values()].some((each) => each.columnId === column.id)
    if (full) return setOpen('remove')
    const reply = await request('boardColumn.remove', { id: column.id, moveTo: null })
    if (!reply.ok) sayFailure(reply)
  }
  const name = columnName(t, column)
  return (
    <header className={styles.head}>
      <span className={styles.station}>
        <StateMark state={column.state} size="body" />
      </span>
      <h2 className={styles.name} title={name}>
        {name}
      </h2>
      <span className={styles.count}>{count}</span>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={t('board.column.menu', { name })} />}
        groups={[
          {
            actions: [
              { id: 'change', label: t('board.column.change'), icon: Pencil, run: () => setOpen('change') },
              {
                id: 'left',
                label: t('board.column.left'),
                icon: ArrowLeft,
                disabled: before === null,
                run: () => void move(columns[at - 2]?.id ?? null),
              },
              {
                id: 'right',
                label: t('board.column.right'),
                icon: ArrowRight,
                disabled: at === columns.length - 1,
                run: () => void move(columns[at + 1]!.id),
              },
              { id: 'add', label: t('board.column.add'), icon: Plus, run: () => setOpen('add') },
            ],
          },
          {
            actions: [
              {
                id: 'remove',
                label: t('board.column.remove'),
                icon: Trash2,
                danger: true,
                disabled: columns.length === 1,
                run: () => void remove(),
              },
            ],
          },
        ]}
      />
      <i className={styles.track} data-hollow={column.state === 'done' || column.state === 'dropped' || undefined} />
      {open === 'change' && <ColumnDialog column={column} onClose={() => setOpen(null)} />}
      {open === 'add' && <ColumnDialog afterId={column.id} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemoveColumnDialog column={column} columns={columns} onClose={() => setOpen(null)} />}
    </header>
  )
}
