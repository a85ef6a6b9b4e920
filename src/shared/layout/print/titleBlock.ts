import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { type TextBlockOptions, textBlock } from '../geometry/textBlock.ts'
import type { Mark } from '../mark.ts'
import type { Measure } from '../text/measure.ts'
import type { LayoutWords } from '../words.ts'
import { type Block, flow, placed } from './block.ts'

export interface TitleOptions {
  readonly doc: JourneyDoc
  readonly words: LayoutWords
  readonly measure: Measure
  readonly date: string
  readonly page: number
  readonly pages: number
  /** Whose curves are shown; absent: all. */
  readonly personaIds?: readonly string[]
}

type Style = Pick<TextBlockOptions, 'weight' | 'fill' | 'anchor' | 'level'>

const clamp = (least: number, n: number, most: number): number => Math.min(Math.max(n, least), most)
const type = (size: number, ratio = 1.3): { size: number; leading: number } => ({ size, leading: size * ratio })

function fact(o: TitleOptions, label: string, text: string, w: number, size: number): Block {
  const head: Style = { weight: 700, fill: 'ink3' }
  const body: Style = { weight: 400, fill: 'ink' }
  const base = { x: 0, maxW: w, measure: o.measure }
  const a = textBlock({ ...base, ...head, text: label, y: 0, type: type(size * 0.86) })
  const b = textBlock({ ...base, ...body, text, y: a.h + 2, type: type(size, 1.34) })
  return { w, h: a.h + 2 + b.h, marks: [a.mark, b.mark] }
}

/** The disc, name, role and description of each persona shown. */
function people(o: TitleOptions, w: number, size: number): Block[] {
  const shown = o.doc.personas.filter((p) => !o.personaIds || o.personaIds.includes(p.id))
  return shown.map((p, i): Block => {
    const r = size * 1.35
    const x = 2 * r + size * 0.7
    const base = { x, maxW: w - x, measure: o.measure }
    // The role on a line of its own: after a comma it would have to begin as within a sentence.
    const lines = [textBlock({ ...base, text: p.name, y: 0, type: type(size * 1.08), weight: 800, fill: 'ink' })]
    let h = lines[0]?.h ?? 0
    for (const [text, weight, fill] of [
      [p.role, 600, 'ink'],
      [p.description, 400, 'ink2'],
    ] as const) {
      if (text.trim() === '') continue
      const line = textBlock({ ...base, text, y: h + 1, type: type(size, 1.34), weight, fill })
      lines.push(line)
      h += 1 + line.h
    }
    const letter = [...p.name.trim()][0]?.toLocaleUpperCase(o.words.language) ?? '?'
    const asset = o.doc.assets.find((known) => known.id === p.pictureAssetId)
    const disc: Mark[] = asset
      ? [{ type: 'image', assetId: asset.id, x: 0, y: 1, w: 2 * r, h: 2 * r, r, title: p.name }]
      : [
          { type: 'circle', cx: r, cy: r + 1, r, fill: i === 0 ? 'line' : 'ink' },
          {
            type: 'text',
            x: r,
            y: r + 1 + r * 1.05 * 0.3485,
            lines: [letter],
            lineHeight: r,
            size: r * 1.05,
            weight: 800,
            fill: i === 0 ? 'onLine' : 'paper',
            anchor: 'middle',
          },
        ]
    const marks = [...disc, ...lines.map((line) => line.mark)]
    return { w, h: Math.max(h, 2 * r + 2), marks }
  })
}

/** Business, journey and state; then whose journey, in which situation, expecting what. `w` px wide. */
export function titleBlock(o: TitleOptions, w: number): Block {
  const { journey } = o.doc
  const big = clamp(34, w * 0.024, 84)
  const size = clamp(14, w * 0.0078, 24)
  const gap = size * 1.6
  const corner = [o.date, o.words.print.page.replace('{page}', `${o.page}`).replace('{pages}', `${o.pages}`)]
  const cornerMarks = corner
    .filter((line) => line !== '')
    .map((text, i) =>
      textBlock({
        text,
        x: w,
        y: i * size * 1.35,
        type: type(size, 1.35),
        weight: i === 0 ? 700 : 500,
        fill: i === 0 ? 'ink' : 'ink2',
        anchor: 'end',
        measure: o.measure,
      }),
    )
  const cornerW = cornerMarks.reduce((most, b) => Math.max(most, b.w), 0)
  const left = { x: 0, maxW: w - cornerW - gap, measure: o.measure }
  const business = o.doc.workspaceName.trim()
  const over = textBlock({ ...left, text: business, y: 0, type: type(size * 1.15), weight: 700, fill: 'ink2' })
  const overH = business === '' ? 0 : over.h + size * 0.1
  const name = journey.name.trim() === '' ? o.words.unnamedJourney : journey.name
  const head = textBlock({ ...left, text: name, y: overH, type: type(big, 1.12), weight: 900, fill: 'ink', level: 1 })
  const pill = textBlock({
    text: o.words.states[journey.state],
    x: 0,
    y: 0,
    type: type(size * 0.95),
    weight: 700,
    fill: 'paper',
    measure: o.measure,
  })
  const pillH = pill.h + size * 0.5
  const beside = head.mark.lines.length === 1 && head.w + gap + pill.w + size * 1.6 <= left.maxW
  const pillX = beside ? head.w + size * 1.1 : 0
  const pillY = beside ? overH + (head.h - pillH) / 2 + big * 0.03 : overH + head.h + size * 0.3
  const marks: Mark[] = [
    ...(business === '' ? [] : [over.mark]),
    head.mark,
    { type: 'rect', x: pillX, y: pillY, w: pill.w + size * 1.5, h: pillH, r: pillH / 2, fill: 'ink' },
    { ...pill.mark, x: pillX + size * 0.75, y: pillY + size * 0.25 + pill.mark.y },
    ...cornerMarks.map((b) => b.mark),
  ]
  let y = beside ? overH + head.h : pillY + pillH
  const facts = [
    { label: o.words.print.scenario, text: journey.scenario },
    { label: o.words.print.expectations, text: journey.expectations },
  ].filter((f) => f.text.trim() !== '')
  const count = o.doc.personas.length + facts.length
  if (count > 0) {
    const most = clamp(260, w / Math.min(count, Math.max(1, Math.floor(w / 300))) - gap, size * 40)
    const blocks = [...people(o, most, size), ...facts.map((f) => fact(o, f.label, f.text, most, size))]
    const row = flow(blocks, w, gap, size)
    marks.push(...placed(row, 0, y + size))
    y += size + row.h
  }
  return { w, h: y + size * 1.4, marks }
}
