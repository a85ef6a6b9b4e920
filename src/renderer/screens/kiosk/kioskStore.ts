import { create } from 'zustand'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { EventMessage, Input } from '../../../shared/ipc/contract.ts'
import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'
import { bridge } from '../../ipc/bridge.ts'
import { newId, request } from '../../ipc/connection.ts'
import { failureText, sayFailure } from '../../state/toasts.ts'

export type KioskPatch = Input<'kiosk.update'>['patch']

/** The kiosks of the file and the touchpoints that they can ask about; null until they are read. */
export const useKiosks = create<{
  readonly list: readonly KioskShown[] | null
  readonly places: readonly TouchpointPlace[]
}>(() => ({ list: null, places: [] }))

/** As they are stored, as far as it was heard, and what was sent since and is not answered yet. */
let stored: readonly KioskShown[] | null = null
let sent: readonly { readonly id: string; readonly patch: KioskPatch }[] = []

function draw(): void {
  const list = sent.reduce<readonly KioskShown[] | null>(
    (all, { id, patch }) => all?.map((kiosk) => (kiosk.id === id ? { ...kiosk, ...given(patch) } : kiosk)) ?? null,
    stored,
  )
  useKiosks.setState({ list })
}

const given = (patch: KioskPatch): Partial<KioskShown> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

async function load(): Promise<void> {
  const [kiosks, places] = await Promise.all([request('kiosk.list', {}), request('touchpoint.list', {})])
  if (!kiosks.ok) return sayFailure(kiosks)
  stored = kiosks.data
  if (places.ok) useKiosks.setState({ places: places.data })
  draw()
}

/** Reads them and keeps them as they are stored. @returns stops it */
export function followKiosks(): () => void {
  void load()
  const stops = [
    bridge().onEvent((message) => {
      if (message.event === 'workspace.changed' || message.event === 'workspace.rewritten') void load()
      if (message.event !== 'document.changed') return
      const { changeSet } = message.data as EventMessage<'document.changed'>['data']
      if (changeSet.changes.some(({ kind }) => kind === 'kiosk' || kind === 'touchpoint')) void load()
    }),
    bridge().onConnection((up) => up && void load()),
  ]
  return () => {
    for (const stop of stops) stop()
    stored = null
    draw()
  }
}

/** Shown at once; one step of the history. What is refused is taken back and said. */
export async function changeKiosk(id: string, patch: KioskPatch): Promise<void> {
  const mine = { id, patch }
  sent = [...sent, mine]
  draw()
  const reply = await request('kiosk.update', { id, patch })
  if (reply.ok && stored) stored = stored.map((kiosk) => (kiosk.id === id ? { ...kiosk, ...given(patch) } : kiosk))
  sent = sent.filter((each) => each !== mine)
  draw()
  if (!reply.ok) sayFailure(reply)
}

/** @returns its id, or the sentence of what went wrong */
export async function addKiosk(
  fields: Input<'kiosk.add'>['fields'],
  pin: string,
): Promise<{ readonly id: string } | { readonly failure: string }> {
  const id = newId()
  const reply = await request('kiosk.add', { id, fields, pin })
  return reply.ok ? { id } : { failure: failureText(reply) }
}

export async function removeKiosk(id: string): Promise<void> {
  const reply = await request('kiosk.remove', { id })
  if (!reply.ok) sayFailure(reply)
}
