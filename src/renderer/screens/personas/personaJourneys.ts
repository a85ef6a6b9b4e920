import type { Persona } from '../../../shared/domain/persona/persona.ts'
import { withStays } from '../../commands/sayStays.ts'
import { undo } from '../../commands/undo.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { goToPersonas } from '../../state/navigationStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'

/** Puts a persona in a journey or takes her out; what she felt there stays with the journey. */
export async function setLinked(journeyId: string, personaId: string, linked: boolean): Promise<void> {
  const now = await request('journey.get', { journeyId })
  if (!now.ok) return sayFailure(now)
  const others = now.data.journey.personaIds.filter((id) => id !== personaId)
  const personaIds = linked ? [...others, personaId] : others
  const reply = await request('journey.update', { journeyId, patch: { personaIds } })
  if (!reply.ok) sayFailure(reply)
}

/** Removes a persona and says from how many journeys; one step takes it back. @param next who is shown then */
export async function removePersona(persona: Persona, journeys: number, next: string | null): Promise<void> {
  const { t } = useLanguage.getState().i18n
  const reply = await request('records.remove', { records: [{ kind: 'persona', id: persona.id }] })
  if (!reply.ok) return sayFailure(reply)
  goToPersonas(next)
  const name = persona.name.trim() || t('personas.unnamed')
  say({
    text: withStays(t, t('personas.removed', { name, count: journeys }), reply.data.stays),
    action: {
      label: t('common.undo'),
      run: () => {
        void undo.run()
        goToPersonas(persona.id)
      },
    },
  })
}
