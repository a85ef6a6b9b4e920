/**
 * What a spreadsheet would run: = + - @, also full-width or after spaces, and tabs or line ends at the start. Earlier
 * apostrophes count, so that taking off one gives back exactly what was guarded.
 */
const RISKY = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/

/** Puts an apostrophe before a cell that a spreadsheet would take for a formula. */
export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text
}

/** Takes off the apostrophe that `guardCell` put there. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text
}
