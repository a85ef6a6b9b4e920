const SIGNS = /[\\`*_~<&[\]]/g
/** Signs that mean something only at the start of a line: bullets, numbers, quotes, rules. */
const START = /^(?:[-+>=:#]|\d+(?=[.)]))/

/** Text of one or more lines; line ends become Markdown's hard breaks, further lines are indented. */
export function escapeText(text: string, indent = ''): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => escapeLine(line.trim()))
    .join(`\\\n${indent}`)
}

/** One line whose signs are to be read as letters. */
export function escapeLine(line: string): string {
  const signs = line.replace(SIGNS, '\\$&')
  const safe = signs.length > 1 && signs.endsWith('#') ? `${signs.slice(0, -1)}\\#` : signs
  const start = START.exec(safe)
  if (!start) return safe
  return /^\d/.test(safe) ? `${start[0]}\\${safe.slice(start[0].length)}` : `\\${safe}`
}
