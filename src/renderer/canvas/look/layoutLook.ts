import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { brightUnder } from '../../../shared/domain/view/matching.ts'
import type { LayoutOptions } from '../../../shared/layout/options.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'
import type { Look } from '../../state/lookStore.ts'

/** What of the look the layout has to know. */
export function layoutLook(
  doc: JourneyDoc,
  look: Look,
): Pick<LayoutOptions, 'collapsedLaneIds' | 'focusStageId' | 'personaIds'> {
  const shown = doc.personas.map((p) => p.id).filter((id) => !look.hiddenPersonaIds.includes(id))
  const some = shown.length > 0 && shown.length < doc.personas.length
  return {
    ...(look.collapsedLaneIds.length > 0 && { collapsedLaneIds: new Set(look.collapsedLaneIds) }),
    focusStageId: look.focusStageId,
    ...(some && { personaIds: shown }),
  }
}

/** Which nodes step back under the filter; null: none. Stations, signs and lanes never do. */
export function dimUnder(doc: JourneyDoc, look: Pick<Look, 'filter'>): ((node: SceneNode) => boolean) | null {
  const bright = brightUnder(doc, look.filter)
  if (!bright) return null
  const ends = new Map(doc.connections.map((c) => [c.id, c]))
  return (node) => {
    switch (node.kind) {
      case 'touchpoint':
      case 'channelStop':
      case 'measured':
        return !bright.touchpointIds.has(node.id)
      case 'step':
        return !bright.stepIds.has(node.id)
      case 'card':
        return node.cell !== null && !bright.stepIds.has(node.cell.stepId)
      case 'connection': {
        const end = ends.get(node.id)
        const lit = end?.kind === 'step' ? bright.stepIds : bright.touchpointIds
        return !end || !lit.has(end.fromId) || !lit.has(end.toId)
      }
      default:
        return false
    }
  }
}
