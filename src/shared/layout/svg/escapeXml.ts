const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text made safe for XML content and quoted attributes alike: the one door through which a user's words enter a
 * drawing. What XML 1.0 cannot hold goes (control characters, lone surrogates, U+FFFE and U+FFFF).
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (c) => (c === '\t' || c === '\n' ? ' ' : ''))
    .replace(/[&<>"']/g, (c) => NAMES[c] as string)
}
