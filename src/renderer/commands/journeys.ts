import type { TFunction } from 'i18next'
import type { JourneySummary, Stays } from '../../shared/ipc/routes/maps.ts'
import { newId, request } from '../ipc/connection.ts'
import { choose, useHome } from '../state/homeStore.ts'
import { useLanguage } from '../state/languageStore.ts'
import { goToMap } from '../state/navigationStore.ts'
import { say, sayFailure } from '../state/toasts.ts'
import { withStays } from './sayStays.ts'
import { undo } from './undo.ts'

type Some = readonly Pick<JourneySummary, 'id' | 'name'>[]

const translate = (): TFunction => useLanguage.getState().i18n.t

const nameOf = ({ name }: Some[number]): string => name.trim() || translate()('home.card.unnamed')

/** Says what became of them, with the way back. */
function done(key: 'archived' | 'trashed' | 'takenBack' | 'removed', journeys: Some, stays?: Stays): void {
  const t = translate()
  const { chosen } = useHome.getState()
  choose([...chosen].filter((id) => !journeys.some((journey) => journey.id === id)))
  const text = t(`shelves.${key}`, { count: journeys.length, name: nameOf(journeys[0]!) })
  say({
    text: stays ? withStays(t, text, stays) : text,
    action: { label: t('common.undo'), run: () => void undo.run() },
    slot: 'shelves',
  })
}

/** Puts journeys away, throws them away, or takes them back (null); one step however many. */
export async function shelve(journeys: Some, shelf: 'archive' | 'trash' | null): Promise<void> {
  if (journeys.length === 0) return
  const reply = await request('journey.shelve', { ids: journeys.map((journey) => journey.id), shelf })
  if (!reply.ok) sayFailure(reply)
  else done(shelf === null ? 'takenBack' : shelf === 'archive' ? 'archived' : 'trashed', journeys)
}

/** Out of the trash for good; undo brings even these back. */
export async function clearAway(journeys: Some): Promise<void> {
  if (journeys.length === 0) return
  const reply = await request('journey.clear', { ids: journeys.map((journey) => journey.id) })
  if (!reply.ok) sayFailure(reply)
  else done('removed', journeys, reply.data.stays)
}

export async function duplicate(journey: Some[number]): Promise<void> {
  const t = translate()
  const name = t('home.copyName', { name: nameOf(journey) })
  const reply = await request('journey.duplicate', { journeyId: journey.id, id: newId(), name })
  if (!reply.ok) return sayFailure(reply)
  const { journeyId } = reply.data
  say({
    text: t('shelves.duplicated', { name }),
    action: { label: t('shelves.open'), run: () => goToMap(journeyId) },
    slot: 'shelves',
  })
}
