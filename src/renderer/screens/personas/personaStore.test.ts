import { expect, it, vi } from 'vitest'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import type { Envelope, Reply } from '../../../shared/ipc/envelope.ts'

/** A host that answers and tells when it is told to. */
const asked: { readonly envelope: Envelope; readonly answer: (reply: Reply) => void }[] = []
const listeners = new Set<(message: EventMessage) => void>()
vi.stubGlobal('window', {
  percurso: {
    info: { languages: ['pt-BR'] },
    request: (envelope: Envelope) => new Promise((answer) => asked.push({ envelope, answer })),
    onEvent: (listener: (message: EventMessage) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onConnection: () => () => {},
  },
})
const { changePersona, followPersonas, usePersonas } = await import('./personaStore.ts')

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0))
const celia = { id: 'p', order: 'a', name: 'Célia', role: '', facts: [] } as unknown as Persona

function tell(after: Persona): void {
  const changeSet = { changes: [{ kind: 'persona', id: after.id, before: celia, after }] }
  for (const listener of listeners) listener({ event: 'document.changed', data: { changeSet } } as never)
}

it('a line written while an earlier change is on its way is not taken back by the news of that change', async () => {
  const stop = followPersonas()
  asked.shift()!.answer({ ok: true, data: [celia] })
  await settled()
  const facts = (): readonly string[] | undefined => usePersonas.getState().list?.[0]?.facts
  void changePersona('p', { role: 'freguesa' })
  void changePersona('p', { facts: ['58 anos'] })
  tell({ ...celia, role: 'freguesa' })
  expect(facts()).toEqual(['58 anos'])
  asked.shift()!.answer({ ok: true, data: null })
  await settled()
  expect(facts()).toEqual(['58 anos'])
  tell({ ...celia, role: 'freguesa', facts: ['58 anos'] })
  asked.shift()!.answer({ ok: true, data: null })
  await settled()
  expect(usePersonas.getState().list?.[0]).toMatchObject({ role: 'freguesa', facts: ['58 anos'] })
  stop()
})
