import type { MapFragment } from '../../../../shared/domain/journey/fragment.ts'
import { request } from '../../../ipc/connection.ts'
import { useDocument } from '../../../state/documentStore.ts'
import { useLanguage } from '../../../state/languageStore.ts'
import { type Selected, select } from '../../../state/selectionStore.ts'
import { settledDoc } from '../../../state/shownStore.ts'
import { say, sayFailure } from '../../../state/toasts.ts'
import { withCut } from './cutAlong.ts'

export interface PastePlace {
  readonly stepId: string
  readonly laneId: string
  /** the sibling to follow; null: first; left out: at the end of the cell */
  readonly afterId?: string | null | undefined
}

/** Puts a fragment down as one step, selects it, and says what found no place. */
export async function putDown(fragment: MapFragment, { afterId, ...place }: PastePlace): Promise<boolean> {
  const doc = settledDoc()
  if (!doc) return false
  const journeyId = doc.journey.id
  const reply = await request('map.paste', {
    journeyId,
    ...place,
    fragment: await withCut(fragment),
    ...(afterId === undefined ? {} : { afterId }),
  })
  if (!reply.ok) {
    if (reply.code === 'INVALID_TARGET') sayNoPlace()
    else sayFailure(reply)
    return false
  }
  selectWhenThere(journeyId, reply.data.ids)
  const { leftOut } = reply.data
  if (leftOut > 0) {
    say({ text: useLanguage.getState().i18n.t('map.clipboard.leftOut', { count: leftOut }), ms: 8_000 })
  }
  return true
}

export function sayNoPlace(): void {
  say({ text: useLanguage.getState().i18n.t('map.clipboard.noPlace'), slot: 'clipboard', ms: 6_000 })
}

/** The answer may come before the records themselves. */
function selectWhenThere(journeyId: string, ids: readonly string[]): void {
  const wanted = new Set(ids)
  const look = (): boolean => {
    const { doc } = useDocument.getState()
    if (doc?.journey.id !== journeyId) return true
    const found: Selected[] = [
      ...doc.touchpoints.filter((t) => wanted.has(t.id)).map(({ id }) => ({ kind: 'touchpoint' as const, id })),
      ...doc.cards.filter((c) => wanted.has(c.id)).map(({ id }) => ({ kind: 'card' as const, id })),
    ]
    if (found.length < wanted.size) return false
    select(...found)
    return true
  }
  if (look()) return
  const stop = useDocument.subscribe(() => {
    if (look()) stop()
  })
}
