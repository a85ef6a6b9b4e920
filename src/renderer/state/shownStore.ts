import { create } from 'zustand'
import type { RecordChange } from '../../shared/domain/change/changeSet.ts'
import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { alike, holdingOn } from './alike.ts'
import { useDocument } from './documentStore.ts'
import { applyChanges } from './projection.ts'

interface Row {
  readonly id: string
}

interface Shown {
  /** The journey as it is on screen: what is stored, with what was sent and not answered yet, and what is being done. */
  readonly doc: JourneyDoc | null
}

export const useShown = create<Shown>(() => ({ doc: null }))

let sent: readonly { readonly id: string; readonly changes: readonly RecordChange[] }[] = []
let trial: readonly RecordChange[] = []

const applied = (doc: JourneyDoc | null, changes: readonly RecordChange[]): JourneyDoc | null =>
  doc && changes.length > 0 ? applyChanges(doc, changes).doc : doc

/** What is stored, with what was sent and not answered yet: what the next command builds upon. */
export function settledDoc(): JourneyDoc | null {
  return applied(
    useDocument.getState().doc,
    sent.flatMap((s) => s.changes),
  )
}

/**
 * The next document, holding on to what looks as before: what was sent and what was then stored are the same things,
 * and need not be laid out twice.
 */
function held(before: JourneyDoc | null, next: JourneyDoc): JourneyDoc {
  if (!before || before.journey.id !== next.journey.id) return next
  const result: Record<string, unknown> = { ...next }
  let same = true
  for (const key of Object.keys(next) as (keyof JourneyDoc)[]) {
    const kept = like(before[key], next[key])
    result[key] = kept
    if (kept !== before[key]) same = false
  }
  return same ? before : (result as unknown as JourneyDoc)
}

function like<T>(before: T, next: T): T {
  if (before === next) return before
  if (Array.isArray(before) && Array.isArray(next)) return holdingOn(before as Row[], next as Row[]) as T
  return alike(before, next) ? before : next
}

function draw(): void {
  const next = applied(settledDoc(), trial)
  const doc = next && held(useShown.getState().doc, next)
  if (doc !== useShown.getState().doc) useShown.setState({ doc })
}

useDocument.subscribe(draw)
draw()

/** Shows what a command will do until the store has done it or refused it. */
export function showSent(id: string, changes: readonly RecordChange[]): void {
  if (changes.length === 0) return
  sent = [...sent, { id, changes }]
  draw()
}

export function forgetSent(id: string): void {
  if (!sent.some((s) => s.id === id)) return
  sent = sent.filter((s) => s.id !== id)
  draw()
}

/** Shows what a gesture or a text being written would make of the map; an empty list ends it. */
export function showTrial(changes: readonly RecordChange[]): void {
  if (trial.length === 0 && changes.length === 0) return
  trial = changes
  draw()
}
