import { csvRows } from './csvRows.ts'
import type { ReadLimits } from './limits.ts'
import { SourceProblem } from './problem.ts'

const SEPARATORS = [';', ',', '\t', '|'] as const
const SAMPLE_ROWS = 60
/** A `sep=;` line, as spreadsheets write and heed it. */
const SEP_LINE = /^\ufeff?"?sep=(.)"?[ \t]*(?:\n|$)/i

/** The separator that a `sep=` line names. */
export function saidSeparator(start: string): string | null {
  return SEP_LINE.exec(start)?.[1] ?? null
}

/** The separator that splits most rows of the beginning into the same number of cells, more of them first. */
export function guessSeparator(start: string, limits: ReadLimits): string {
  let best = ','
  let bestScore = 0
  for (const separator of SEPARATORS) {
    if (!start.includes(separator)) continue
    const widths = sampleWidths(start, separator, limits)
    const counts = new Map<number, number>()
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    for (const [width, count] of counts) {
      const score = (count / widths.length) * (1 + Math.log2(width))
      if (score > bestScore) {
        best = separator
        bestScore = score
      }
    }
  }
  return best
}

function sampleWidths(start: string, separator: string, limits: ReadLimits): number[] {
  const widths: number[] = []
  try {
    for (const { cells } of csvRows([start], separator, limits)) {
      widths.push(cells.length)
      if (widths.length >= SAMPLE_ROWS) break
    }
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error
  }
  return widths
}
