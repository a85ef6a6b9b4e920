import type { Mark } from '../../../../shared/layout/mark.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import { set, widthOf } from './block.ts'
import { type Frame, STRIP_H } from './frame.ts'
import type { Story } from './story.ts'

const TYPE = { size: 20, leading: 22 }

/** Where each stage's station stands on the line at the foot, as a part of the sheet's width. */
export function stripPlaces(count: number, frame: Frame): number[] {
  const inset = Math.min(102, frame.w / (count * 2 || 1))
  const gap = count > 1 ? (frame.w - 2 * inset) / (count - 1) : 0
  return Array.from({ length: count }, (_, i) => (count > 1 ? inset + i * gap : frame.w / 2))
}

/** All stages as stations, filled where one has been, with the sun where one is. @param here 1-based; 0: before the first */
export function drawStrip(story: Story, words: LayoutWords, hereWord: string, frame: Frame, here: number): Mark[] {
  const places = stripPlaces(story.stages.length, frame)
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return []
  const y = frame.h - STRIP_H + 26
  const marks: Mark[] = [
    { type: 'rect', x: 0, y: frame.h - STRIP_H, w: frame.w, h: STRIP_H, fill: 'ground' },
    { type: 'path', d: `M${first} ${y}H${last}`, stroke: 'line', strokeWidth: 12 },
    { type: 'path', d: `M${first} ${y - 14}v28M${last} ${y - 14}v28`, stroke: 'line', strokeWidth: 10 },
  ]
  const gap = places.length > 1 ? (last - first) / (places.length - 1) : frame.w
  const hereW = widthOf(hereWord, 24, 900)
  const r = Math.min(12, gap * 0.3)
  for (const [i, x] of places.entries()) {
    const stage = story.stages[i]
    if (!stage || i + 1 === here) continue
    marks.push({
      type: 'circle',
      cx: x,
      cy: y,
      r,
      fill: i + 1 < here ? 'ink' : 'paper',
      stroke: 'ink',
      strokeWidth: Math.min(5, r * 0.42),
    })
    const name = stage.stage.name.trim() || words.unnamedStage
    const w = i === 0 || i === places.length - 1 ? Math.min(gap * 0.94, 2 * Math.min(x, frame.w - x)) : gap * 0.94
    const beside = places[here - 1]
    const room = beside === undefined ? w : Math.min(w, 2 * (Math.abs(beside - x) - hereW / 2 - 12))
    const block = set({ text: name, type: TYPE, weight: 600 }, Math.max(room, 1))
    const whole =
      block.lines.length <= 2 &&
      block.lines.every((line) => widthOf(line, TYPE.size, 600) <= room) &&
      !broken(name, block.lines)
    const said = whole
      ? block
      : gap >= 30 && room > 24
        ? set({ text: String(i + 1), type: TYPE, weight: 600 }, 100)
        : null
    if (said) marks.push({ ...said.at(x, y + 24), anchor: 'middle' })
  }
  const x = places[here - 1]
  if (x !== undefined) {
    const half = hereW / 2 + 8
    const digits = set(
      { text: String(here), type: { size: here > 99 ? 18 : 24, leading: 38 }, weight: 900, fill: 'onSun' },
      100,
    )
    marks.push({ type: 'circle', cx: x, cy: y, r: 19, fill: 'sun', stroke: 'ink', strokeWidth: 5 })
    marks.push({ ...digits.at(x, y - 19), anchor: 'middle' })
    const at = Math.min(Math.max(x, half), frame.w - half)
    marks.push({
      ...set({ text: hereWord, type: { size: 24, leading: 28 }, weight: 900 }, 10_000).at(at, y + 25),
      anchor: 'middle',
    })
  }
  return marks
}

/** Whether a word was parted, which no sign does. */
const broken = (name: string, lines: readonly string[]): boolean =>
  lines.join(' ').replace(/\s+/g, ' ').trim() !== name.replace(/\s+/g, ' ').trim()
