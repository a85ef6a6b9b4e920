import type { WarningList } from '../format.ts'
import { plainInline } from './inline.ts'

/** A line of an outline with the lines below it. */
export interface OutlineNode {
  readonly kind: 'heading' | 'item' | 'text'
  /** 1-based */
  readonly line: number
  text: string
  /** Of a heading: 1 to 6. Of an item or text: its place from the left, bullets after the text they stand under. */
  readonly depth: number
  readonly children: OutlineNode[]
}

export interface OutlineTree {
  readonly roots: readonly OutlineNode[]
  readonly hasHeadings: boolean
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/
const BULLET = /^([ \t]*)(?:[-*+•·–—▪◦‣●○]|\d{1,4}[.)])(?:[ \t]+|$)/
const BREAK = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const FENCE = /^[ \t]*(`{3,}|~{3,})/
const TAB = 4
/** Deeper than anyone indents; deeper lines count as this deep, so that a tree stays shallow. */
const MAX_DEPTH = 64
const MAX_INDENT = 2_000

/** Reads lines into a tree: headings by their number of #, all else by how far it is indented. */
export function outlineTree(text: string, warnings: WarningList): OutlineTree {
  const lines = text.split('\n')
  const hasHeadings = lines.some((l) => HEADING.test(l)) || lines.some((_, i) => underline(lines, i) > 0)
  const markdown = hasHeadings || lines.some((l) => BULLET.test(l) && !isBreak(l))
  const plain = (s: string): string => (markdown ? plainInline(s) : s).trim()

  const roots: OutlineNode[] = []
  const headings: OutlineNode[] = []
  let items: OutlineNode[] = []
  let afterBlank = true
  let open: OutlineNode | null = null
  let fence: string | null = null

  const place = (node: OutlineNode): void => {
    const parent = items.at(-1) ?? headings.at(-1)
    ;(parent?.children ?? roots).push(node)
  }
  for (let i = 0; i < lines.length; i += 1) {
    const line = i + 1
    let source = lines[i]!
    if (fence !== null) {
      if (source.trim().startsWith(fence)) fence = null
      continue
    }
    // A backslash at the end: the next line belongs to this one, whatever it looks like.
    if (open) {
      const more = source.trim()
      const goesOn = markdown && endsOpen(more)
      open.text += `\n${plain(goesOn ? more.slice(0, -1) : more)}`
      if (!goesOn) open = null
      continue
    }
    if (source.trim() === '') {
      afterBlank = true
      continue
    }
    const fenced = markdown ? FENCE.exec(source) : null
    if (fenced) {
      fence = fenced[1]!
      warnings.add(line, 'CODE_LEFT_OUT')
      continue
    }
    if (markdown) source = source.replace(/^(?: {0,3}> ?){1,5}/, '')
    if (isBreak(source) || (hasHeadings && i > 0 && underline(lines, i - 1) > 0)) {
      afterBlank = true
      continue
    }
    const head = HEADING.exec(source)
    const level = head ? head[1]!.length : underline(lines, i)
    if (level > 0) {
      const raw = head ? withoutClosing(head[2] ?? '') : source
      while (headings.length > 0 && headings.at(-1)!.depth >= level) headings.pop()
      items = []
      const node: OutlineNode = { kind: 'heading', line, text: plain(raw), depth: level, children: [] }
      place(node)
      headings.push(node)
      afterBlank = true
      continue
    }
    const bullet = BULLET.exec(source)
    const indent = columns(source)
    const goesOn = markdown && endsOpen(source)
    const body = source.slice(bullet ? bullet[0].length : 0).trim()
    const raw = goesOn ? body.slice(0, -1) : body
    const last = items.at(-1)
    if (hasHeadings && !bullet && last?.kind === 'item' && !afterBlank && !/^[^:]{1,60}:\s/.test(raw)) {
      last.text += `${lines[i - 1]!.endsWith('  ') ? '\n' : ' '}${plain(raw)}`
      if (goesOn) open = last
      continue
    }
    const depth = Math.min(indent, MAX_INDENT) * 2 + (bullet ? 1 : 0)
    while (items.length > 0 && (items.at(-1)!.depth >= depth || items.length >= MAX_DEPTH)) items.pop()
    const kind = bullet || !hasHeadings ? 'item' : 'text'
    const node: OutlineNode = { kind, line, text: plain(raw.replace(/^\[[ xX]\]\s+/, '')), depth, children: [] }
    place(node)
    if (kind === 'item') items.push(node)
    if (goesOn) open = node
    afterBlank = false
  }
  return { roots, hasHeadings }
}

/** 1 or 2 if the next line underlines this one as a heading, else 0. */
function underline(lines: readonly string[], i: number): number {
  const next = lines[i + 1]
  const here = lines[i]!
  if (next === undefined || !/^ {0,3}(?:={3,}|-{3,})[ \t]*$/.test(next)) return 0
  if (here.trim() === '' || /^\s/.test(here) || BULLET.test(here) || HEADING.test(here)) return 0
  if (i > 0 && lines[i - 1]!.trim() !== '') return 0
  return next.includes('=') ? 1 : 2
}

/** A line of three or more hyphens, stars or underscores; a longer one than this is noise. */
function isBreak(source: string): boolean {
  return source.length < 500 && BREAK.test(source)
}

/** Whether a line ends with a backslash that nothing escapes. */
function endsOpen(source: string): boolean {
  const text = source.trimEnd()
  let slashes = 0
  while (text[text.length - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

function columns(source: string): number {
  let at = 0
  for (const char of source) {
    if (char === '\t') at += TAB - (at % TAB)
    else if (char === ' ' || char === '\u00a0' || char === '\u3000') at += 1
    else break
  }
  return at
}

/** A heading may be closed with more # behind a space. */
function withoutClosing(text: string): string {
  const trimmed = text.trim()
  let end = trimmed.length
  while (trimmed[end - 1] === '#') end -= 1
  const before = trimmed[end - 1]
  return end === 0 || before === ' ' || before === '\t' ? trimmed.slice(0, end).trimEnd() : trimmed
}
