import { avatarOf } from '../../domain/persona/avatar.ts'
import { EMPATHY_AREAS, type EmpathyArea, type EmpathyNote } from '../../domain/persona/empathyNote.ts'
import type { Persona } from '../../domain/persona/persona.ts'
import { PX } from '../counter/paper.ts'
import type { Mark } from '../mark.ts'
import type { PrintPage } from '../print/printDocument.ts'
import { drawn, heightOf, paged, type Row, space, textRows } from './rows.ts'

/** mm, lying */
const SHEET = { w: 297, h: 210 }
/** px */
const MARGIN = 11 * PX
const GAP = 3 * PX
const PAD = 4 * PX
const FACE = 19 * PX
const SIZES = [17, 15.5, 14, 13, 12, 11, 10, 9.2] as const
/** Of the height: what shows and what does not, then pains and gains. */
const PARTS = [0.36, 0.36, 0.28] as const

/** A persona's empathy map on one sheet, on more where the notes do not fit at the smallest type. */
export function empathySheet(
  persona: Persona,
  notes: readonly EmpathyNote[],
  areas: Readonly<Record<EmpathyArea, string>>,
  business: string,
): PrintPage[] {
  const w = SHEET.w * PX - 2 * MARGIN
  const top = [
    ...textRows(business, w, { size: 11, weight: 700, fill: 'ink3' }),
    ...textRows([persona.name, persona.role].filter((part) => part.trim() !== '').join(' · '), w, {
      size: 22,
      weight: 800,
      fill: 'ink',
      level: 1,
    }),
    space(10),
  ]
  const y0 = MARGIN + heightOf(top)
  const high = SHEET.h * PX - MARGIN - y0 - 2 * GAP
  const fieldW = (w - GAP) / 2
  const boxes = EMPATHY_AREAS.map((area, i) => {
    const row = Math.floor(i / 2)
    const before = PARTS.slice(0, row).reduce((sum, part) => sum + part * high + GAP, 0)
    return { area, x: MARGIN + (i % 2) * (fieldW + GAP), y: y0 + before, h: PARTS[row]! * high, right: i % 2 === 1 }
  })
  /** Where the face stands, a field leaves it its corner. */
  const face = (area: EmpathyArea): number => (area === 'pains' || area === 'gains' ? 0 : FACE / 2 + 4)
  const inner = (area: EmpathyArea): number => fieldW - 2 * PAD - face(area)
  const set = (size: number): Row[][][] =>
    boxes.map(({ area, h }) => {
      const rows = notes
        .filter((note) => note.area === area)
        .flatMap(({ text }) => [
          ...textRows(text, inner(area), { size, weight: 500, fill: 'ink', bullet: 'dot' }),
          space(size * 0.3),
        ])
      return paged(rows, h - 2 * PAD - 20)
    })
  const size = SIZES.find((each) => set(each).every((pages) => pages.length <= 1)) ?? SIZES.at(-1)!
  const pages = set(size)
  const count = Math.max(1, ...pages.map((each) => each.length))
  return Array.from({ length: count }, (_, page) => {
    const marks: Mark[] = drawn(top, MARGIN, MARGIN)
    boxes.forEach(({ area, x, y, h, right }, i) => {
      const left = x + PAD + (right ? face(area) : 0)
      marks.push(
        { type: 'rect', x, y, w: fieldW, h, r: 6, fill: 'ground', stroke: 'rule', strokeWidth: 1 },
        ...drawn(
          textRows(areas[area], inner(area), {
            size: 13,
            weight: 800,
            fill: area === 'pains' ? 'pain' : area === 'gains' ? 'gain' : 'ink',
            level: 2,
          }),
          left,
          y + PAD,
        ),
        ...drawn(pages[i]?.[page] ?? [], left, y + PAD + 20),
      )
    })
    marks.push(...portrait(persona, MARGIN + w / 2, boxes[2]!.y - GAP / 2))
    return { widthMm: SHEET.w, heightMm: SHEET.h, mmPerPx: 1 / PX, marks, cutsMm: [] }
  })
}

/** Her photo, else her drawn face, else the letter of her name. */
function portrait({ avatar, name, pictureAssetId }: Persona, cx: number, cy: number): Mark[] {
  const ring: Mark = { type: 'circle', cx, cy, r: FACE / 2 + 3, fill: 'paper', stroke: 'rule', strokeWidth: 1 }
  const drawnFace = avatarOf(avatar, FACE)
  const [x, y] = [cx - FACE / 2, cy - FACE / 2]
  if (pictureAssetId !== null) {
    return [ring, { type: 'image', assetId: pictureAssetId, x, y, w: FACE, h: FACE, r: FACE / 2, title: name.trim() }]
  }
  if (!drawnFace) {
    const letter = [...name.trim()][0]?.toUpperCase() ?? '?'
    const size = FACE * 0.5
    return [
      ring,
      { type: 'circle', cx, cy, r: FACE / 2, fill: 'line' },
      {
        type: 'text',
        x: cx,
        y: cy + size * 0.35,
        lines: [letter],
        lineHeight: size,
        size,
        weight: 800,
        fill: 'onLine',
        anchor: 'middle',
      },
    ]
  }
  return [
    ring,
    ...drawnFace.map(
      (shape): Mark =>
        shape.type === 'circle'
          ? { ...shape, cx: shape.cx + x, cy: shape.cy + y }
          : { ...shape, x, y, cap: 'round', join: 'round' },
    ),
  ]
}
