import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Card } from '../../../shared/domain/journey/lane.ts'
import { type ChannelShape, channelLook, shapeOf } from '../../../shared/layout/geometry/channelLook.ts'
import type { IconName } from '../../../shared/layout/icon.ts'
import type { ColorRole } from '../../../shared/layout/theme.ts'
import { layoutWords } from '../../state/words.ts'

/** What is left of a touchpoint's card from far away. */
export interface FarLook {
  /** null: it has no channel yet */
  readonly shape: ChannelShape | null
  readonly color: ColorRole
  readonly icon: IconName | null
  readonly key: boolean
}

export interface FarLooks {
  readonly touchpoints: ReadonlyMap<string, FarLook>
  readonly cards: ReadonlyMap<string, Card['kind']>
}

const known = new WeakMap<JourneyDoc, FarLooks>()

/** How everything in a journey looks from far away; asked once for a document. */
export function farLooks(doc: JourneyDoc): FarLooks {
  let looks = known.get(doc)
  if (!looks) {
    const words = layoutWords()
    const channels = new Map(doc.channels.map((c) => [c.id, channelLook(c, words)]))
    looks = {
      touchpoints: new Map(
        doc.touchpoints.map((t): [string, FarLook] => {
          const look = t.channelId === null ? undefined : channels.get(t.channelId)
          const key = t.isKey
          if (!look) return [t.id, { shape: null, color: 'ruleStrong', icon: null, key }]
          return [t.id, { shape: shapeOf(t), color: look.color, icon: look.icon, key }]
        }),
      ),
      cards: new Map(doc.cards.map((c) => [c.id, c.kind])),
    }
    known.set(doc, looks)
  }
  return looks
}
