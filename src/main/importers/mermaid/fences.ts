/** A fenced block of a Markdown text that says it is Mermaid. */
export interface Fence {
  /** The block alone, with an empty line for every line before it, so that line numbers hold. */
  readonly text: string
  /** 1-based line of the opening fence. */
  readonly line: number
}

/** Finds ```` ```mermaid ````, `~~~mermaid`, ```` ```{mermaid} ```` and `:::mermaid`; an unclosed one runs to the end. */
export function mermaidFences(text: string): Fence[] {
  if (!/mermaid/i.test(text)) return []
  const fences: Fence[] = []
  let open: { mark: string; mermaid: boolean; line: number; body: string[] } | null = null
  const lines = text.split('\n')
  const close = (): void => {
    if (open?.mermaid) fences.push({ line: open.line, text: '\n'.repeat(open.line) + open.body.join('\n') })
    open = null
  }
  lines.forEach((line, i) => {
    if (open) {
      const end = /^[\s>]*(`{3,}|~{3,}|:{3,})\s*$/.exec(line)
      if (end && end[1]!.startsWith(open.mark)) close()
      else open.body.push(line)
      return
    }
    const start = /^[\s>]*(`{3,}|~{3,}|:{3,})\s*(.*)$/.exec(line)
    if (!start) return
    const mermaid = /^\{?\s*\.?mermaid\b/i.test(start[2]!)
    if (mermaid || !start[1]!.startsWith(':')) open = { mark: start[1]!, mermaid, line: i + 1, body: [] }
  })
  close()
  return fences
}
