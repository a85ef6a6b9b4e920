import type { Touchpoint } from '../../domain/touchpoint/touchpoint.ts'
import type { ImprovingAt } from '../improving.ts'
import type { Mark } from '../mark.ts'
import { type ChannelLook, channelMark, shapeOf } from './channelLook.ts'
import type { CardGround } from './drawing.ts'
import { drawEvidence, drawImportance } from './evidenceBadge.ts'
import { textBlock } from './textBlock.ts'

/** Something drawn in a box of known width, from its top left corner. */
export interface Drawn {
  /** px, as high as the content needs */
  readonly h: number
  readonly title: string
  /** The marks for a box of this height or more. */
  marks(h: number): readonly Mark[]
}

const CHANNEL_ICON = 20

function keyTab(d: CardGround, w: number): { marks: Mark[]; w: number; h: number } {
  const h = 22
  const label = textBlock({
    text: d.words.key,
    x: 0,
    y: 0,
    type: d.sizes.mark,
    weight: 800,
    fill: 'onSun',
    measure: d.measure,
  })
  const tabW = label.w + 31
  const x = w - tabW
  // Square where it leaves the card's corner, round where it follows it.
  const path = `M${x} 1H${w - 8}a7 7 0 0 1 7 7V${h}H${x + 7}a7 7 0 0 1 -7 -7Z`
  return {
    w: tabW,
    h,
    marks: [
      { type: 'path', d: path, fill: 'sun', stroke: 'ink', strokeWidth: 2 },
      { type: 'icon', icon: 'star', x: x + 8, y: 5, size: 13, color: 'onSun', filled: true },
      { ...label.mark, x: x + 24, y: label.mark.y + 3.5 },
    ],
  }
}

/** The channel's mark and name, beside the tab where they fit, else with the name below the mark. */
function channelLine(
  d: CardGround,
  t: Touchpoint,
  look: ChannelLook,
  w: number,
  tabW: number,
): { marks: Mark[]; h: number } {
  const { padX, padY } = d.sizes.card
  const mark = channelMark(look, shapeOf(t), padX, padY, CHANNEL_ICON)
  const type = d.sizes.mark
  const style = { text: look.name, type, weight: 700, fill: 'ink', measure: d.measure } as const
  const beside = padX + CHANNEL_ICON + 6
  const room = w - padX - beside
  const name = textBlock({ ...style, x: beside, y: padY + (CHANNEL_ICON - type.leading) / 2, maxW: room })
  const one = name.mark.lines.length === 1
  if (tabW > 0 && !(one && name.w <= room + padX - tabW - 4)) {
    const below = textBlock({ ...style, x: padX, y: padY + CHANNEL_ICON + 3, maxW: w - 2 * padX })
    return { marks: [...mark, below.mark], h: CHANNEL_ICON + 3 + below.h }
  }
  return { marks: [...mark, name.mark], h: Math.max(CHANNEL_ICON, name.h + (CHANNEL_ICON - type.leading) / 2) }
}

const TICK = 'M-2.4 0.1L-0.6 1.9L2.6 -1.7'
/** A rosette of eight bows, 6 px from its middle. */
const SEAL = `M${Array.from({ length: 8 }, (_, i) => {
  const at = (turn: number, r: number): string =>
    `${(r * Math.cos(turn)).toFixed(2)} ${(r * Math.sin(turn)).toFixed(2)}`
  const from = (i * Math.PI) / 4
  return `${i === 0 ? at(from, 5.2) : ''}Q${at(from + Math.PI / 8, 7.2)} ${at(from + Math.PI / 4, 5.2)}`
}).join('')}Z`

/** ○ to do, ◐ in progress, ✓ done, a full seal for what is proven, a lamp for an idea; around the point given. */
function stateMarks(state: ImprovingAt['state'], cx: number, cy: number): Mark[] {
  if (state === 'idea') return [{ type: 'icon', icon: 'lightbulb', x: cx - 6, y: cy - 6, size: 12, color: 'ink2' }]
  if (state === 'proven') {
    return [
      { type: 'path', x: cx, y: cy, d: SEAL, fill: 'gain' },
      { type: 'path', x: cx, y: cy, d: TICK, stroke: 'paper', strokeWidth: 1.6 },
    ]
  }
  const color = state === 'done' ? 'gain' : 'ink'
  const ring: Mark = { type: 'circle', cx, cy, r: 4.8, fill: 'paper', stroke: color, strokeWidth: 1.6 }
  if (state === 'planned') return [ring]
  const inside =
    state === 'doing'
      ? { d: 'M0 -4.8A4.8 4.8 0 0 1 0 4.8Z', fill: 'ink' as const }
      : { d: TICK, stroke: 'gain' as const, strokeWidth: 1.6 }
  return [ring, { type: 'path', x: cx, y: cy, ...inside }]
}

/**
 * The card of a touchpoint: channel, name, who looks after it, how it is known and how much it matters.
 * @param alarm what has fallen under its target, in words; '' where nothing has
 * @param improving how what is done about it stands
 */
