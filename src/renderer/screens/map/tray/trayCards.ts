import type { CardKind } from '../../../../shared/domain/journey/lane.ts'
import { LANE_ICONS } from '../../../../shared/layout/geometry/drawLane.ts'
import type { IconName } from '../../../../shared/layout/icon.ts'

export interface TrayCard {
  readonly kind: CardKind
  /** null: pain and gain wear their own sign */
  readonly icon: IconName | null
}

/** Every kind of card that one puts on the map, from street level down. */
export const TRAY_CARDS: readonly TrayCard[] = [
  { kind: 'action', icon: LANE_ICONS.actions },
  { kind: 'thought', icon: LANE_ICONS.thoughts },
  { kind: 'pain', icon: null },
  { kind: 'gain', icon: null },
  { kind: 'opportunity', icon: LANE_ICONS.opportunities },
  { kind: 'evidence', icon: LANE_ICONS.physicalEvidence },
  { kind: 'backstage', icon: LANE_ICONS.backstage },
  { kind: 'support', icon: LANE_ICONS.support },
  { kind: 'metric', icon: LANE_ICONS.metrics },
  { kind: 'image', icon: LANE_ICONS.images },
  { kind: 'text', icon: LANE_ICONS.text },
]
