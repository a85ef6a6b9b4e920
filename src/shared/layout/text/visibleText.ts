/**
 * The text as it is drawn: composed (letters and accents typed apart would fall into two font files), without control
 * characters, a tab as a space, half a surrogate pair as a replacement character. The stored text stays as it is.
 */
export function visibleText(text: string): string {
  if (/^[ -~\u00a1-\u02af]*$/.test(text)) return text
  return text
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
}