export function drawTouchpoint(
  d: CardGround,
  t: Touchpoint,
  look: ChannelLook | undefined,
  alarm = '',
  improving?: ImprovingAt,
): Drawn {
  const { w } = d
  const { padX, padY, minH } = d.sizes.card
  const inner = w - 2 * padX
  const tab = t.isKey ? keyTab(d, w) : undefined
  const marks: Mark[] = []
  let y = padY
  if (look) {
    const line = channelLine(d, t, look, w, tab?.w ?? 0)
    marks.push(...line.marks)
    y += line.h + 5
  } else if (tab) y = tab.h + 5
  const named = t.name.trim() !== ''
  const name = textBlock({
    text: named ? t.name : d.words.unnamedTouchpoint,
    x: padX,
    y,
    maxW: inner,
    type: d.sizes.title,
    weight: named ? 600 : 400,
    fill: named ? 'ink' : 'ink3',
    measure: d.measure,
    level: 4,
  })
  marks.push(name.mark)
  y += name.h
  if (t.linkedJourneyId !== null) {
    const type = d.sizes.mark
    const opens = { text: d.words.opensJourney, x: padX + 18, y: y + 5, maxW: inner - 18, type } as const
    const link = textBlock({ ...opens, weight: 600, fill: 'ink2', measure: d.measure })
    marks.push({ type: 'icon', icon: 'log-in', x: padX, y: y + 6, size: 13, color: 'ink2' }, link.mark)
    y += 5 + link.h
  }
  if (alarm !== '') {
    const type = d.sizes.mark
    const style = { text: alarm, x: padX + 14, y: y + 4, maxW: inner - 14, type, weight: 700, fill: 'pain' } as const
    const said = textBlock({ ...style, measure: d.measure })
    marks.push(
      { type: 'path', d: 'M0 0H10L5 8.4Z', x: padX, y: y + 4 + (type.leading - 8.4) / 2, fill: 'pain' },
      said.mark,
    )
    y += 4 + said.h
  }
  if (improving) {
    const type = d.sizes.mark
    const style = { text: improving.text, x: padX + 16, y: y + 4, maxW: inner - 16, type, weight: 600 } as const
    const said = textBlock({ ...style, fill: 'ink2', measure: d.measure })
    marks.push(...stateMarks(improving.state, padX + 5.5, y + 4 + type.leading / 2), said.mark)
    y += 4 + said.h
  }
  const foot = drawFoot(d, t, inner)
  y += 7
  const h = Math.max(minH, y + foot.h + padY)
  const title = [
    t.name || d.words.unnamedTouchpoint,
    look?.name,
    t.isKey ? d.words.key : '',
    alarm,
    improving?.text ?? '',
    d.words.evidence[t.evidence],
  ]
  return {
    h,
    title: title.filter(Boolean).join(', '),
    marks(full) {
      const edge = t.isKey ? 2 : 1.5
      const frame: Mark = {
        type: 'rect',
        x: edge / 2,
        y: edge / 2,
        w: w - edge,
        h: full - edge,
        r: 8,
        fill: 'paper',
        stroke: t.isKey ? 'ink' : 'ruleStrong',
        strokeWidth: edge,
      }
      return [frame, ...(tab?.marks ?? []), ...marks, ...foot.marks(padX, full - padY - foot.h)]
    },
  }
}

/** Who looks after it and how much it matters on one line where they fit; how it is known below, where that differs. */
function drawFoot(d: CardGround, t: Touchpoint, w: number): { h: number; marks: (x: number, y: number) => Mark[] } {
  const type = d.sizes.mark
  const owned = t.owner.trim() !== ''
  const style = {
    text: t.owner,
    x: 18,
    y: 0,
    maxW: w - 18,
    type,
    weight: 500,
    fill: 'ink2',
    measure: d.measure,
  } as const
  const owner = textBlock(style)
  const ownerH = owned ? owner.h : 0
  const badge = d.mixedEvidence ? drawEvidence(d, t.evidence) : null
  const lastLineW =
    owned && !badge ? 18 + d.measure(owner.mark.lines.at(-1) ?? '', { size: type.size, weight: 500 }) : 0
  const rated = t.importance !== null
  // The dots share the last line with owner or badge, or take a line of their own.
  const shares = lastLineW + 42 <= w
  const badgeH = badge ? badge.h + (owned ? 6 : 0) : 0
  const dotsH = rated && !(shares && (owned || badge)) ? 14 : 0
  const h = ownerH + badgeH + dotsH
  return {
    h,
    marks(x, y) {
      const marks: Mark[] = []
      if (owned) {
        marks.push({ type: 'icon', icon: 'user', x, y: y + 1, size: 13, color: 'ink2' })
        marks.push({ ...owner.mark, x: x + 18, y: y + owner.mark.y })
      }
      if (badge) marks.push(...badge.marks(x, y + h - dotsH - badge.h))
      if (t.importance !== null)
        marks.push(...drawImportance(t.importance, x + w, y + h - (badge && dotsH === 0 ? badge.h / 2 : 6)))
      return marks
    },
  }
}
