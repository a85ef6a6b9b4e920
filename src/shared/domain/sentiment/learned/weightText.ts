import { interned } from '../../text/interned.ts'

/** What a clue speaks for, against "neutral", as log-odds. */
export interface ClueWeight {
  readonly negative: number
  readonly positive: number
}

/** Ninety-one signs that need no escape in a string, for weights in steps of a twentieth from −2.25 to 2.25. */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== '\\' && sign !== '`')
  .join('')
const MIDDLE = 45
const STEP = 0.05

const clamped = (weight: number): number => Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / STEP)))

/** @returns two signs; '' where it speaks for nothing worth keeping */
export function writeWeight({ negative, positive }: ClueWeight, least = 1): string {
  const [a, b] = [clamped(negative), clamped(positive)]
  return Math.max(Math.abs(a), Math.abs(b), Math.abs(a - b)) < least ? '' : SIGNS[a + MIDDLE]! + SIGNS[b + MIDDLE]!
}

/** Weights by the parts of a clue's name, so that nothing is put together to look one up. */
export interface WeightTree {
  next: Map<string, WeightTree> | null
  weight: ClueWeight | null
}

const leaf = (): WeightTree => ({ next: null, weight: null })
/** Kinds of clue that are about words; the name of any other is one part. */
const OF_WORDS = new Set(['w', 's', 'n', 'a', 'b', 't', 'f', 'l', '.g', '.a', '.p'])

/** Reads lines of a clue's name with two signs at their end. */
export function readWeights(lines: string, into = leaf()): WeightTree {
  const values = new Map([...SIGNS].map((sign, i) => [sign, (i - MIDDLE) * STEP] as const))
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const name = line.slice(0, -2)
    const parts = name.split(' ')
    let tree = into
    for (const part of (OF_WORDS.has(parts[0]!) ? parts : [name]).map(interned)) {
      tree.next ??= new Map()
      let next = tree.next.get(part)
      if (!next) {
        next = leaf()
        tree.next.set(part, next)
      }
      tree = next
    }
    tree.weight = { negative: values.get(line.at(-2)!)!, positive: values.get(line.at(-1)!)! }
  }
  return into
}

export function weightOf(
  tree: WeightTree,
  kind: string,
  one?: string,
  two?: string,
  three?: string,
): ClueWeight | null {
  let at = tree.next?.get(kind)
  if (at && one !== undefined) at = at.next?.get(one)
  if (at && two !== undefined) at = at.next?.get(two)
  if (at && three !== undefined) at = at.next?.get(three)
  return at?.weight ?? null
}
