import { create } from 'zustand'
import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'
import { useDocument } from './documentStore.ts'
import { applyChanges } from './projection.ts'

const KEPT = 'percurso.overlay'

export interface OverlayState {
  /** The journey whose line is laid under the one on screen; null: none. */
  readonly journeyId: string | null
  /** null while it is on its way or where it is gone */
  readonly doc: JourneyDoc | null
}

/** Another journey's line under this one's. A look of this journey: kept on this computer, never recorded. */
export const useOverlay = create<OverlayState>(() => ({ journeyId: null, doc: null }))

type Kept = Readonly<Record<string, string>>

/** Storage may be missing or hold something strange: then nothing is remembered. */
function kept(): Kept {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Kept) : {}
  } catch {
    return {}
  }
}

/** The journey that was laid under another one when it was seen last. */
export function keptOverlay(journeyId: string): string | null {
  const other = kept()[journeyId]
  return typeof other === 'string' && other !== journeyId ? other : null
}

let asked = 0

async function show(otherId: string | null): Promise<void> {
  const mine = ++asked
  const before = useOverlay.getState()
  useOverlay.setState({ journeyId: otherId, doc: otherId === before.journeyId ? before.doc : null })
  if (otherId === null) return
  const reply = await request('journey.get', { journeyId: otherId })
  if (mine !== asked) return
  // One that was deleted for good lies under nothing any more.
  useOverlay.setState(reply.ok ? { doc: reply.data } : { journeyId: null, doc: null })
}

/** Has a journey lie under another one when that is shown next; null: none. */
export function keepOverlay(journeyId: string, otherId: string | null): void {
  const { [journeyId]: _, ...rest } = kept()
  try {
    localStorage.setItem(KEPT, JSON.stringify(otherId === null ? rest : { ...rest, [journeyId]: otherId }))
  } catch {}
}

/** Lays a journey's line under the one on screen, or takes it away, and remembers it. */
export function layUnder(otherId: string | null): void {
  const here = useDocument.getState().journeyId
  if (here === null) return
  keepOverlay(here, otherId)
  void show(otherId)
}

/** Shows what was laid under this journey last, and keeps it up to date. @returns ends it */
export function followOverlay(journeyId: string): () => void {
  void show(keptOverlay(journeyId))
  const stop = bridge().onEvent(({ event, data }) => {
    const { doc, journeyId: otherId } = useOverlay.getState()
    if (event !== 'document.changed' || !doc || otherId === null) return
    const next = applyChanges(
      doc,
      (data as { changeSet: { changes: Parameters<typeof applyChanges>[1] } }).changeSet.changes,
    )
    if (next.incomplete || next.doc === null) void show(otherId)
    else if (next.doc !== doc) useOverlay.setState({ doc: next.doc })
  })
  return () => {
    stop()
    asked++
    useOverlay.setState({ journeyId: null, doc: null })
  }
}
