const MAX_DEPTH = 64

/**
 * Whether a message is made of plain data only: objects without a class, arrays, bytes, text, numbers, booleans, null.
 * A Date would pass a schema as an object without keys. May throw where the message itself throws on being read.
 */
export function isPlainData(value: unknown, depth = 0): boolean {
  if (value === null || value === undefined) return true
  if (typeof value !== 'object') return /^(string|number|boolean)$/.test(typeof value)
  if (value instanceof Uint8Array) return true
  if (depth === MAX_DEPTH) return false
  if (Array.isArray(value)) return value.every((item) => isPlainData(item, depth + 1))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return Reflect.ownKeys(value).every((key) => {
    const field = Object.getOwnPropertyDescriptor(value, key)
    return typeof key === 'string' && field !== undefined && 'value' in field && isPlainData(field.value, depth + 1)
  })
}
