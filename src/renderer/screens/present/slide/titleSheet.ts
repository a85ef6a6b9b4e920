import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { avatarOf } from '../../../../shared/domain/persona/avatar.ts'
import type { Persona } from '../../../../shared/domain/persona/persona.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import { linesBlock, set, stack, widthOf } from './block.ts'
import type { Frame } from './frame.ts'
import { pour } from './paging.ts'
import { drawSign, fitted } from './sign.ts'
import type { Story } from './story.ts'
import { wholeLine } from './wholeLine.ts'

/** A persona in a disc: picture, drawn face or initial. */
function personDisc(doc: JourneyDoc, persona: Persona, x: number, y: number, d: number): Mark[] {
  const asset = doc.assets.find((a) => a.id === persona.pictureAssetId)
  if (asset) return [{ type: 'image', assetId: asset.id, x, y, w: d, h: d, r: d / 2, title: persona.name }]
  const face = avatarOf(persona.avatar, d)
  if (face) return face.map((s): Mark => (s.type === 'circle' ? { ...s, cx: s.cx + x, cy: s.cy + y } : { ...s, x, y }))
  const letter = [...(persona.name.trim() || '?')][0]?.toUpperCase() ?? '?'
  return [
    { type: 'circle', cx: x + d / 2, cy: y + d / 2, r: d / 2, fill: 'line' },
    {
      ...set({ text: letter, type: { size: d * 0.5, leading: d }, weight: 800, fill: 'onLine' }, 200).at(x + d / 2, y),
      anchor: 'middle',
    },
  ]
}

/** px at the top right corner that the tools may cover. */
const TOOLS_H = 90

/** From the largest to what still is a title; where the scenario needs the room, the name gives way. */
const SIZES = [
  { names: [76, 64, 52, 42, 34, 28], text: { size: 28, leading: 37 } },
  { names: [56, 48, 40, 34, 28], text: { size: 28, leading: 36 } },
  { names: [48, 40, 34, 28], text: { size: 24, leading: 31 } },
] as const

/** The first stop, and more of them where the scenario is long: each draws one sheet. */
export function titlePages(story: Story, words: LayoutWords, frame: Frame): (readonly Mark[])[] {
  const tries = SIZES.map((sizes) => () => titleWith(story, words, frame, sizes))
  let first: (readonly Mark[])[] | null = null
  for (const attempt of tries) {
    const pages = attempt()
    first ??= pages
    if (pages.length === 1) return pages
  }
  return first ?? []
}

function titleWith(story: Story, words: LayoutWords, frame: Frame, sizes: (typeof SIZES)[number]): (readonly Mark[])[] {
  const { journey, workspaceName, personas } = story.doc
  const head: Mark[] = []
  const w = frame.w - 2 * 56
  let y = 44
  if (workspaceName.trim()) {
    // The tools stand to the right of it.
    const business = fitted(workspaceName, [26, 22], w - 360, 1, 600, 'onSign2')
    head.push(business.at(56, y))
    y += business.h + 6
  }
  y = Math.max(y, TOOLS_H)
  const name = fitted(journey.name.trim() || words.unnamedJourney, sizes.names, w, 3, 900, 'onSign')
  head.push(name.at(54, y))
  y += name.h + 14
  const state = words.states[journey.state]
  const stateW = widthOf(state, 24, 700) + 32
  head.push({
    type: 'rect',
    x: 56,
    y,
    w: stateW,
    h: 42,
    r: 6,
    fill: journey.state === 'asIs' ? 'onSign' : 'sign',
    stroke: 'onSign',
    strokeWidth: 3,
  })
  head.push(
    set(
      { text: state, type: { size: 24, leading: 30 }, weight: 700, fill: journey.state === 'asIs' ? 'sign' : 'onSign' },
      1_000,
    ).at(72, y + 6),
  )
  y += 42 + 36
  head.unshift({ type: 'rect', x: 0, y: 0, w: frame.w, h: y, fill: 'sign' })

  const d = 72
  const people: Mark[] = []
  let x = 56
  let row = y + 30
  for (const persona of personas) {
    const role = persona.role.trim()
    const label = fitted(persona.name.trim() || '?', [28, 24], Math.min(420, w - d - 18), 2, 800, 'ink')
    const under = role ? fitted(role, [24, 22], Math.min(420, w - d - 18), 2, 500, 'ink2') : null
    const lines = (mark: Mark | undefined, size: number): number[] =>
      mark?.type === 'text' ? mark.lines.map((line) => widthOf(line, size, 800)) : []
    const itemW =
      d + 18 + Math.max(...lines(label.at(0, 0), label.size), ...lines(under?.at(0, 0), under?.size ?? 0)) + 44
    if (x > 56 && x + itemW > frame.w - 40) {
      x = 56
      row += d + 18
    }
    if (row + d > frame.h - 230) {
      const more = `+${personas.length - personas.indexOf(persona)}`
      people.push({
        ...set({ text: more, type: { size: 28, leading: d }, weight: 800 }, 200).at(frame.w - 56, row - d - 18),
        anchor: 'end',
      })
      row -= d + 18
      break
    }
    const h = label.h + (under?.h ?? 0)
    people.push(...personDisc(story.doc, persona, x, row, d), label.at(x + d + 18, row + (d - h) / 2))
    if (under) people.push(under.at(x + d + 18, row + (d - h) / 2 + label.h))
    x += itemW
  }
  const below = personas.length > 0 ? row + d + 24 : y + 36
  const type = sizes.text
  const text = set({ text: journey.scenario.trim(), type, weight: 500 }, Math.min(w, 1_080)).at(0, 0)
  const scenario = linesBlock({ mark: text, leading: type.leading, gap: 0, inset: 0 })
  const lineY = Math.max(below, frame.h - 250)
  const room = lineY - below - 6
  const line = wholeLine(story, words, { x: 0, y: lineY, w: frame.w, h: frame.h - lineY - 16, named: false })
  const first = [...head, ...people, ...line]
  if (journey.scenario.trim() === '') return [first]
  if (scenario.h <= room) return [[...first, ...scenario.marks(56, below)]]
  const sign = drawSign(frame, { number: null, name: words.print.scenario, notes: [], journey: journey.name, who: '' })
  const tall = frame.h - sign.h - 80
  return [first, ...pour([scenario], tall).map((column) => [...sign.marks, ...stack(column, 56, sign.h + 40)])]
}
