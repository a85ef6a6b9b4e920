import type { ReadLimits } from './limits.ts'
import { SourceProblem } from './problem.ts'

/** Lines of a text that comes in blocks. @throws SourceProblem LINE_TOO_LONG, TOO_MANY_ROWS */
export function* linesOf(chunks: Iterable<string>, { row: longest, lines: most }: ReadLimits): Generator<string> {
  let rest = ''
  let number = 0
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      number += 1
      if (number > most) throw new SourceProblem('TOO_MANY_ROWS', { limit: most }, number)
      if (line.length > longest) throw new SourceProblem('LINE_TOO_LONG', { limit: longest }, number)
      yield line
    }
    if (rest.length > longest) throw new SourceProblem('LINE_TOO_LONG', { limit: longest }, number + 1)
  }
  if (rest !== '') yield rest
}
