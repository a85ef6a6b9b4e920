import type { Card } from '../../../../shared/domain/journey/lane.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import { channelLook, channelMark, shapeOf } from '../../../../shared/layout/geometry/channelLook.ts'
import type { IconName } from '../../../../shared/layout/icon.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import type { ColorRole } from '../../../../shared/layout/theme.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import { type Block, linesBlock, set, widthOf } from './block.ts'
import type { Setting } from './frame.ts'
import type { Story, StoryStep } from './story.ts'

/** What a step shows in a column: its name, its touchpoints, then what hurts, what pleases and what could be. */
export function stepBlocks(story: Story, of: StoryStep, words: LayoutWords, setting: Setting, w: number): Block[] {
  return [
    nameBlock(of, words, setting, w),
    ...of.touchpoints.map((t) => touchpointBlock(story, t, words, setting, w)),
    ...of.cards.map((card) => cardBlock(card, setting, w)),
  ]
}

function nameBlock(of: StoryStep, words: LayoutWords, { step: type }: Setting, w: number): Block {
  const indent = widthOf(of.number, type.size, 500) + type.size / 3
  const named = of.step.name.trim()
  const name = set({ text: named || words.unnamedStep, type, weight: 800, fill: named ? 'ink' : 'ink3' }, w, indent)
  const number = set({ text: of.number, type, weight: 500 }, w)
  const lead = (x: number, y: number): readonly Mark[] => [number.at(x, y)]
  return linesBlock({ mark: name.at(0, 0), leading: type.leading, gap: 0, inset: 0, lead })
}

interface Glyph {
  readonly icon?: IconName
  readonly text?: string
  readonly color: ColorRole
}
const GLYPHS: Readonly<Partial<Record<Card['kind'], Glyph>>> = {
  pain: { text: '▼', color: 'pain' },
  gain: { text: '▲', color: 'gain' },
  opportunity: { icon: 'lightbulb', color: 'ink' },
}

function cardBlock(card: Card, setting: Setting, w: number): Block {
  const type = setting.item
  const inset = type.size * 1.5
  const glyph = GLYPHS[card.kind] ?? { icon: 'circle-dashed', color: 'ink' }
  const mark = set({ text: card.text.trim(), type, weight: 600 }, w - inset).at(0, 0)
  const size = type.size * 1.04
  const lead = (x: number, y: number): readonly Mark[] =>
    glyph.icon
      ? [
          {
            type: 'icon',
            icon: glyph.icon,
            x,
            y: y + (type.leading - size) / 2,
            size,
            color: glyph.color,
            strokeWidth: 2.6,
          },
        ]
      : [set({ text: glyph.text ?? '', type, weight: 600, fill: glyph.color }, w).at(x, y)]
  return linesBlock({ mark, leading: type.leading, gap: setting.gap, inset, lead })
}

/** The yellow plate of a touchpoint that matters most. */
function keyPlate(words: LayoutWords, setting: Setting): { w: number; h: number; at(x: number, y: number): Mark[] } {
  const type = { size: Math.max(20, setting.channel.size - 2), leading: setting.channel.leading }
  const label = set({ text: words.key, type, weight: 800, fill: 'onSun' }, 10_000)
  const h = type.leading + 6
  const w = widthOf(words.key, type.size, 800) + type.size + 30
  return {
    w,
    h,
    at: (x, y) => [
      { type: 'rect', x: x + 1.5, y: y + 1.5, w: w - 3, h: h - 3, r: 6, fill: 'sun', stroke: 'ink', strokeWidth: 3 },
      {
        type: 'icon',
        icon: 'star',
        x: x + 10,
        y: y + (h - type.size) / 2,
        size: type.size,
        color: 'onSun',
        filled: true,
      },
      label.at(x + type.size + 17, y + 3),
    ],
  }
}

const PAD = 17

function touchpointBlock(story: Story, t: Touchpoint, words: LayoutWords, setting: Setting, w: number): Block {
  const inner = w - 2 * PAD
  const channel = story.doc.channels.find((c) => c.id === t.channelId)
  const look = channel && channelLook(channel, words)
  const plate = t.isKey ? keyPlate(words, setting) : null
  const marks: ((x: number, y: number) => readonly Mark[])[] = []
  let y = PAD - 2
  if (look) {
    const { mark } = setting
    const inset = mark + 12
    const room = inner - inset
    const beside = widthOf(look.name, setting.channel.size, 500) <= room - (plate ? plate.w + 10 : 0)
    const name = set({ text: look.name, type: setting.channel, weight: 500 }, beside || !plate ? room : inner)
    const half = (mark - setting.channel.leading) / 2
    const top = y
    marks.push((x, at) => channelMark(look, shapeOf(t), x + PAD, at + top, mark))
    if (plate) marks.push((x, at) => plate.at(x + w - PAD - plate.w, at + top + (mark - plate.h) / 2))
    if (plate && !beside) {
      marks.push((x, at) => [name.at(x + PAD, at + top + mark + 6)])
      y += mark + 6 + name.h
    } else {
      marks.push((x, at) => [name.at(x + PAD + inset, at + top + half)])
      y += Math.max(mark, name.h + half)
    }
    y += 6
  } else if (plate) {
    const top = y
    marks.push((x, at) => plate.at(x + PAD, at + top))
    y += plate.h + 6
  }
  const named = t.name.trim()
  const name = set(
    { text: named || words.unnamedTouchpoint, type: setting.name, weight: 700, fill: named ? 'ink' : 'ink3' },
    inner,
  )
  return framed(w, y, marks, name.at(0, 0), setting.name.leading, setting.gap)
}

/** A card around what it begins with and the lines of its name; it may be parted between lines. */
function framed(
  w: number,
  top: number,
  head: readonly ((x: number, y: number) => readonly Mark[])[],
  name: ReturnType<ReturnType<typeof set>['at']>,
  leading: number,
  gap: number,
): Block {
  const h = top + name.lines.length * leading + PAD - 3
  return {
    h,
    gap,
    marks: (x, y) => [
      { type: 'rect', x: x + 2, y: y + 2, w: w - 4, h: h - 4, r: 11, fill: 'paper', stroke: 'ink', strokeWidth: 4 },
      ...head.flatMap((draw) => draw(x, y)),
      { ...name, x: x + PAD, y: y + top + name.y },
    ],
    cut: (room) => {
      const n = Math.floor((room - top - PAD + 3) / leading)
      if (n < 1 || n >= name.lines.length) return null
      return [
        framed(w, top, head, { ...name, lines: name.lines.slice(0, n) }, leading, gap),
        framed(w, PAD - 3, [], { ...name, lines: name.lines.slice(n) }, leading, gap),
      ]
    },
  }
}
