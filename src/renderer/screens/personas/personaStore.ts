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

export type PersonaPatch = Partial<Omit<Persona, 'id' | 'order'>>

/** Everybody as they are stored, as far as it was heard, and what was sent since and is not answered yet. */
let stored: readonly Persona[] | null = null
let sent: readonly { readonly id: string; readonly patch: PersonaPatch }[] = []

/** What was sent stays over what is heard: news of an earlier change must not take back a later one. */
function draw(): void {
  const list = sent.reduce<readonly Persona[] | null>(
    (all, { id, patch }) => all?.map((p) => (p.id === id ? { ...p, ...patch } : p)) ?? null,
    stored,
  )
  usePersonas.setState({ list })
}

export async function loadPersonas(): Promise<void> {
  const reply = await request('persona.list', {})
  if (!reply.ok) return sayFailure(reply)
  stored = reply.data
  draw()
}

function project({ changeSet }: EventMessage<'document.changed'>['data']): void {
  if (!stored) return
  const byId = new Map(stored.map((persona) => [persona.id, persona]))
  let touched = false
  for (const change of changeSet.changes) {
    if (change.kind !== 'persona') continue
    touched = true
    if (change.after) byId.set(change.id, change.after)
    else byId.delete(change.id)
  }
  if (!touched) return
  stored = [...byId.values()].sort(byOrder)
  draw()
}

/** Reads everybody and keeps them as they are stored. @returns stops it */
export function followPersonas(): () => void {
  void loadPersonas()
  const stops = [
    bridge().onEvent((message) => {
      if (message.event === 'document.changed') project(message.data as EventMessage<'document.changed'>['data'])
      if (message.event === 'workspace.changed' || message.event === 'workspace.rewritten') void loadPersonas()
    }),
    // What was missed while nobody listened is read again.
    bridge().onConnection((up) => up && void loadPersonas()),
  ]
  return () => {
    for (const stop of stops) stop()
    stored = null
    draw()
  }
}

/** Shown at once; one step of the history. What is refused is taken back and said. */
export async function changePersona(id: string, patch: PersonaPatch): Promise<void> {
  const mine = { id, patch }
  sent = [...sent, mine]
  draw()
  const reply = await request('persona.update', { id, patch })
  sent = sent.filter((each) => each !== mine)
  draw()
  if (!reply.ok) sayFailure(reply)
}

/** Somebody new, shown in full. */
export async function addPersona(): Promise<void> {
  const id = newId()
  const name = useLanguage.getState().i18n.t('personas.newName')
  const reply = await request('persona.add', { id, fields: { name, role: '', description: '' } })
  if (reply.ok) goToPersonas(id)
  else sayFailure(reply)
}
