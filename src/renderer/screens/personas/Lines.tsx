import { Plus, X } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon/Icon.tsx'
import { newId } from '../../ipc/connection.ts'
import styles from './Lines.module.css'
import { movedLine, pasted } from './lineList.ts'
import { useLines } from './useLines.ts'

interface LinesProps {
  readonly of: 'facts' | 'goals' | 'frustrations' | 'quotes'
  readonly lines: readonly string[]
  readonly onSave: (lines: string[]) => void
}

const MARKS = { facts: '■', goals: '▲', frustrations: '▼', quotes: '“' } as const

/** Short lines of one kind. Enter makes the next one, Backspace on an empty one takes it away, Alt+↑ and Alt+↓ move. */
export function Lines({ of, lines: stored, onSave }: LinesProps) {
  const { t } = useTranslation()
  const { lines, show, commit, revert } = useLines(stored, onSave)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  /** Changes the lines and goes to one of them at once: the next letter typed must not land in the line before. */
  const focusAfter = (change: () => void, at: number): void => {
    flushSync(change)
    list.current?.querySelectorAll('textarea')[Math.max(0, at)]?.focus()
  }
  const add = (at: number): void => {
    focusAfter(() => show([...lines.slice(0, at), { key: newId(), text: '' }, ...lines.slice(at)]), at)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, at: number): void => {
    const text = lines[at]?.text ?? ''
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (text.trim() === '') event.currentTarget.blur()
      else add(at + 1)
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault()
      focusAfter(() => commit(lines.filter((_, i) => i !== at)), at - 1)
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      const by = event.key === 'ArrowUp' ? -1 : 1
      const to = Math.min(Math.max(at + by, 0), lines.length - 1)
      focusAfter(() => commit(movedLine(lines, at, by)), to)
    } else if (event.key === 'Escape') {
      revert()
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>, at: number): void => {
    const text = event.clipboardData.getData('text/plain')
    if (!text.trim().includes('\n')) return
    event.preventDefault()
    show(pasted(lines, at, text, () => newId()))
  }
  return (
    <section className={`${styles.part} ${styles[of]}`} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t(`personas.${of}.title`)}
      </h3>
      {lines.length === 0 && <p className={styles.empty}>{t(`personas.${of}.empty`)}</p>}
      <ul
        ref={list}
        className={styles.lines}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) commit(lines.filter((l) => l.text.trim() !== ''))
        }}
      >
        {lines.map((line, at) => (
          <li key={line.key} className={styles.line}>
            <span className={styles.mark} aria-hidden>
              {MARKS[of]}
            </span>
            <textarea
              className={styles.text}
              aria-label={t(`personas.${of}.item`, { number: at + 1 })}
              rows={1}
              maxLength={2_000}
              spellCheck={false}
              value={line.text}
              onChange={(event) => {
                const text = event.currentTarget.value
                show(lines.map((l) => (l.key === line.key ? { ...l, text } : l)))
              }}
              onBlur={() => commit()}
              onKeyDown={(event) => onKeyDown(event, at)}
              onPaste={(event) => onPaste(event, at)}
            />
            <button
              type="button"
              className={styles.remove}
              aria-label={t('personas.removeItem', {
                name: line.text.trim() || t(`personas.${of}.item`, { number: at + 1 }),
              })}
              onClick={() => {
                const next = Math.min(at, lines.length - 2)
                focusAfter(() => commit(lines.filter((l) => l.key !== line.key)), next)
              }}
            >
              <Icon of={X} size="small" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.add} onClick={() => add(lines.length)}>
        <Icon of={Plus} size="small" />
        {t(`personas.${of}.add`)}
      </button>
    </section>
  )
}
