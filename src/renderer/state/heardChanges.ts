import type { EventMessage } from '../../shared/ipc/contract.ts'
import { bridge } from '../ipc/bridge.ts'

/** What changes figures and their neighbours on the map: what was heard, where it belongs, what it is held against. */
const KINDS: ReadonlySet<string> = new Set([
  'importBatch',
  'feedback',
  'feedbackSweep',
  'serviceCase',
  'measurement',
  'target',
  'touchpoint',
  'journey',
  'fact',
  'factReading',
  'channel',
  'segment',
])
const AFTER_MS = 150

/** Calls back, once for many changes in a row, when figures may be others. @returns stops it */
export function onHeardChange(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = bridge().onEvent(({ event, data }: EventMessage) => {
    const matters =
      event === 'document.changed'
        ? (data as EventMessage<'document.changed'>['data']).changeSet.changes.some(({ kind }) => KINDS.has(kind))
        : event === 'feedback.readAgain' || event === 'workspace.rewritten'
    if (!matters) return
    clearTimeout(timer)
    timer = setTimeout(changed, AFTER_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
