/** Bytes at the beginning of a file that are looked at. */
export const ENCODING_SAMPLE = 4096

/**
 * Whether a text has two bytes a letter: by its byte-order mark, else by where its zeros stand.
 * @param spare zeros that do no harm wherever they stand
 * @returns undefined: one byte for most letters; null: zeros everywhere, which is no text
 */
export function wideEncoding(bytes: Uint8Array, spare = 0): 'utf-16le' | 'utf-16be' | undefined | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  let even = 0
  let odd = 0
  bytes.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++
  })
  const half = bytes.length / 2
  if (half >= 2 && odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (half >= 2 && even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return even + odd > bytes.length * 0.05 && even + odd > spare ? null : undefined
}
