import type { OverviewAct, OverviewTile } from '../../../shared/i18n/overviewText.ts'
import { goToRecord } from '../../state/arrivalStore.ts'
import { goToImprove, goToListen, goToSee, openSheet } from '../../state/navigationStore.ts'
import { mendGap } from '../key/GapList.tsx'
import { lookAtKey } from '../key/keyLook.ts'

/** Leads to where something is done about a line of a tile. */
export function goToAct(act: OverviewAct): void {
  if (act.to === 'touchpoint') goToRecord(act.journeyId, { kind: 'touchpoint', id: act.id })
  else if (act.to === 'improvement') openSheet({ kind: 'improvement', improvementId: act.id })
  else mendGap(act.gap)
}

/** Leads to all of what a tile is about. */
export function goToAll(of: OverviewTile['of']): void {
  if (of === 'late') goToImprove('board')
  else if (of === 'better') goToListen('figures')
  else {
    lookAtKey({ view: of === 'unknown' ? 'gaps' : 'order', journeyId: null })
    goToSee('key')
  }
}
