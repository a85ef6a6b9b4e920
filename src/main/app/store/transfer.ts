const MAX_DEPTH = 4

/**
 * The buffers inside `value` that can be given to another thread instead of copied: whole ones that only one array
 * views. A slice of Node's shared pool stays and is copied. Looks four levels deep, where the contract has its bytes.
 */
export function ownedBuffers(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (inner: unknown, depth: number): void => {
    if (inner instanceof Uint8Array) {
      const { buffer } = inner
      if (buffer instanceof ArrayBuffer && inner.byteLength === buffer.byteLength && inner.byteLength > 0)
        found.add(buffer)
    } else if (typeof inner === 'object' && inner !== null && depth < MAX_DEPTH) {
      if (Array.isArray(inner) && inner.length > 64) return
      for (const child of Object.values(inner)) look(child, depth + 1)
    }
  }
  look(value, 0)
  return [...found]
}
