import type { KeyboardEvent } from 'react'
import { runPlan } from '../../commands/map/runPlan.ts'
import { feelBy, removeSelected, toggleKey } from '../../commands/map/selection.ts'
import { type Selected, select } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import type { FieldText } from '../map/inspector/useField.ts'
import { isBare, thingAfter } from './after.ts'
import { enterLine, enterPlace, lineKey, placeOfLine, walkLines } from './lines.ts'
import { setFresh } from './outlineStore.ts'
import { planShift } from './shift.ts'

type Key = KeyboardEvent<HTMLTextAreaElement>

/** Whether the caret stands on the first or last line of what is written, so that an arrow leaves the field. */
export function leaves(field: HTMLTextAreaElement, by: -1 | 1): boolean {
  if (field.selectionStart !== field.selectionEnd) return false
  const rest = by === -1 ? field.value.slice(0, field.selectionStart) : field.value.slice(field.selectionEnd)
  return rest.trim() === ''
}

/** What keys mean in the line of a record. @returns whether they are used up */
export function recordKey(event: Key, record: Selected, field: FieldText): boolean {
  const here = event.currentTarget
  const mod = event.ctrlKey || event.metaKey
  if (event.nativeEvent.isComposing || mod) return false
  if (event.altKey) return altKey(event, record, field)
  switch (event.key) {
    case 'Enter': {
      if (event.shiftKey && record.kind === 'card') return false
      field.commit()
      const doc = settledDoc()
      const thing = doc && thingAfter(doc, record)
      if (thing) setFresh(thing)
      else walkLines(here, 1)
      return true
    }
    case 'Escape':
      field.revert()
      return true
    case 'Backspace': {
      const doc = settledDoc()
      if (here.value !== '' || event.repeat || !doc || !isBare(doc, record)) return false
      const place = placeOfLine(here)
      field.revert()
      select(record)
      void removeSelected()
      // Whoever takes line after line away stays with the keyboard where it was.
      setTimeout(() => enterPlace(place - 1), 0)
      return true
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = event.key === 'ArrowUp' ? -1 : 1
      return !event.shiftKey && leaves(here, by) && walkLines(here, by)
    }
    default:
      return false
  }
}

function altKey(event: Key, record: Selected, field: FieldText): boolean {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (by !== 0) {
    field.commit()
    const doc = settledDoc()
    const plan = doc && planShift(doc, record, by)
    if (plan) {
      void runPlan(plan)
      enterLine(lineKey(record.kind, record.id))
    }
    return true
  }
  // The place of the key, for Alt writes other letters on a Mac.
  const felt = event.code === 'Minus' || event.code === 'NumpadSubtract' ? -1 : 1
  const feels = ['Minus', 'NumpadSubtract', 'Equal', 'NumpadAdd'].includes(event.code)
  if (feels && (record.kind === 'step' || record.kind === 'touchpoint')) return feelBy(felt)
  if (event.code === 'KeyK' && record.kind === 'touchpoint') {
    toggleKey()
    return true
  }
  return false
}
