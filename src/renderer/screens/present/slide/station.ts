import type { Feeling } from '../../../../shared/layout/geometry/feelings.ts'
import { signed } from '../../../../shared/layout/geometry/stationNode.ts'
import type { IconName } from '../../../../shared/layout/icon.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import { set, widthOf } from './block.ts'

const FACES: readonly IconName[] = ['face-suffers', 'face-bothers', 'face-neutral', 'face-likes', 'face-loves']

/** A station with its face; a key one is an interchange: double ring, yellow. */
export function stationMarks(feeling: Feeling, cx: number, cy: number, r: number): Mark[] {
  const edge = r * 0.16
  const dash = feeling.evidence === 'measured' ? {} : { dash: [r / 3, r / 3.75] }
  const size = r * 1.9
  const face: Mark = {
    type: 'icon',
    icon: FACES[feeling.value + 2] as IconName,
    x: cx - size / 2,
    y: cy - size / 2,
    size,
    color: feeling.key ? 'onSun' : 'ink',
    strokeWidth: 1.9,
  }
  const ring: Mark = {
    type: 'circle',
    cx,
    cy,
    r,
    fill: feeling.key ? 'sun' : 'paper',
    stroke: 'ink',
    strokeWidth: edge,
    ...dash,
  }
  if (!feeling.key) return [ring, face]
  return [{ type: 'circle', cx, cy, r: r * 1.31, fill: 'paper', stroke: 'ink', strokeWidth: edge }, ring, face]
}

/** How far a station reaches from its middle. */
export const reachOf = (feeling: Feeling, r: number): number => (feeling.key ? r * 1.39 : r * 1.08)

const LABEL = { size: 28, leading: 34 }

/** The feeling in figure and word, on the side of the middle level, and above or below it a black plate. */
export function saidMarks(
  feeling: Feeling,
  words: LayoutWords,
  plate: string | null,
  cx: number,
  cy: number,
  r: number,
): Mark[] {
  const figure = signed(feeling.value)
  const word = words.feelings[feeling.value + 2] ?? ''
  const figureW = widthOf(`${figure} `, LABEL.size, 900)
  const w = figureW + widthOf(word, LABEL.size, 600)
  const up = feeling.value <= 0
  const reach = reachOf(feeling, r) + 6
  const y = up ? cy - reach - LABEL.leading : cy + reach - 2
  const x = cx - w / 2
  const marks: Mark[] = [
    { type: 'rect', x: x - 6, y: y + 2, w: w + 12, h: LABEL.leading - 4, r: 4, fill: 'ground' },
    set({ text: figure, type: LABEL, weight: 900 }, 1_000).at(x, y),
    set({ text: word, type: LABEL, weight: 600 }, 1_000).at(x + figureW, y),
  ]
  return plate === null ? marks : [...marks, ...plateMarks(plate, cx, up ? y - 44 : y + LABEL.leading + 4)]
}

/** The black plate that names a moment, centred, 40 px high. */
export function plateMarks(text: string, cx: number, y: number): Mark[] {
  const type = { size: 22, leading: 28 }
  const w = widthOf(text, type.size, 700) + 36
  return [
    { type: 'rect', x: cx - w / 2, y, w, h: 40, r: 6, fill: 'ink' },
    set({ text, type, weight: 700, fill: 'paper' }, 10_000).at(cx - w / 2 + 18, y + 6),
  ]
}
