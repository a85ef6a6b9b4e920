import type { AssetInfo } from '../../domain/asset/asset.ts'
import type { Card } from '../../domain/journey/lane.ts'
import type { IconName } from '../icon.ts'
import type { Mark } from '../mark.ts'
import type { FontWeight } from '../text/font.ts'
import type { ColorRole } from '../theme.ts'
import { drawImage } from './drawImage.ts'
import type { CardGround } from './drawing.ts'
import type { Drawn } from './drawTouchpoint.ts'
import { textBlock } from './textBlock.ts'

interface Voice {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly weight: FontWeight
  readonly fill: ColorRole
  /** What stands around or before the text, for a box w × h. */
  before(d: CardGround, w: number, h: number): readonly Mark[]
}

const icon = (name: IconName, x: number, y: number, size = 14, color: ColorRole = 'ink2'): Mark => ({
  type: 'icon',
  icon: name,
  x,
  y,
  size,
  color,
  strokeWidth: 2.2,
})

const triangle = (up: boolean, title: ColorRole): Mark => ({
  type: 'path',
  d: up ? 'M4.5 4.6L9 12.2H0Z' : 'M0 4.8H9L4.5 12.4Z',
  x: 3,
  y: 0,
  fill: title,
})

const plain = { left: 4, right: 4, top: 2, bottom: 2, weight: 500, fill: 'ink' } as const
const bar = (color: ColorRole, w: number, h: number, x = 0): Mark => ({ type: 'rect', x, y: 0, w, h, fill: color })
const sheet = (w: number, h: number, stroke: ColorRole, dash?: readonly number[]): Mark => {
  const frame = { type: 'rect', x: 0.75, y: 0.75, w: w - 1.5, h: h - 1.5, r: 4, fill: 'paper', stroke } as const
  return { ...frame, strokeWidth: dash ? 1.5 : 1.2, ...(dash && { dash }) }
}

const quote: Voice['before'] = () => [
  {
    type: 'path',
    x: 2,
    y: 5,
    fill: 'ink3',
    d: 'M0 4.6Q0 .8 3.6 0L4 1.2Q2.4 1.8 2.3 3.1H4V6.6H0ZM5.6 4.6Q5.6 .8 9.2 0L9.6 1.2Q8 1.8 7.9 3.1H9.6V6.6H5.6Z',
  },
]

const VOICES: Readonly<Record<Exclude<Card['kind'], 'image'>, Voice>> = {
  action: { ...plain, before: () => [] },
  thought: { ...plain, left: 17, before: quote },
  pain: { ...plain, left: 17, before: () => [triangle(false, 'pain')] },
  gain: { ...plain, left: 17, before: () => [triangle(true, 'gain')] },
  evidence: { ...plain, left: 8, right: 6, top: 5, bottom: 5, before: (_, w, h) => [sheet(w, h, 'ruleStrong')] },
  backstage: { ...plain, left: 12, before: (_, __, h) => [bar('ink3', 4, h)] },
  support: { ...plain, left: 12, before: (_, __, h) => [bar('ink3', 1.5, h), bar('ink3', 1.5, h, 3.5)] },
  opportunity: {
    ...plain,
    left: 24,
    right: 6,
    top: 5,
    bottom: 5,
    weight: 600,
    before: (_, w, h) => [sheet(w, h, 'ruleStrong', [4, 3]), icon('lightbulb', 6, 6, 14, 'ink')],
  },
  metric: { ...plain, left: 20, weight: 700, before: () => [icon('gauge', 1, 3)] },
  text: { ...plain, before: () => [] },
}

/** A card of any lane, in the voice of its kind. @param asset of a picture, where it is there */
export function drawCard(d: CardGround, card: Card, asset: AssetInfo | undefined): Drawn {
  if (card.kind === 'image') return drawImage(d, card, asset)
  const { w } = d
  const voice = VOICES[card.kind]
  const block = textBlock({
    text: card.text,
    x: voice.left,
    y: voice.top,
    maxW: w - voice.left - voice.right,
    type: d.sizes.text,
    weight: voice.weight,
    fill: voice.fill,
    measure: d.measure,
  })
  const said = card.kind === 'pain' ? `${d.words.pain}: ` : card.kind === 'gain' ? `${d.words.gain}: ` : ''
  const h = voice.top + block.h + voice.bottom
  return { h, title: said + card.text, marks: () => [...voice.before(d, w, h), block.mark] }
}
