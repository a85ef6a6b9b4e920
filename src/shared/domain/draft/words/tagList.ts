/** What a tag cannot be told apart by in a list without quotes. */
const AWKWARD = /[;,"\r\n]|^\s|\s$/

/** Tags as one line, for a cell or a field: "fila; pós-venda", those with marks of a list in quotes. */
export function tagList(tags: readonly string[]): string {
  return tags.map((tag) => (AWKWARD.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag)).join('; ')
}

/**
 * The tags that such a line names, each once. Commas divide where nothing is divided by semicolons, so that what people
 * write themselves is read too; quotes hold a tag together.
 */
export function readTagList(text: string): string[] {
  const parts: readonly string[] = text.match(/"(?:[^"]|"")*"|[;,]|[^;,"]+|"/g) ?? []
  const by = parts.includes(';') ? ';' : ','
  const tags: string[] = []
  let tag = ''
  for (const part of [...parts, by]) {
    if (part === by) {
      if (tag.trim() !== '') tags.push(tag.trim())
      tag = ''
    } else tag += part.length > 1 && part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part
  }
  return [...new Set(tags)]
}
