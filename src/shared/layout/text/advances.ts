import type { FontWeight } from './font.ts'
import { ADVANCES, COVERED, TEXT_UNITS } from './metrics.generated.ts'

/** Expands runs `start,count` in base 36. */
export function expandRuns(runs: string): number[] {
  return runs.split(' ').flatMap((run) => {
    const [start, count] = run.split(',').map((n) => Number.parseInt(n, 36)) as [number, number]
    return Array.from({ length: count }, (_, i) => start + i)
  })
}

const codePoints = expandRuns(COVERED)
/** All covered characters lie in the BMP's first part. */
export const TABLE_SIZE = (codePoints.at(-1) ?? 0) + 1

function table(weight: FontWeight): Float64Array {
  const em = new Float64Array(TABLE_SIZE).fill(-1)
  const advances = (ADVANCES[weight] as string).split(' ')
  codePoints.forEach((codePoint, i) => {
    em[codePoint] = Number.parseInt(advances[i] as string, 36) / TEXT_UNITS
  })
  for (let c = 0; c < 0x20; c++) em[c] = 0
  for (let c = 0x7f; c < 0xa0; c++) em[c] = 0
  // A tab is drawn as a space; a soft hyphen and zero-width characters are not drawn.
  em[0x09] = em[0x20] as number
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) if (c < TABLE_SIZE) em[c] = 0
  // What joins its neighbour (combining marks, joiners, selectors) is measured by grapheme instead.
  for (let c = 0x300; c < 0x370; c++) em[c] = -1
  em[0x200d] = -1
  em[0xfe0f] = -1
  em[0x20e3] = -1
  return em
}

/** Advance in em by code unit, −1 where the text font has no say of its own, by weight. */
export const TEXT_ADVANCES: Readonly<Record<FontWeight, Float64Array>> = {
  400: table(400),
  500: table(500),
  600: table(600),
  700: table(700),
  800: table(800),
  900: table(900),
}
