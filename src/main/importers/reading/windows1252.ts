/** What Windows-1252 has at 0x80–0x9F, in order; places without a letter stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const CONTROL = /[\u0080-\u009f]/g

/**
 * Puts right what a decoder left as Latin-1: those of Node 20 (Electron 33) take Windows-1252 for it. Right text comes
 * out as it went in.
 */
export function mendWindows1252(text: string): string {
  return text.replace(CONTROL, (letter) => HIGH[letter.charCodeAt(0) - 0x80]!)
}
