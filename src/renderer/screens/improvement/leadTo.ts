import type { StandingLink } from '../../../shared/ipc/routes/improving.ts'
import { goToRecord } from '../../state/arrivalStore.ts'
import { goToFact } from '../../state/consistencyStore.ts'
import { goToAnswers } from '../../state/inboxStore.ts'
import { closeSheet, goToMap, goToPersonas } from '../../state/navigationStore.ts'

/** Whether there is a place to go to. */
export const leadsSomewhere = ({ there, kind, journeyId }: StandingLink): boolean =>
  there && (journeyId !== null || kind === 'feedback' || kind === 'persona' || kind === 'fact')

/** Closes the sheet and shows what the link is about, chosen where it stands. */
export function leadTo({ kind, id, name, journeyId }: StandingLink): void {
  closeSheet()
  if (kind === 'feedback') goToAnswers(name.trim() === '' ? {} : { text: name.slice(0, 200) })
  else if (kind === 'persona') goToPersonas(id)
  else if (kind === 'fact') goToFact({ factId: id, channelId: null })
  else if (journeyId !== null && kind === 'journey') goToMap(journeyId)
  else if (journeyId !== null) goToRecord(journeyId, { kind, id })
}
