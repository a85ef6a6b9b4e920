import type { AssetInfo } from '../../domain/asset/asset.ts'
import type { Step } from '../../domain/journey/journey.ts'
import type { Card } from '../../domain/journey/lane.ts'
import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { Mark } from '../mark.ts'
import type { MeasuredAt } from '../measured.ts'
import type { Box, Cell, SceneNode } from '../scene.ts'
import type { Column } from './arrange.ts'
import type { ChannelLook } from './channelLook.ts'
import { drawCard } from './drawCard.ts'
import type { CardGround, Drawing } from './drawing.ts'
import { drawMeasured } from './drawMeasured.ts'
import { drawStep } from './drawStep.ts'
import { type Drawn, drawTouchpoint } from './drawTouchpoint.ts'

type Own = ChannelLook | AssetInfo | string | undefined

/**
 * What was drawn for a record last, and where it was placed. Sizes and words alone: what is never looked at keeps no
 * marks, and nothing here keeps an earlier journey alive.
 */
export class DrawnOnce implements Drawn {
  readonly kind: 'touchpoint' | 'card' | 'step' | 'measured'
  readonly id: string
  /** The one string of all its nodes. */
  readonly key: string
  readonly ground: CardGround
  /** All that the drawing reads besides its own record and the ground; whoever lets it read more names it here. */
  readonly own: Own
  /** what else of it is written, in words */
  readonly said: string
  readonly h: number
  readonly title: string
  readonly #draw: () => Drawn
  #last: { readonly h: number; readonly marks: readonly Mark[] } | null = null
  #node: PlacedNode | null = null

  constructor(kind: DrawnOnce['kind'], id: string, ground: CardGround, own: Own, said: string, draw: () => Drawn) {
    const { h, title } = draw()
    this.kind = kind
    this.id = id
    this.key = `${kind}:${id}`
    this.ground = ground
    this.own = own
    this.said = said
    this.h = h
    this.title = title
    this.#draw = draw
  }

  /** The same list for the same height, so that what looks as before is the same object. */
  marks(h: number): readonly Mark[] {
    if (this.#last?.h !== h) this.#last = { h, marks: this.#draw().marks(h) }
    return this.#last.marks
  }

  /** The node at a place; the very same one as long as it stays there. */
  at(x: number, y: number, h: number, cell: Cell | null): SceneNode {
    const last = this.#node
    if (last) {
      const { box } = last
      const stays = box.x === x && box.y === y && box.h === h
      if (stays && last.cell?.laneId === cell?.laneId && last.cell?.stepId === cell?.stepId) return last
    }
    this.#node = new PlacedNode(this, { x, y, w: this.ground.w, h }, cell)
    return this.#node
  }
}

/** Drawn when first looked at: of thousands of cards few are in sight. */
class PlacedNode implements SceneNode {
  readonly box: Box
  readonly cell: Cell | null
  readonly #drawn: DrawnOnce
  #marks: readonly Mark[] | undefined

  constructor(drawn: DrawnOnce, box: Box, cell: Cell | null) {
    this.box = box
    this.cell = cell
    this.#drawn = drawn
  }

  get key(): string {
    return this.#drawn.key
  }

  get kind(): SceneNode['kind'] {
    return this.#drawn.kind
  }

  get id(): string {
    return this.#drawn.id
  }

  get title(): string {
    return this.#drawn.title
  }

  get marks(): readonly Mark[] {
    this.#marks ??= this.#drawn.marks(this.box.h)
    return this.#marks
  }
}

/** By the record, of which a change makes another object. */
const kept = new WeakMap<Touchpoint | Card | Step | MeasuredAt, DrawnOnce>()

const grounds: CardGround[] = []
/** The screen's, a preview's and a few of paper. */
const MOST_GROUNDS = 8

/** What all cards of a drawing read; the same object as long as it says the same. */
export function cardGround(d: Drawing, w: number, mixedEvidence: boolean): CardGround {
  const { sizes, words, measure } = d
  const known = grounds.find(
    (g) =>
      g.sizes === sizes && g.words === words && g.measure === measure && g.w === w && g.mixedEvidence === mixedEvidence,
  )
  if (known) return known
  const ground = { sizes, words, measure, w, mixedEvidence }
  grounds.unshift(ground)
  if (grounds.length > MOST_GROUNDS) grounds.pop()
  return ground
}

function isSame(a: Own, b: Own): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !('shape' in a) || !('shape' in b)) return false
  return a.name === b.name && a.color === b.color && a.icon === b.icon && a.shape === b.shape
}

function once(
  kind: DrawnOnce['kind'],
  record: Touchpoint | Card | Step | MeasuredAt,
  ground: CardGround,
  own: Own,
  draw: () => Drawn,
  said = '',
): DrawnOnce {
  const before = kept.get(record)
  if (before && before.ground === ground && before.said === said && isSame(before.own, own)) return before
  const id = 'id' in record ? record.id : record.touchpointId
  const drawn = new DrawnOnce(kind, id, ground, own, said, draw)
  kept.set(record, drawn)
  return drawn
}

/** `drawTouchpoint`, remembered by the record, what has fallen under its target there and what is done about it. */
export function touchpointOnce(d: Drawing, ground: CardGround, t: Touchpoint): DrawnOnce {
  const look = t.channelId === null ? undefined : d.channels.get(t.channelId)
  const alarm = d.measured.get(t.id)?.alarm ?? ''
  const improving = d.improving.get(t.id)
  const said = improving ? `${alarm}\n${improving.state} ${improving.text}` : alarm
  return once('touchpoint', t, ground, look, () => drawTouchpoint(ground, t, look, alarm, improving), said)
}

/** `drawCard`, remembered by the record and its picture. */
export function cardOnce(d: Drawing, ground: CardGround, card: Card): DrawnOnce {
  const asset = card.kind === 'image' ? d.doc.assets.find((a) => a.id === card.assetId) : undefined
  return once('card', card, ground, asset, () => drawCard(ground, card, asset))
}

/** `drawMeasured`, remembered by what was measured. */
export function measuredOnce(ground: CardGround, at: MeasuredAt, name: string): DrawnOnce {
  return once('measured', at, ground, undefined, () => drawMeasured(ground, at, name), name)
}

/** `drawStep`, remembered by the record and its number. */
export function stepOnce(ground: CardGround, { number }: Column, step: Step): DrawnOnce {
  return once('step', step, ground, number, () => drawStep(ground, step, number))
}
