import type { TextMark } from '../../../shared/layout/mark.ts'
import type { SceneNode } from '../../../shared/layout/scene.ts'

/** The mark that shows what is written in place: the name of a thing, the text of a card, the label of a connection. */
export function writtenMark(node: SceneNode): TextMark | null {
  const texts = node.marks.filter((m): m is TextMark => m.type === 'text')
  const heading = texts.find((m) => m.role === 'heading')
  if (heading) return heading
  if (node.kind === 'lane') return texts[0] ?? null
  if (node.kind === 'persona') return texts.find((m) => m.weight === 700) ?? null
  return texts.at(-1) ?? null
}
