const folded = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase()

/** Those that an id or a name means: the id first, then the very name, then the name in other letters. */
export function byIdOrName<T extends { readonly id: string; readonly name: string }>(
  list: readonly T[],
  wanted: string,
): readonly T[] {
  const byId = list.filter((one) => one.id === wanted)
  if (byId.length > 0) return byId
  const exact = list.filter((one) => one.name === wanted)
  return exact.length > 0 ? exact : list.filter((one) => folded(one.name) === folded(wanted))
}
