import { Checkbox } from '@base-ui/react/checkbox'
import { Check, X } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Task } from '../../../shared/domain/improvement/improvement.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import fieldStyles from '../../components/field/TextField.module.css'
import { useDraft } from '../../components/field/useDraft.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { newId } from '../../ipc/connection.ts'
import styles from './TasksPart.module.css'

const MOST = 500

interface TasksPartProps {
  readonly tasks: readonly Task[]
  readonly onChange: (tasks: Task[]) => void
}

/** What has to be done, one after the other, with ticks. */
export function TasksPart({ tasks, onChange }: TasksPartProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const done = tasks.filter((task) => task.done).length
  const focusAt = (at: number): void => {
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('input[type="text"]')[at]?.focus())
  }
  const move = (at: number, by: number): void => {
    const to = at + by
    if (to < 0 || to >= tasks.length) return
    const next = tasks.toSpliced(at, 1).toSpliced(to, 0, tasks[at]!)
    onChange(next)
    focusAt(to)
  }
  const remove = (at: number): void => {
    onChange(tasks.toSpliced(at, 1))
    focusAt(Math.max(0, at - 1))
  }
  return (
    <section className={styles.part}>
      <h3 className={styles.head}>
        {t('improvement.tasks.title')}
        {tasks.length > 0 && <em>{t('improvement.tasksDone', { done, count: tasks.length })}</em>}
      </h3>
      <ul ref={list} className={styles.list}>
        {tasks.map((task, at) => (
          <TaskRow
            key={task.id}
            task={task}
            at={at}
            onChange={(next) => onChange(tasks.map((other) => (other.id === task.id ? next : other)))}
            onRemove={() => remove(at)}
            onMove={(by) => move(at, by)}
            onNext={() => focusAt(at + 1)}
          />
        ))}
        {tasks.length < MOST && <NewTask onAdd={(text) => onChange([...tasks, { id: newId(), text, done: false }])} />}
      </ul>
      {tasks.length > 1 && <p className={styles.keys}>{t('improvement.tasks.keys')}</p>}
    </section>
  )
}

interface TaskRowProps {
  readonly task: Task
  readonly at: number
  readonly onChange: (task: Task) => void
  readonly onRemove: () => void
  readonly onMove: (by: number) => void
  readonly onNext: () => void
}

function TaskRow({ task, at, onChange, onRemove, onMove, onNext }: TaskRowProps) {
  const { t } = useTranslation()
  const draft = useDraft(task.text, (text) => onChange({ ...task, text }))
  const name = task.text.trim() || t('improvement.tasks.text', { at: at + 1 })
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      draft.commit()
      onNext()
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      draft.commit()
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === 'Backspace' && draft.text === '') {
      event.preventDefault()
      onRemove()
    }
  }
  return (
    <li className={styles.row} data-done={task.done || undefined}>
      <Checkbox.Root
        className={styles.box}
        aria-label={t('improvement.tasks.done', { name })}
        checked={task.done}
        onCheckedChange={(done) => onChange({ ...task, text: draft.text, done })}
      >
        <Checkbox.Indicator className={styles.mark}>
          <Icon of={Check} size="small" weight={3.4} />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <input
        type="text"
        className={styles.text}
        aria-label={t('improvement.tasks.text', { at: at + 1 })}
        value={draft.text}
        maxLength={10_000}
        onChange={(event) => draft.setText(event.currentTarget.value)}
        onBlur={draft.commit}
        onKeyDown={keys}
      />
      <IconButton icon={X} label={t('improvement.tasks.remove', { name })} onClick={onRemove} />
    </li>
  )
}

function NewTask({ onAdd }: { onAdd: (text: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const add = (): void => {
    if (text.trim() === '') return
    onAdd(text.trim())
    setText('')
  }
  return (
    <li className={styles.row}>
      <input
        type="text"
        className={`${fieldStyles.input} ${styles.fresh}`}
        aria-label={t('improvement.tasks.add')}
        placeholder={t('improvement.tasks.add')}
        value={text}
        maxLength={10_000}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
      />
    </li>
  )
}
