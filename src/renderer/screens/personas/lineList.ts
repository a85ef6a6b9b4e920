/** A line being written; its key outlives its place. */
export interface Line {
  readonly key: string
  readonly text: string
}

const MOST = 100
const LONGEST = 2_000

/** What is stored of lines being written: nothing empty, nothing longer than the file keeps. */
export function storedOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => text.trim().slice(0, LONGEST) || []).slice(0, MOST)
}

/** Lines with what was pasted into one of them, every line of it on its own. @param key of a new line, from its number */
export function pasted(lines: readonly Line[], at: number, text: string, key: (n: number) => string): Line[] {
  const parts = text
    .split(/\r?\n/)
    // Lists from elsewhere bring their own bullets.
    .map((part) => part.replace(/^\s*(?:[-*•·]|\d+[.)])\s+/, '').trim())
    .filter((part) => part !== '')
  const now = lines[at]
  if (!now || parts.length === 0) return [...lines]
  const first = { key: now.key, text: now.text.trim() === '' ? (parts[0] ?? '') : `${now.text} ${parts[0]}` }
  return [
    ...lines.slice(0, at),
    first,
    ...parts.slice(1).map((part, n) => ({ key: key(n), text: part })),
    ...lines.slice(at + 1),
  ].slice(0, MOST)
}

/** Lines with one of them moved up or down; the very same list where it cannot. */
export function movedLine(lines: readonly Line[], at: number, by: -1 | 1): readonly Line[] {
  const [line, other] = [lines[at], lines[at + by]]
  if (!line || !other) return lines
  return lines.map((each, i) => (i === at ? other : i === at + by ? line : each))
}
