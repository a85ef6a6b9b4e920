import type { KeyboardEvent } from 'react'
import { runCommand } from '../../commands/runCommand.ts'
import { undo } from '../../commands/undo.ts'
import { choose, chooseNone, pick, useInbox } from '../../state/inboxStore.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { useAnswers } from './answerList.ts'
import { useReading } from './reading.ts'
import * as triage from './triage.ts'

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))

/** What a key by itself does to the answer at hand, or to those that are marked. */
const LETTERS: Readonly<Record<string, () => unknown>> = {
  j: () => triage.step(1),
  k: () => triage.step(-1),
  a: () => pick('touchpoint'),
  s: () => useReading.getState().takeSuggestion(),
  r: () => triage.setStatus('read'),
  u: () => triage.setStatus('new'),
  w: () => triage.setStatus('answered'),
  o: () => triage.makeOpportunity(),
  i: () => triage.makeImprovement(),
  '1': () => triage.correct('positive'),
  '2': () => triage.correct('neutral'),
  '3': () => triage.correct('negative'),
  t: () => pick('tag'),
  z: () => runCommand(undo),
  n: () => openSheet({ kind: 'noteAnswer' }),
  x: () => triage.toggleMark(useInbox.getState().current.index),
  '/': () => document.querySelector<HTMLInputElement>('[data-region=search] input')?.focus(),
}

/** Keys that walk through the list, while the list has the keyboard. @returns the row, null for another key */
function walk(key: string, page: number): number | null {
  const { index } = useInbox.getState().current
  const last = useAnswers.getState().total - 1
  const rows: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: last,
  }
  const row = rows[key]
  return row === undefined ? null : Math.max(0, Math.min(last, row))
}

function onListKey(event: KeyboardEvent<HTMLElement>, list: HTMLElement): boolean {
  const rowHeight = list.querySelector<HTMLElement>('[role="option"]')?.offsetHeight ?? 60
  const row = walk(event.key, Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1))
  if (row !== null) {
    if (event.shiftKey) void triage.markTo(row)
    else {
      triage.setAnchor(row)
      triage.goTo(row)
    }
    return true
  }
  if (event.key === ' ') triage.toggleMark(useInbox.getState().current.index)
  else if (event.key === 'Delete') void triage.remove()
  else return false
  return true
}

/** Triage with the keyboard: one key an answer, and the next one comes. */
export function onTriageKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || isWriting(event.target) || !event.currentTarget.contains(event.target as Node)) return
  const mod = event.ctrlKey || event.metaKey
  const list = (event.target as HTMLElement).closest<HTMLElement>('[data-answers]')
  let used = true
  if (mod && !event.altKey && event.key.toLowerCase() === 'a') choose('all')
  else if (mod || event.altKey) used = false
  else if (
    event.key === 'Escape' &&
    useInbox.getState().chosen !== 'all' &&
    (useInbox.getState().chosen as ReadonlySet<string>).size === 0
  )
    used = false
  else if (event.key === 'Escape') chooseNone()
  else if (list && onListKey(event, list)) used = true
  else {
    const run = event.shiftKey && event.key !== '/' ? undefined : LETTERS[event.key.toLowerCase()]
    used = run !== undefined
    run?.()
  }
  if (used) event.preventDefault()
}
