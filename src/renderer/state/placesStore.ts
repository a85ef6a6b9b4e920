import { create } from 'zustand'
import type { RecordKind } from '../../shared/domain/record.ts'
import type { TouchpointPlace } from '../../shared/domain/touchpoint/touchpointPlace.ts'
import type { EventMessage } from '../../shared/ipc/contract.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'
import { sayFailure } from './toasts.ts'

/** The touchpoints of all journeys in reading order; null until they are read. */
export const usePlaces = create<{ readonly places: readonly TouchpointPlace[] | null }>(() => ({ places: null }))

const MOVE_THEM: ReadonlySet<RecordKind> = new Set(['touchpoint', 'journey', 'stage', 'step', 'channel'])

/** Reads them, again when one changes. @returns stops it */
export function followPlaces(): () => void {
  let asked = 0
  const read = async (): Promise<void> => {
    const mine = ++asked
    const reply = await request('touchpoint.list', {})
    if (mine !== asked) return
    if (reply.ok) usePlaces.setState({ places: reply.data })
    else sayFailure(reply)
  }
  void read()
  const stop = bridge().onEvent(({ event, data }) => {
    if (event === 'workspace.changed' || event === 'workspace.rewritten') void read()
    if (event !== 'document.changed') return
    const { changes } = (data as EventMessage<'document.changed'>['data']).changeSet
    if (changes.some(({ kind }) => MOVE_THEM.has(kind))) void read()
  })
  return () => {
    asked++
    stop()
  }
}
