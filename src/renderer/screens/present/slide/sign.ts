import type { Mark } from '../../../../shared/layout/mark.ts'
import type { FontWeight } from '../../../../shared/layout/text/font.ts'
import type { ColorRole } from '../../../../shared/layout/theme.ts'
import { set, widthOf } from './block.ts'
import { type Frame, SIDE } from './frame.ts'

interface Fitted {
  readonly h: number
  readonly size: number
  /** Nothing of it is cut. */
  readonly whole: boolean
  at(x: number, y: number): Mark
}

/** Text as large as a place allows, at most so many lines; beyond the smallest size it ends with an ellipsis. */
export function fitted(
  text: string,
  sizes: readonly number[],
  w: number,
  most: number,
  weight: FontWeight,
  fill: ColorRole,
): Fitted {
  for (const size of sizes) {
    const type = { size, leading: Math.round(size * 1.14) }
    const block = set({ text, type, weight, fill }, w)
    if (block.lines.length <= most) return { h: block.h, size, whole: true, at: block.at }
  }
  const size = sizes.at(-1) ?? 20
  const type = { size, leading: Math.round(size * 1.14) }
  const block = set({ text, type, weight, fill }, w - size)
  const lines = block.lines.slice(0, most)
  lines[most - 1] = `${lines[most - 1]}…`
  return { h: most * type.leading, size, whole: false, at: (x, y) => ({ ...block.at(x, y), lines }) }
}

interface SignText {
  readonly number: string | null
  readonly name: string
  /** Beside the name: how long it takes, which part of it this is. */
  readonly notes: readonly string[]
  readonly journey: string
  readonly who: string
}

export interface Sign {
  readonly h: number
  readonly marks: readonly Mark[]
}

/** The black sign of a stage: number, name and duration, and whose journey it is. */
export function drawSign(frame: Frame, text: SignText): Sign {
  // A name that would be cut takes the place of what everybody in the room knows by now.
  const drawn = signWith(frame, text, Math.min(330, frame.w * 0.32), text.name.length > 60 ? 3 : 2)
  return drawn.whole ? drawn : signWith(frame, text, 0, 5)
}

function signWith(frame: Frame, text: SignText, right: number, most: number): Sign & { readonly whole: boolean } {
  const left = text.number === null ? SIDE : 112
  const note = { size: 26, leading: 32 }
  const noted = text.notes.filter(Boolean)
  const noteW = Math.min(260, Math.max(0, ...noted.map((n) => widthOf(n, note.size, 500))))
  const room = frame.w - left - right - 32 - SIDE - (noted.length > 0 ? noteW + 22 : 0)
  const name = fitted(text.name, [52, 42, 34, 28], room, most, 900, 'onSign')
  const notes = noted.map((n) => fitted(n, [26, 22], 260, 2, 500, 'onSign'))
  const journey = fitted(right > 0 ? text.journey : '', [22, 20], Math.max(right, 40), 2, 700, 'onSign')
  const who = text.who === '' || right === 0 ? null : fitted(text.who, [22, 20], right, 2, 400, 'onSign')
  const notesH = notes.reduce((h, n) => h + n.h, 0)
  const h = Math.max(88, name.h + 24, notesH + 20, journey.h + (who?.h ?? 0) + 20)
  const marks: Mark[] = [{ type: 'rect', x: 0, y: 0, w: frame.w, h, fill: 'sign' }]
  if (text.number !== null) {
    const size = text.number.length > 2 ? 28 : text.number.length > 1 ? 34 : 40
    const digits = set({ text: text.number, type: { size, leading: 60 }, weight: 900, fill: 'sign' }, 100)
    marks.push({ type: 'circle', cx: 62, cy: h / 2, r: 30, fill: 'onSign' })
    marks.push({ ...digits.at(62, h / 2 - 30), anchor: 'middle' })
  }
  const nameMark = name.at(left, (h - name.h) / 2)
  marks.push(nameMark)
  const lines = nameMark.type === 'text' ? nameMark.lines : []
  const nameW = Math.max(...lines.map((line) => widthOf(line, name.size, 900)))
  // On one line they share the baseline, as the name of a stop and the minutes to it do on a sign.
  const dropped = notes.length === 1 && lines.length === 1 ? name.size * 0.13 : 0
  let y = (h - notesH) / 2 + dropped
  for (const n of notes) {
    marks.push(n.at(left + nameW + 22, y))
    y += n.h
  }
  let top = (h - journey.h - (who?.h ?? 0)) / 2
  for (const line of who ? [journey, who] : [journey]) {
    marks.push({ ...line.at(frame.w - 32, top), anchor: 'end' } as Mark)
    top += line.h
  }
  return { h, marks, whole: name.whole }
}
