import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { type ChannelShape, channelLook, channelMark, shapeOf } from '../geometry/channelLook.ts'
import { drawImportance } from '../geometry/evidenceBadge.ts'
import { textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { Measure } from '../text/measure.ts'
import type { LayoutWords } from '../words.ts'
import { type Block, flow, placed } from './block.ts'

const H = 22
const CY = H / 2

function item(marks: readonly Mark[], w: number, text: string, measure: Measure): Block {
  const style = { text, x: w + 7, y: (H - 16) / 2, type: { size: 13, leading: 16 }, weight: 500 } as const
  const label = textBlock({ ...style, maxW: 280, fill: 'ink', measure })
  return { w: w + 7 + label.w, h: Math.max(H, label.h + 3), marks: [...marks, label.mark] }
}

function track(kind: 'solid' | 'hollow' | 'observed'): Mark[] {
  const path = { type: 'path', d: `M0 ${CY}H46` } as const
  const ring = { type: 'circle', cx: 23, cy: CY, r: 7, fill: 'paper', stroke: 'ink', strokeWidth: 2.2 } as const
  return [
    { ...path, stroke: 'line', strokeWidth: 9 },
    ...(kind === 'hollow' ? [{ ...path, stroke: 'ground', strokeWidth: 5 } as const] : []),
    kind === 'solid' ? ring : { ...ring, dash: [2.6, 2.2] },
  ]
}

const SHAPES: Readonly<Record<ChannelShape, Mark>> = {
  square: { type: 'rect', x: 2, y: CY - 7, w: 14, h: 14, r: 1.5, fill: 'ink2' },
  disc: { type: 'circle', cx: 9, cy: CY, r: 7.5, fill: 'ink2' },
  diamond: { type: 'path', d: `M9 ${CY - 9}L18 ${CY}L9 ${CY + 9}L0 ${CY}Z`, fill: 'ink2' },
}

/** What the marks mean, for those who were not in the room: only marks that this map uses. */
export function legend(doc: JourneyDoc, words: LayoutWords, measure: Measure, w: number): Block {
  const { print } = words
  const known = new Set(doc.steps.map((s) => s.evidence))
  const used = new Set(doc.touchpoints.map((t) => t.channelId))
  const roles = new Set(doc.lanes.map((lane) => lane.role))
  const kinds = new Set(doc.cards.map((card) => card.kind))
  const say = (marks: readonly Mark[], width: number, text: string): Block => item(marks, width, text, measure)
  const items: Block[] = []
  if (roles.has('emotion')) {
    items.push(say(track('solid'), 46, print.measuredLine))
    if (known.has('observed')) items.push(say(track('observed'), 46, print.observedLine))
    if (known.has('proposed')) items.push(say(track('hollow'), 46, print.proposedLine))
    items.push(say(track('hollow'), 46, print.assumedLine))
  }
  if (doc.touchpoints.some((t) => t.isKey)) {
    const ring = { type: 'circle', cx: 10, cy: CY, stroke: 'ink' } as const
    items.push(
      say(
        [
          { ...ring, r: 9.5, fill: 'paper', strokeWidth: 1.6 },
          { ...ring, r: 6.6, fill: 'sun', strokeWidth: 2 },
        ],
        20,
        print.keyStation,
      ),
    )
  }
  if (doc.touchpoints.some((t) => t.importance !== null))
    items.push(say(drawImportance(4, 33, CY), 33, print.importance))
  const shapes = new Set(doc.touchpoints.filter((t) => t.channelId !== null).map(shapeOf))
  if (shapes.has('square')) items.push(say([SHAPES.square], 18, print.physicalChannel))
  if (shapes.has('disc')) items.push(say([SHAPES.disc], 18, print.digitalChannel))
  if (shapes.has('diamond')) items.push(say([SHAPES.diamond], 18, print.indirectChannel))
  if (roles.has('channels') && doc.touchpoints.length > 0) {
    const stay: Mark = { type: 'path', d: `M4 ${CY}H34`, stroke: 'ink2', strokeWidth: 7, cap: 'round' }
    const slope = `M0 ${CY - 6}H8Q12 ${CY - 6} 14 ${CY - 4}L22 ${CY + 4}Q24 ${CY + 6} 28 ${CY + 6}H36`
    items.push(say([stay], 38, print.channelStay))
    items.push(say([{ type: 'path', d: slope, stroke: 'ink3', strokeWidth: 2 }], 36, print.channelSwitch))
  }
  if (kinds.has('pain'))
    items.push(
      say(
        [{ type: 'path', d: `M0 ${CY - 5}H11L5.5 ${CY + 4.5}Z`, fill: 'pain' }],
        11,
        words.pain.toLocaleLowerCase(words.language),
      ),
    )
  if (kinds.has('gain'))
    items.push(
      say(
        [{ type: 'path', d: `M5.5 ${CY - 5}L11 ${CY + 4.5}H0Z`, fill: 'gain' }],
        11,
        words.gain.toLocaleLowerCase(words.language),
      ),
    )
  for (const channel of doc.channels.filter((c) => used.has(c.id))) {
    const look = channelLook(channel, words)
    items.push(say(channelMark(look, look.shape, 0, CY - 9, 18), 18, look.name))
  }
  const head = textBlock({
    text: print.legend,
    x: 0,
    y: 0,
    type: { size: 13, leading: 16 },
    weight: 800,
    fill: 'ink',
    measure,
  })
  const made = textBlock({
    text: print.madeWith,
    x: w,
    y: 0,
    type: { size: 12, leading: 16 },
    weight: 500,
    fill: 'ink3',
    anchor: 'end',
    measure,
  })
  const rows = flow(items, w, 26, 8)
  const top = 12
  return {
    w,
    h: top + 22 + rows.h,
    marks: [
      { type: 'rect', x: 0, y: 0, w, h: 2, fill: 'ink' },
      { ...head.mark, y: head.mark.y + top },
      { ...made.mark, y: made.mark.y + top },
      ...placed(rows, 0, top + 23),
    ],
  }
}
