/** A text without its front matter; the lines stay where they were. */
export interface FrontMatter {
  readonly title: string | null
  /** The text with the front matter's lines emptied. */
  readonly body: string
}

/**
 * Takes off a YAML head between two lines of three hyphens and reads its `title`, the one key that says something of
 * the journey; others (`config:` and what is under it) are the drawing program's own.
 */
export function takeFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n')
  const start = lines.findIndex((l) => l.trim() !== '')
  if (start < 0 || !/^\s*-{3,}\s*$/.test(lines[start]!)) return { title: null, body: text }
  const end = lines.findIndex((l, i) => i > start && /^\s*-{3,}\s*$/.test(l))
  if (end < 0) return { title: null, body: text }
  let title: string | null = null
  for (const line of lines.slice(start + 1, end)) {
    const match = /^\s{0,3}title\s*:(?:\s+(.*))?$/i.exec(line)
    if (match) title = scalar(match[1] ?? '')
  }
  return { title, body: lines.map((l, i) => (i >= start && i <= end ? '' : l)).join('\n') }
}

/** A YAML scalar of one line: "double", 'single' or plain with an end-of-line comment. */
function scalar(raw: string): string {
  const text = raw.trim()
  if (text.startsWith("'")) {
    const end = text.lastIndexOf("'")
    return end > 0 ? text.slice(1, end).replaceAll("''", "'").trim() : text.slice(1)
  }
  if (text.startsWith('"')) {
    const end = text.lastIndexOf('"')
    const inner = end > 0 ? text.slice(1, end) : text.slice(1)
    return inner
      .replace(/\\(["\\/])/g, '$1')
      .replace(/\\[nrt]/g, ' ')
      .trim()
  }
  const comment = text.search(/\s#/)
  return (comment < 0 ? text : text.slice(0, comment)).trim()
}
