/**
 * A number below 2^53 for a source and an identity in it, by which the index finds it (cyrb53, bryc, public domain). Two
 * that share one are told apart by the identities themselves. 0: there is no identity.
 */
export function identityKey(source: string, identity: string): number {
  if (identity === '') return 0
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  const mix = (text: string): void => {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      high = Math.imul(high ^ code, 2654435761)
      low = Math.imul(low ^ code, 1597334677)
    }
  }
  mix(source)
  mix(identity)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1
}
