import { create } from 'zustand'
import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import type { Events } from '../../shared/ipc/contract.ts'
import type { ErrorCode, ErrorData } from '../../shared/ipc/errors.ts'
import { request } from '../ipc/connection.ts'
import { applyChanges, reuse } from './projection.ts'

export interface DocumentState {
  readonly journeyId: string | null
  /** The journey that the map shows; null while it is on its way or when it is not there. */
  readonly doc: JourneyDoc | null
  readonly status: 'none' | 'loading' | 'ready' | 'missing' | 'failed'
  readonly failure: { readonly code: ErrorCode; readonly data: ErrorData } | null
}

/** The journey on screen, kept up to date from what the backend recorded. */
export const useDocument = create<DocumentState>(() => ({ journeyId: null, doc: null, status: 'none', failure: null }))

let asked = 0

async function fetchDoc(journeyId: string): Promise<void> {
  const mine = ++asked
  const reply = await request('journey.get', { journeyId })
  if (mine !== asked || useDocument.getState().journeyId !== journeyId) return
  if (reply.ok) {
    const doc = reuse(useDocument.getState().doc, reply.data)
    useDocument.setState({ doc, status: 'ready', failure: null })
  } else {
    const missing = reply.code === 'NOT_FOUND' || reply.code === 'JOURNEY_NOT_FOUND'
    useDocument.setState({
      doc: null,
      status: missing ? 'missing' : 'failed',
      failure: { code: reply.code, data: reply.data },
    })
  }
}

/** Came along with the window's first answer, and need not be asked for when its screen opens. */
let brought: string | null = null

export function bringDocument(doc: JourneyDoc): void {
  brought = doc.journey.id
  useDocument.setState({ journeyId: brought, doc, status: 'ready', failure: null })
}

/** Shows a journey; the one that is shown already is only fetched again. */
export async function openDocument(journeyId: string): Promise<void> {
  const current = useDocument.getState()
  const isHere = brought === journeyId && current.journeyId === journeyId
  brought = null
  if (isHere) return
  if (current.journeyId !== journeyId) {
    useDocument.setState({ journeyId, doc: null, status: 'loading', failure: null })
  }
  await fetchDoc(journeyId)
}

export function closeDocument(): void {
  asked++
  useDocument.setState({ journeyId: null, doc: null, status: 'none', failure: null })
}

/** What happened in the store, as it happened. */
export function projectEvent(event: Events['document.changed']): void {
  const { doc, journeyId, status } = useDocument.getState()
  if (journeyId === null) return
  if (!doc) {
    // An undo may bring the journey back.
    if (status === 'missing') void fetchDoc(journeyId)
    return
  }
  const next = applyChanges(doc, event.changeSet.changes)
  useDocument.setState(next.doc ? { doc: next.doc } : { doc: null, status: 'missing' })
  if (next.incomplete) void fetchDoc(journeyId)
}
