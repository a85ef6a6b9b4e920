/** The tags that all of these things wear, in the order of the first. */
export function commonTags(things: readonly { readonly tags: readonly string[] }[]): string[] {
  const [first, ...rest] = things
  return (first?.tags ?? []).filter((tag) => rest.every(({ tags }) => tags.includes(tag)))
}
