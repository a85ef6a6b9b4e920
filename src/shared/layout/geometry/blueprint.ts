import { type BlueprintLine, blueprintLines, type Lane } from '../../domain/journey/lane.ts'
import type { Mark } from '../mark.ts'
import type { Drawing } from './drawing.ts'
import { longDash } from './longDash.ts'
import { textBlock } from './textBlock.ts'

export interface DrawnLine {
  readonly kind: BlueprintLine
  readonly h: number
  /** px that the plate or its words reach from the left */
  readonly reach: number
  readonly label: string
  readonly marks: (y: number, w: number) => Mark[]
}

/** The line of visibility: a black edge with a plate. The others: a quieter rule with their name on it. */
export function drawLine(d: Drawing, kind: BlueprintLine): DrawnLine {
  const { name, explained } = d.words.lines[kind]
  const visibility = kind === 'visibility'
  const h = visibility ? 24 : 20
  const type = { size: 12, leading: 15 }
  const strong = visibility ? ('paper' as const) : ('ink' as const)
  const x = visibility ? 34 : 10
  const top = visibility ? 3.5 : 3.5
  const title = textBlock({ text: name, x, y: top, type, weight: 700, fill: strong, measure: d.measure })
  const rest = { text: explained, x: x + title.w + 7, y: top, type, weight: 500, measure: d.measure } as const
  const note = textBlock({ ...rest, fill: visibility ? 'paper' : 'ink2' })
  return {
    kind,
    h,
    reach: x + title.w + 7 + note.w + 12,
    label: `${name}: ${explained}`,
    marks(y, w) {
      const letters = [title.mark, note.mark].map((m) => ({ ...m, y: m.y + y }))
      if (visibility) {
        return [
          { type: 'rect', x: 0, y, w, h: 3, fill: 'ink' },
          { type: 'rect', x: 0, y, w: x + title.w + 7 + note.w + 12, h: 22, fill: 'ink' },
          { type: 'icon', icon: 'eye-off', x: 12, y: y + 4, size: 14, color: 'paper', strokeWidth: 2.2 },
          ...letters,
        ]
      }
      const dash = kind === 'internalInteraction' ? { dash: longDash([6, 4], w) } : {}
      return [{ type: 'path', d: `M0 ${y + 1}H${w}`, stroke: 'ink', strokeWidth: 1.5, ...dash }, ...letters]
    },
  }
}

/** px that a map must be wide for the plates of its blueprint lines. */
export function widestPlate(d: Drawing): number {
  const kinds = [...blueprintLines(d.doc.lanes).values()].flat()
  return kinds.reduce((most, kind) => Math.max(most, drawLine(d, kind).reach), 0)
}

const BELOW: ReadonlySet<string> = new Set(['backstage', 'support'])
const ABOVE: ReadonlySet<string> = new Set(['actions', 'touchpoints', 'channels'])

/** Which lanes lie below street level: from a backstage lane on, until one that the customer sees. */
export function undergroundLanes(lanes: readonly Lane[]): ReadonlySet<string> {
  const under = new Set<string>()
  let below = false
  for (const lane of lanes) {
    if (BELOW.has(lane.role)) below = true
    else if (ABOVE.has(lane.role)) below = false
    if (below) under.add(lane.id)
  }
  return under
}
