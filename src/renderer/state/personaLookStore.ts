import { create } from 'zustand'
import { goToPersonas } from './navigationStore.ts'

/** What is shown of a persona on her page. */
export type PersonaLook = 'profile' | 'empathy'

export const usePersonaLook = create<{ readonly look: PersonaLook }>(() => ({ look: 'profile' }))

export function setPersonaLook(look: PersonaLook): void {
  usePersonaLook.setState({ look })
}

/** A persona's empathy map. */
export function goToEmpathy(personaId: string | null = null): void {
  setPersonaLook('empathy')
  goToPersonas(personaId)
}
