import type { AssetInfo } from '../../domain/asset/asset.ts'
import type { Card } from '../../domain/journey/lane.ts'
import type { Mark } from '../mark.ts'
import type { CardGround } from './drawing.ts'
import type { Drawn } from './drawTouchpoint.ts'
import { textBlock } from './textBlock.ts'

/** A picture as wide as its cell, at most 1.5 times as high, with its caption below. */
export function drawImage(d: CardGround, card: Card, asset: AssetInfo | undefined): Drawn {
  const { w } = d
  const ratio = asset ? Math.min(asset.height / asset.width, 1.5) : 0.5
  const h = Math.round(w * ratio)
  const shown = asset ? Math.min(w, (h * asset.width) / asset.height) : w
  const picture: Mark[] = asset
    ? [{ type: 'image', assetId: asset.id, x: (w - shown) / 2, y: 0, w: shown, h, r: 4, title: card.text }]
    : [
        { type: 'rect', x: 0.5, y: 0.5, w: w - 1, h: h - 1, r: 4, stroke: 'ruleStrong', strokeWidth: 1, dash: [4, 3] },
        { type: 'icon', icon: 'image-off', x: w / 2 - 9, y: h / 2 - 9, size: 18, color: 'ink3' },
      ]
  if (card.text.trim() === '') return { h, title: card.text, marks: () => picture }
  const caption = textBlock({
    text: card.text,
    x: 2,
    y: h + 4,
    maxW: w - 4,
    type: d.sizes.mark,
    weight: 500,
    fill: 'ink2',
    measure: d.measure,
  })
  return { h: h + 4 + caption.h, title: card.text, marks: () => [...picture, caption.mark] }
}
