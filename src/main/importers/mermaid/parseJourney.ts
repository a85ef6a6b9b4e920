import { hideEntities, showEntities } from '../../../shared/domain/draft/words/mermaidEntities.ts'

/** A task as the text says it; score null: none that can be used. */
export interface MermaidTask {
  readonly line: number
  readonly name: string
  readonly score: 1 | 2 | 3 | 4 | 5 | null
  /** Trimmed, without repeats or empty ones, in the order written. */
  readonly actors: readonly string[]
}
export interface MermaidSection {
  readonly line: number
  /** Empty for tasks before the first section. */
  readonly name: string
  readonly tasks: MermaidTask[]
}
export interface MermaidJourney {
  readonly line: number
  title: string | null
  description: string
  readonly sections: MermaidSection[]
}

type Warn = (line: number, code: string, params?: Record<string, string | number>) => void

/** The first word of the diagram, after blank lines, comments and directives. */
const HEADER = /^\s*journey(?=\s|$|;)/i

/**
 * Reads Mermaid's `journey` diagrams as Mermaid 11 does (grammar in packages/mermaid/src/diagrams/user-journey), and
 * where Mermaid would give up, takes what can be taken and warns with the line.
 * @param text without front matter; lines end in `\n`
 * @returns no journey if there is no header
 */
