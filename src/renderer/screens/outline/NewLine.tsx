import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { planAdd } from '../../commands/map/planAdd.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import type { NewThing } from '../../state/newThing.ts'
import { select } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { thingAfterNew } from './after.ts'
import styles from './line.module.css'
import { walkLines } from './lines.ts'
import { setFresh, useOutline } from './outlineStore.ts'
import { leaves } from './useLineKeys.ts'

interface NewLineProps {
  /** What its first words make, where the line always stands there. */
  readonly thing?: () => NewThing | null
  readonly label: string
  readonly placeholder: string
  /** While nobody writes there; a plus where it is left out. */
  readonly idle?: string
  readonly look: 'stage' | 'step' | 'item' | 'note'
  /** It was asked for: the keyboard goes there, and it goes away when it is left without a word. */
  readonly asked?: NewThing
}

/** A line that becomes a record with its first words. */
export function NewLine({ thing, label, placeholder, idle, look, asked }: NewLineProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, show] = useState('')
  const [here, setHere] = useState(false)
  // Leaving may come before the next drawing.
  const now = useRef('')
  const setText = (next: string): void => {
    now.current = next
    show(next)
  }
  useEffect(() => {
    if (!asked) return
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  const take = (): NewThing | null => {
    const doc = settledDoc()
    const written = now.current.trim()
    const made = written === '' ? null : (asked ?? thing?.() ?? null)
    if (!doc || !made) return null
    setText('')
    void runPlan(planAdd(doc, made, written))
    return made
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const walked = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.key === 'Enter' && !(event.shiftKey && look === 'note')) {
      event.preventDefault()
      const made = take()
      if (made) setFresh(thingAfterNew(made))
      else walkLines(event.currentTarget, 1)
    } else if (event.key === 'Escape' || (event.key === 'Backspace' && text === '' && !event.repeat)) {
      event.preventDefault()
      setText('')
      if (event.key === 'Backspace' || asked) walkLines(event.currentTarget, -1)
    } else if (walked !== 0 && leaves(event.currentTarget, walked) && walkLines(event.currentTarget, walked)) {
      event.preventDefault()
    }
  }
  return (
    <textarea
      ref={field}
      className={`${styles.line} ${styles[look]} ${styles.new}`}
      data-line="new"
      data-dirty={text !== '' || undefined}
      aria-label={label}
      placeholder={here ? placeholder : (idle ?? '+')}
      rows={1}
      spellCheck={false}
      value={text}
      onChange={(event) => {
        const written = event.currentTarget.value
        setText(look === 'note' ? written : written.replace(/\s*\n\s*/g, ' '))
      }}
      onFocus={() => {
        setHere(true)
        select()
      }}
      onBlur={() => {
        setHere(false)
        take()
        // The next one may have been asked for already.
        if (asked && useOutline.getState().fresh === asked) setFresh(null)
      }}
      onKeyDown={onKeyDown}
    />
  )
}
