import { PencilRuler } from 'lucide-react'
import type { JourneySummary } from '../../shared/ipc/routes/maps.ts'
import { newId, request } from '../ipc/connection.ts'
import { useDocument } from '../state/documentStore.ts'
import { lookAs } from '../state/journeyLookStore.ts'
import { useLanguage } from '../state/languageStore.ts'
import { goToMap } from '../state/navigationStore.ts'
import { keepOverlay } from '../state/overlayStore.ts'
import { say, sayFailure } from '../state/toasts.ts'
import type { Command } from './command.ts'

/** Draws how a journey should be from how it is, and opens it with today's line under it. */
export async function drawFrom({ id, name }: Pick<JourneySummary, 'id' | 'name'>): Promise<void> {
  const { t } = useLanguage.getState().i18n
  const called = name.trim() || t('home.card.unnamed')
  const reply = await request('journey.branch', {
    journeyId: id,
    id: newId(),
    name: t('branch.name', { name: called }),
  })
  if (!reply.ok) return sayFailure(reply)
  keepOverlay(reply.data.journeyId, id)
  lookAs('map')
  goToMap(reply.data.journeyId)
  say({ text: t('branch.drawn'), look: 'gain', ms: 8_000 })
}

export const drawWish: Command = {
  id: 'drawWish',
  label: 'drawWish',
  group: 'map',
  icon: PencilRuler,
  shortcuts: [],
  when: (facts) =>
    facts.fileOpen &&
    facts.sheet === null &&
    facts.place.screen === 'map' &&
    useDocument.getState().doc?.journey.state === 'asIs',
  run: async () => {
    const { doc } = useDocument.getState()
    if (doc) await drawFrom(doc.journey)
  },
}
