/**
 * The same string, of which there is only one in memory with its hash known: names of properties are kept so. Maps find
 * such a key without comparing letters, and strings that were put together letter by letter are looked up five times a
 * word.
 */
export function interned(text: string): string {
  for (const name in { [text]: true }) return name
  return text
}
