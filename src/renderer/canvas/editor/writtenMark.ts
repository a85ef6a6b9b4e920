import type { TextMark } from '../../../shared/layout/mark.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'

/** Heading levels of the names, as the layout marks them. */
const LEVELS: Readonly<Partial<Record<SceneNode['kind'], number>>> = { stage: 1, step: 2, touchpoint: 3, lane: 4 }

/** The mark that shows what is written in place: the name of a thing, the text of a card, the label of a connection. */
export function writtenMark(node: SceneNode): TextMark | null {
  const level = LEVELS[node.kind]
  const texts = node.marks.filter((m): m is TextMark => m.type === 'text')
  if (level !== undefined) return texts.find((m) => m.level === level) ?? null
  if (node.kind === 'persona') return texts.find((m) => m.weight === 700) ?? null
  return texts.at(-1) ?? null
}