export function parseMermaidJourneys(text: string, warn: Warn): MermaidJourney[] {
  const lines = withoutDirectives(text).split('\n')
  const journeys: MermaidJourney[] = []
  let journey: MermaidJourney | null = null
  let block: { readonly line: number; readonly parts: string[] } | null = null

  for (let i = 0; i < lines.length; i += 1) {
    const line = i + 1
    let source: string = lines[i]!
    if (block) {
      const end = source.indexOf('}')
      block.parts.push((end < 0 ? source : source.slice(0, end)).trim())
      if (end < 0) continue
      if (journey) journey.description = block.parts.join('\n').trim()
      block = null
      source = source.slice(end + 1)
    }
    if (/^\s*(%%|#(?!\w{1,12};))/.test(source) || source.trim() === '') continue
    const comment = source.search(/\s%%/)
    if (comment >= 0) source = source.slice(0, comment)

    if (journey === null || /^\s*journey[\s;]*$/i.test(source)) {
      if (!HEADER.test(source)) {
        if (i > 200 && journeys.length === 0) return []
        warn(line, 'MERMAID_BEFORE_HEADER')
        continue
      }
      journey = { line, title: null, description: '', sections: [] }
      journeys.push(journey)
      source = source.replace(HEADER, '').replace(/^;+/, '')
      if (source.trim() === '') continue
    }
    const open = /^\s*accDescr\s*\{/i.exec(source)
    if (open) {
      const rest = source.slice(open[0].length)
      const end = rest.indexOf('}')
      if (end >= 0) journey.description = rest.slice(0, end).trim()
      else block = { line, parts: [rest.trim()] }
      continue
    }
    statement(journey, hideEntities(source).trim(), line, warn)
  }
  if (block) {
    if (journey) journey.description = block.parts.join('\n').trim()
    warn(block.line, 'MERMAID_BLOCK_NOT_CLOSED')
  }
  return journeys
}

function statement(journey: MermaidJourney, text: string, line: number, warn: Warn): void {
  const acc = /^acc(Title|Descr)\s*:\s*(.*)$/i.exec(text)
  if (acc) {
    if (acc[1]!.toLowerCase() === 'descr') journey.description = clean(acc[2]!)
    return
  }
  const head = /^(title|section)(?:\s+(.*)|\s*:\s*(.*\D.*))?$/i.exec(text)
  if (head) {
    const name = clean(untilHash(head[2] ?? head[3] ?? '', line, warn))
    if (head[1]!.toLowerCase() === 'section') journey.sections.push({ line, name, tasks: [] })
    else if (name !== '') journey.title = name
    return
  }
  const task = readTask(text, line, warn)
  if (!task) return
  if (journey.sections.length === 0) journey.sections.push({ line, name: '', tasks: [] })
  journey.sections.at(-1)!.tasks.push(task)
}

function readTask(source: string, line: number, warn: Warn): MermaidTask | null {
  // Behind the first colon a hash begins a comment; before it Mermaid would fail, so there it is text.
  const firstColon = source.indexOf(':')
  const hash = firstColon < 0 ? -1 : source.indexOf('#', firstColon)
  const text = withoutEnd(hash < 0 ? source : source.slice(0, hash))
  const raw = text.split(':')
  const pieces = raw.map((p) => p.trim())
  const at = scoreAt(pieces)
  const name = clean(raw.slice(0, at).join(':'))
  const said = pieces[at]
  const actors = [...new Set((pieces[at + 1] ?? '').split(',').map(clean))].filter((a) => a !== '')
  if (name === '' && said === undefined) return null
  if (pieces[0] === '') warn(line, 'MERMAID_TASK_WITHOUT_NAME')
  if (at > 1) warn(line, 'MERMAID_COLON_IN_NAME', { name })
  if (pieces.length > at + 2) warn(line, 'MERMAID_TEXT_LEFT_OUT', { text: clean(raw.slice(at + 2).join(':')) })
  return { line, name, score: readScore(said, line, name, warn), actors }
}

/** The piece that holds the score: the second, or a later one if only that is a whole number from 1 to 5. */
function scoreAt(pieces: readonly string[]): number {
  const good = (p: string | undefined): boolean => p !== undefined && /^[1-5]$/.test(p)
  if (pieces.length < 3 || good(pieces[1])) return 1
  const later = pieces.findIndex((p, i) => i > 1 && good(p))
  return later < 0 || later < pieces.length - 2 ? 1 : later
}

function readScore(said: string | undefined, line: number, name: string, warn: Warn): MermaidTask['score'] {
  if (said === undefined || said === '') {
    warn(line, 'MERMAID_SCORE_MISSING', { name })
    return null
  }
  if (!/^[+-]?\d+([.,]\d+)?$/.test(said)) {
    warn(line, 'MERMAID_SCORE_NOT_NUMBER', { name, value: clean(said) })
    return null
  }
  const value = Number(said.replace(',', '.'))
  const rounded = Math.round(value)
  if (value < 1 || value > 5) {
    warn(line, 'MERMAID_SCORE_OUT_OF_RANGE', { name, value: said })
    return null
  }
  if (rounded !== value) warn(line, 'MERMAID_SCORE_ROUNDED', { name, value: said, rounded })
  return rounded as 1 | 2 | 3 | 4 | 5
}

/** A title or section ends where Mermaid begins a comment. */
function untilHash(text: string, line: number, warn: Warn): string {
  const hash = text.indexOf('#')
  if (hash < 0) return text
  warn(line, 'MERMAID_TEXT_LEFT_OUT', { text: clean(text.slice(hash)) })
  return text.slice(0, hash)
}

function clean(text: string): string {
  const plain = withoutEnd(text).replace(/<br\s{0,9}\/?>/gi, ' ')
  return showEntities(plain)
    .replace(/[ \t\u00a0]{2,}|[\t\u00a0]/g, ' ')
    .trim()
}

/** Without the blanks and semicolons at its end. */
function withoutEnd(text: string): string {
  let trimmed = text.trimEnd()
  while (trimmed.endsWith(';')) {
    let end = trimmed.length
    while (trimmed[end - 1] === ';') end -= 1
    trimmed = trimmed.slice(0, end).trimEnd()
  }
  return trimmed
}

/** Empties `%%{ … }%%`, also over several lines; the line ends stay. */
function withoutDirectives(text: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const start = text.indexOf('%%{', at)
    const end = start < 0 ? -1 : text.indexOf('}%%', start)
    if (end < 0) return out + text.slice(at)
    out += text.slice(at, start) + text.slice(start, end + 3).replace(/[^\n]+/g, '')
    at = end + 3
  }
}
