import { type LaneMeaning, readLaneWord } from '../../../shared/domain/draft/words/laneWords.ts'
import { readMarks } from '../../../shared/domain/draft/words/marks.ts'
import { readPrefix } from '../../../shared/domain/draft/words/prefix.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { OutlineNode, OutlineTree } from './tree.ts'

/** What a line of the outline is. */
export type Level = 'journey' | 'stage' | 'step' | 'touchpoint'
export const BELOW: { readonly [L in Level]: Level | null } = {
  journey: 'stage',
  stage: 'step',
  step: 'touchpoint',
  touchpoint: null,
}

/** What each number of # stands for. */
export type HeadingLevels = ReadonlyMap<number, Level>

/** A heading or bullet that only names a lane, with what is under it as its cards: "### Bastidores". */
export function laneGroup(node: OutlineNode): LaneMeaning | undefined {
  if (node.text.length > 200 || node.children.length === 0) return undefined
  const lane = readLaneWord(node.text, fold)
  return lane?.name === '' ? lane : undefined
}

/** A line that is part of the outline itself: no card, no field. */
export function isStructural(node: OutlineNode): boolean {
  if (laneGroup(node)) return false
  const prefix = readPrefix(node.text)
  return prefix === undefined || prefix.is === 'channel' || readMarks(node.text).literal
}

/**
 * One heading above all others is the journey; the rest are stages, steps, touchpoints. Several at the top are stages,
 * unless three kinds of heading show that each is a journey of its own.
 */
export function headingLevels(tree: OutlineTree): HeadingLevels {
  const headings = headingsOf(tree.roots).filter((h) => !laneGroup(h))
  const depths = [...new Set(headings.map((h) => h.depth))].sort((a, b) => a - b)
  const top = depths[0]
  const tops = headings.filter((h) => h.depth === top)
  const single = tops.length === 1 && headings[0] === tops[0] && (depths.length > 1 || top === 1)
  const levels: Level[] = ['stage', 'step', 'touchpoint']
  if (single || (top === 1 && depths.length > 2)) levels.unshift('journey')
  return new Map(depths.map((depth, i) => [depth, levels[Math.min(i, levels.length - 1)]!]))
}

function headingsOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  const found: OutlineNode[] = []
  const visit = (list: readonly OutlineNode[]): void => {
    for (const node of list) {
      if (node.kind !== 'heading') continue
      found.push(node)
      visit(node.children)
    }
  }
  visit(nodes)
  return found
}

/** How many levels of outline a list has: 0 for none. */
export function structuralDepth(nodes: readonly OutlineNode[]): number {
  let deepest = 0
  for (const node of nodes) {
    if (node.kind !== 'heading' && isStructural(node)) deepest = Math.max(deepest, 1 + structuralDepth(node.children))
  }
  return deepest
}

/** How a list without headings is to be read: what its outermost lines are, and which of them is the title. */
export interface ListReading {
  readonly level: Level
  readonly title: OutlineNode | null
  /** The lines below the title, or all. */
  readonly nodes: readonly OutlineNode[]
}

/**
 * One level: steps. Two: stages and steps. Three: stages, steps, touchpoints — or, under one line alone, a journey with
 * stages and steps. A first line alone before others that have something under them is the title.
 */
export function readList(nodes: readonly OutlineNode[], mayHaveTitle: boolean): ListReading {
  const structural = nodes.filter(isStructural)
  const depth = structuralDepth(nodes)
  const [first, ...rest] = structural
  if (mayHaveTitle && first) {
    const others = nodes.filter((n) => n !== first)
    if (rest.length === 0 && depth >= 3) return { level: 'stage', title: first, nodes: [...others, ...first.children] }
    const bare = structuralDepth(first.children) === 0 && first.children.length === 0
    if (bare && rest.length > 0 && rest.every((n) => structuralDepth(n.children) > 0)) {
      return { level: 'stage', title: first, nodes: others }
    }
  }
  return { level: depth <= 1 ? 'step' : 'stage', title: null, nodes }
}
