/** What a printed document may do: show what it carries itself, and nothing else. */
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

const DOCTYPE = /^\s*<!doctype[^>]*>/i

/** @returns the document with the print policy as the first thing in its head: no script, no network. */
export function withPolicy(html: string): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${PRINT_POLICY}">`
  const doctype = DOCTYPE.exec(html)?.[0] ?? ''
  return `${doctype || '<!doctype html>'}${head}${html.slice(doctype.length)}`
}
