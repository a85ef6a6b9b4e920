import type { Step } from '../../domain/journey/journey.ts'
import type { Card } from '../../domain/journey/lane.ts'
import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { Mark } from '../mark.ts'
import type { Column } from './arrange.ts'
import type { ChannelLook } from './channelLook.ts'
import { drawCard } from './drawCard.ts'
import type { Drawing } from './drawing.ts'
import { drawStep } from './drawStep.ts'
import { type Drawn, drawTouchpoint } from './drawTouchpoint.ts'

/** All that a card's drawing reads besides its own record; whoever lets it read more names it here. */
interface Given {
  readonly sizes: Drawing['sizes']
  readonly words: Drawing['words']
  readonly measure: Drawing['measure']
  readonly w: number
  readonly mixedEvidence: boolean
  readonly look: ChannelLook | undefined
  readonly number: string
}

/** Sizes and words alone: what is never looked at keeps no marks, and nothing here keeps an earlier journey alive. */
interface Kept {
  readonly given: Given
  readonly h: number
  readonly title: string
  last: { readonly h: number; readonly marks: readonly Mark[] } | null
}

/** What was drawn for a record last; a changed record is another object. */
const kept = new WeakMap<Touchpoint | Card | Step, Kept>()

function sameLook(a: ChannelLook | undefined, b: ChannelLook | undefined): boolean {
  if (a === b) return true
  return a?.name === b?.name && a?.color === b?.color && a?.icon === b?.icon && a?.shape === b?.shape
}

function same(a: Given, b: Given): boolean {
  return (
    a.sizes === b.sizes &&
    a.words === b.words &&
    a.measure === b.measure &&
    a.w === b.w &&
    a.mixedEvidence === b.mixedEvidence &&
    a.number === b.number &&
    sameLook(a.look, b.look)
  )
}

/** @param draw reads the journey as it is now; it is let go of with the scene that it was called for */
function once(record: Touchpoint | Card | Step, given: Given, draw: () => Drawn): Drawn {
  let own = kept.get(record)
  if (!own || !same(own.given, given)) {
    const { h, title } = draw()
    own = { given, h, title, last: null }
    kept.set(record, own)
  }
  const entry = own
  return {
    h: entry.h,
    title: entry.title,
    // The same list for the same height, so that what looks as before is the same object.
    marks(h) {
      if (entry.last?.h !== h) entry.last = { h, marks: draw().marks(h) }
      return entry.last.marks
    },
  }
}

const given = (d: Drawing, w: number, own: Partial<Given> = {}): Given => ({
  sizes: d.sizes,
  words: d.words,
  measure: d.measure,
  w,
  mixedEvidence: false,
  look: undefined,
  number: '',
  ...own,
})

/** `drawTouchpoint`, remembered by the record. */
export function touchpointOnce(d: Drawing, t: Touchpoint, w: number): Drawn {
  const look = t.channelId === null ? undefined : d.channels.get(t.channelId)
  return once(t, given(d, w, { mixedEvidence: d.mixedEvidence, look }), () => drawTouchpoint(d, t, w))
}

/** `drawCard`, remembered by the record; a picture reads the journey's assets and is always drawn anew. */
export function cardOnce(d: Drawing, card: Card, w: number): Drawn {
  return card.kind === 'image' ? drawCard(d, card, w) : once(card, given(d, w), () => drawCard(d, card, w))
}

/** `drawStep`, remembered by the record and its number. */
export function stepOnce(d: Drawing, column: Column, step: Step, w: number): Drawn {
  return once(step, given(d, w, { number: column.number }), () => drawStep(d, column, w))
}
