import { SourceProblem } from './problem.ts'

/** Lines of a text that comes in blocks. @throws SourceProblem LINE_TOO_LONG */
export function* linesOf(chunks: Iterable<string>, longest: number): Generator<string> {
  let rest = ''
  let number = 0
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      number += 1
      if (line.length > longest) throw new SourceProblem('LINE_TOO_LONG', { limit: longest }, number)
      yield line
    }
    if (rest.length > longest) throw new SourceProblem('LINE_TOO_LONG', { limit: longest }, number + 1)
  }
  if (rest !== '') yield rest
}
