import type { TableLook } from './look.ts'

/** Whether the head has each of these folded headings; a list stands for one of its words. */
export function hasHeadings(look: TableLook, ...wanted: readonly (string | readonly string[])[]): boolean {
  const known = new Set(look.folded)
  return wanted.every((want) => (typeof want === 'string' ? known.has(want) : want.some((word) => known.has(word))))
}
