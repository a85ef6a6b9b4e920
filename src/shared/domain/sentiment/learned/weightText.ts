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

/** Reads lines of a clue's name with two signs at their end. */
export function readWeights(lines: string, into = new Map<string, ClueWeight>()): Map<string, ClueWeight> {
  const values = new Map([...SIGNS].map((sign, i) => [sign, (i - MIDDLE) * STEP] as const))
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const negative = values.get(line.at(-2)!)!
    into.set(line.slice(0, -2), { negative, positive: values.get(line.at(-1)!)! })
  }
  return into
}
