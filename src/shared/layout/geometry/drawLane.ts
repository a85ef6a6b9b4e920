import type { Lane, LaneRole } from '../../domain/journey/lane.ts'
import type { IconName } from '../icon.ts'
import type { Mark } from '../mark.ts'
import type { Drawing } from './drawing.ts'
import { textBlock } from './textBlock.ts'

/** The icon of every kind of row. */
export const LANE_ICONS: Readonly<Record<LaneRole, IconName>> = {
  emotion: 'smile',
  actions: 'footprints',
  touchpoints: 'map-pinned',
  channels: 'git-branch',
  thoughts: 'message-circle-more',
  pains: 'scale',
  physicalEvidence: 'package',
  backstage: 'door-open',
  support: 'life-buoy',
  opportunities: 'lightbulb',
  metrics: 'gauge',
  images: 'image',
  text: 'type',
}

export interface LaneHeader {
  /** px that icon and name take */
  readonly h: number
  readonly title: string
  readonly marks: readonly Mark[]
}

/** px before a lane's name and kept free behind it: the longest usual word, "Oportunidades", has to stand in one line. */
const NAME_X = 29
const NAME_RIGHT = 3

/** A lane's icon and name, at the top left of its row. */
export function drawLaneHeader(d: Drawing, lane: Pick<Lane, 'role' | 'name'>): LaneHeader {
  const title = lane.name.trim() === '' ? d.words.lanes[lane.role] : lane.name
  const style = {
    text: title,
    x: NAME_X,
    y: 7,
    maxW: d.sizes.headerW - NAME_X - NAME_RIGHT,
    type: d.sizes.lane,
  } as const
  const name = textBlock({ ...style, weight: 700, fill: 'ink', measure: d.measure })
  const icon: Mark = { type: 'icon', icon: LANE_ICONS[lane.role], x: 9, y: 7, size: 15, color: 'ink' }
  return { h: 7 + Math.max(name.h, 15), title, marks: [icon, name.mark] }
}
