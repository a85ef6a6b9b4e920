import type { DocDiff } from '../../../shared/domain/compare/docDiff.ts'
import type { Mark } from '../../../shared/layout/mark.ts'
import type { Box, Scene, SceneNode } from '../../../shared/layout/scene.ts'
import { measure } from '../../../shared/layout/text/measure.ts'

export type Fate = 'added' | 'removed' | 'moved' | 'changed'
export type FateWords = Readonly<Record<Fate, string>>

/** Every fate of every record, by the key of its node. */
export function fatesOf(diff: DocDiff): ReadonlyMap<string, readonly Fate[]> {
  const fates = new Map<string, Fate[]>()
  const add = (fate: Fate, kind: string, id: string): void => {
    const key = `${kind}:${id}`
    fates.set(key, [...(fates.get(key) ?? []), fate])
  }
  for (const { kind, id } of diff.added) add('added', kind, id)
  for (const { kind, id } of diff.removed) add('removed', kind, id)
  for (const { kind, id } of diff.moved) add('moved', kind, id)
  for (const { kind, id } of diff.changed) add('changed', kind, id)
  return fates
}

const SIGNS: FateWords = { added: '▲', removed: '▼', moved: '⇄', changed: '✎' }
const SIZE = 12
const H = 18
const PAD = 6
const DRAWN = new Set(['stage', 'step', 'lane', 'touchpoint', 'card', 'connection'])

/** A drawn arrow head or pencil would need a font; these are paths on a 10 grid. */
const SIGN_PATHS: FateWords = {
  added: 'M5 1L9.5 9h-9Z',
  removed: 'M5 9L0.5 1h9Z',
  moved: 'M0 3h7V0.5L10 3.6 7 6.5V4.6H0Z',
  changed: 'M0.5 9.5L1.4 6.4 7 0.8a1.3 1.3 0 0 1 2 2L3.4 8.5Z',
}
export const signOf = (fate: Fate): string => SIGNS[fate]

const LOOKS = {
  added: { fill: 'gain', ink: 'paper', stroke: 'gain', dash: undefined },
  removed: { fill: 'paper', ink: 'pain', stroke: 'pain', dash: [4, 3] },
  moved: { fill: 'sign', ink: 'onSign', stroke: 'ink', dash: undefined },
  changed: { fill: 'paper', ink: 'ink', stroke: 'ink', dash: undefined },
} as const

const plateW = (word: string): number =>
  PAD + 10 + (word === '' ? 0 : 4 + measure(word, { size: SIZE, weight: 700 })) + PAD

/** A plate with a sign and a word, its lower left corner at a point. */
function plate(fate: Fate, word: string, x: number, y: number): Mark[] {
  const look = LOOKS[fate]
  const w = plateW(word)
  return [
    {
      type: 'rect',
      x,
      y: y - H,
      w,
      h: H,
      r: 4,
      fill: look.fill,
      stroke: look.stroke,
      strokeWidth: 1.5,
      ...(look.dash ? { dash: look.dash } : {}),
    },
    { type: 'path', d: SIGN_PATHS[fate], x: x + PAD, y: y - H + 4, fill: look.ink },
    {
      type: 'text',
      x: x + PAD + 14,
      y: y - 5,
      lines: [word],
      lineHeight: SIZE,
      size: SIZE,
      weight: 700,
      fill: look.ink,
    },
  ]
}

/** What tells a node's fate: its edge and a plate on it. */
function marksFor({ box, kind, marks }: SceneNode, fates: readonly Fate[], words: FateWords): Mark[] {
  const main = fates[0] as Fate
  const { stroke } = LOOKS[main]
  const dash = main === 'removed' ? { dash: [7, 5] } : main === 'moved' ? { dash: [2, 4] } : {}
  const strokeWidth = main === 'changed' ? 2 : 3
  const edges: Mark[] =
    kind === 'connection'
      ? marks.flatMap((m): Mark[] =>
          m.type === 'path' && m.stroke && !m.fill
            ? [{ ...m, x: (m.x ?? 0) + box.x, y: (m.y ?? 0) + box.y, stroke, strokeWidth, ...dash }]
            : [],
        )
      : [
          {
            type: 'rect',
            x: box.x - 1.5,
            y: box.y - 1.5,
            w: box.w + 3,
            h: box.h + 3,
            r: 9,
            stroke,
            strokeWidth,
            ...dash,
          },
        ]
  const veil: Mark[] =
    main === 'removed' && kind !== 'connection'
      ? [{ type: 'rect', x: box.x, y: box.y, w: box.w, h: box.h, r: 8, fill: 'ground', opacity: 0.55 }]
      : []
  return [...veil, ...edges, ...(kind === 'connection' ? [] : plates(box, kind, fates, words))]
}

/** Plates side by side on the upper edge; in a sign or a lane's header, inside at its foot. */
function plates(box: Box, kind: SceneNode['kind'], fates: readonly Fate[], words: FateWords): Mark[] {
  const y = kind === 'stage' || kind === 'lane' ? box.y + box.h - 3 : box.y + 4
  let x = box.x + 6
  return fates.flatMap((fate) => {
    const drawn = plate(fate, words[fate], x, y)
    x += plateW(words[fate]) + 3
    return drawn
  })
}

/** Marks over the map, in map px, for what differs; with the box of each, so that only those in sight are drawn. */
export function diffMarks(scene: Scene, diff: DocDiff, words: FateWords): { key: string; box: Box; marks: Mark[] }[] {
  const fates = fatesOf(diff)
  // What came or went along with its step wears the edge; a word on each would be a shout.
  const along = new Set([...diff.added, ...diff.removed].filter((l) => l.inside).map((l) => `${l.kind}:${l.id}`))
  return scene.nodes.flatMap((node) => {
    const own = fates.get(node.key)
    if (!own || !DRAWN.has(node.kind)) return []
    const said = along.has(node.key) ? { ...words, [own[0] as Fate]: '' } : words
    return [{ key: node.key, box: node.box, marks: marksFor(node, own, said) }]
  })
}
