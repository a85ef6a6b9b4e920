import { create } from 'zustand'
import { byOrder } from '../../../shared/domain/order/orderKey.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import { bridge } from '../../ipc/bridge.ts'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { goToPersonas } from '../../state/navigationStore.ts'
import { sayFailure } from '../../state/toasts.ts'

/** Everybody in the file, in order; null until they are read. */
export const usePersonas = create<{ readonly list: readonly Persona[] | null }>(() => ({ list: null }))

export async function loadPersonas(): Promise<void> {
  const reply = await request('persona.list', {})
  if (reply.ok) usePersonas.setState({ list: reply.data })
  else sayFailure(reply)
}

function project({ changeSet }: EventMessage<'document.changed'>['data']): void {
  const { list } = usePersonas.getState()
  if (!list) return
  const byId = new Map(list.map((persona) => [persona.id, persona]))
  let touched = false
  for (const change of changeSet.changes) {
    if (change.kind !== 'persona') continue
    touched = true
    if (change.after) byId.set(change.id, change.after)
    else byId.delete(change.id)
  }
  if (touched) usePersonas.setState({ list: [...byId.values()].sort(byOrder) })
}

/** Reads everybody and keeps them as they are stored. @returns stops it */
export function followPersonas(): () => void {
  void loadPersonas()
  const stops = [
    bridge().onEvent((message) => {
      if (message.event === 'document.changed') project(message.data as EventMessage<'document.changed'>['data'])
      if (message.event === 'workspace.changed') void loadPersonas()
    }),
    // What was missed while nobody listened is read again.
    bridge().onConnection((up) => up && void loadPersonas()),
  ]
  return () => {
    for (const stop of stops) stop()
    usePersonas.setState({ list: null })
  }
}

export type PersonaPatch = Partial<Omit<Persona, 'id' | 'order'>>

/** Shown at once; one step of the history. What is refused is taken back and said. */
export async function changePersona(id: string, patch: PersonaPatch): Promise<void> {
  const { list } = usePersonas.getState()
  usePersonas.setState({ list: list?.map((p) => (p.id === id ? { ...p, ...patch } : p)) ?? null })
  const reply = await request('persona.update', { id, patch })
  if (reply.ok) return
  sayFailure(reply)
  await loadPersonas()
}

/** Somebody new, shown in full. */
export async function addPersona(): Promise<void> {
  const id = newId()
  const name = useLanguage.getState().i18n.t('personas.newName')
  const reply = await request('persona.add', { id, fields: { name, role: '', description: '' } })
  if (reply.ok) goToPersonas(id)
  else sayFailure(reply)
}
