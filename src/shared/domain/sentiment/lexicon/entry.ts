import { compile, entriesOf, type Pattern, type WordClasses } from '../../text/pattern.ts'

/**
 * What an expression does to a reading.
 * - `says`: it is for or against
 * - `even`: neither one nor the other ("mais ou menos")
 * - `wish`: what follows is wished for, not told
 * - `mock`: praise that turns into its opposite beside something bad ("parabéns")
 * - `plain`: a fact, or words that look like a judgement and are none; they count for nothing
 */
export type EntryKind = 'says' | 'even' | 'wish' | 'mock' | 'plain'

export interface Entry {
  readonly kind: EntryKind
  readonly expression: string
  /** −4 to 4; for `even`, how much it speaks against taking a side */
  readonly weight: number
  /** what it weighs under a "not"; null: a "not" does not reach it */
  readonly negated: number | null
  /** taught by the user */
  readonly own?: true
}

export interface EntryList {
  readonly kind: EntryKind
  readonly lines: string
}

export const says = (lines: string): EntryList => ({ kind: 'says', lines })
export const even = (lines: string): EntryList => ({ kind: 'even', lines })
export const wish = (lines: string): EntryList => ({ kind: 'wish', lines })
export const mock = (lines: string): EntryList => ({ kind: 'mock', lines })
export const plain = (lines: string): EntryList => ({ kind: 'plain', lines })

const HEAD = /^([+-]?\d+(?:\.\d+)?)(?:\/([+-]?\d+(?:\.\d+)?))?(!)?:/

/**
 * Reads lists written as `weight: expression, expression` or `weight/weight when negated: …`; `weight!:` means that a
 * "not" before it changes nothing. A line without a weight goes on with the one before.
 * @param negators an expression that holds one of these is never negated once more
 * @throws if a line is malformed
 */
export function readEntries(
  lists: readonly EntryList[],
  classes: WordClasses,
  negators: ReadonlySet<string>,
): readonly (readonly [Pattern, Entry])[] {
  const read: (readonly [Pattern, Entry])[] = []
  for (const { kind, lines } of lists) {
    let weight = kind === 'even' ? 1.5 : 0
    let negated: number | undefined
    let fixed = false
    for (const raw of lines.split('\n')) {
      const line = raw.trim()
      if (line === '') continue
      const head = HEAD.exec(line)
      if (head) {
        weight = Number(head[1])
        negated = head[2] === undefined ? undefined : Number(head[2])
        fixed = head[3] !== undefined
      }
      for (const expression of entriesOf(head ? line.slice(head[0].length) : line)) {
        for (const pattern of compile(expression, classes)) {
          const own = fixed || (negated === undefined && holdsOne(pattern, negators))
          const turned = negated ?? (weight > 0 ? -Math.max(1, weight * 0.8) : Math.min(1.6, -weight * 0.6))
          read.push([pattern, { kind, expression, weight, negated: own ? null : turned }])
        }
      }
    }
  }
  return read
}

function holdsOne(pattern: Pattern, negators: ReadonlySet<string>): boolean {
  return pattern.pieces.some((piece) => piece.is === 'word' && [...piece.words].some((word) => negators.has(word)))
}
