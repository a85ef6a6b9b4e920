import { create } from 'zustand'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { FeedbackFilter } from '../../../shared/domain/feedback/feedbackFilter.ts'
import type { ErrorCode, ErrorData } from '../../../shared/ipc/errors.ts'
import { request } from '../../ipc/connection.ts'

/** Rows of a request. */
export const PAGE = 80
/** As many pages as are held at once: those around what is seen. */
const HELD = 5
/** The store counts no further than one more than this where something is asked for. */
export const COUNTED = 10_000

export interface AnswerList {
  /** what the rows answer; null until the first are there */
  readonly filter: FeedbackFilter | null
  readonly total: number
  /** by their number */
  readonly pages: ReadonlyMap<number, readonly Feedback[]>
  /** how often the list began anew */
  readonly listing: number
  readonly failure: { readonly code: ErrorCode; readonly data: ErrorData } | null
  /** something else was asked for, and its first rows are not there yet */
  readonly asking: boolean
}

const NOTHING: AnswerList = { filter: null, total: 0, pages: new Map(), listing: 0, failure: null, asking: false }

/** Answers by their place in the list; only those near what is seen are held. */
export const useAnswers = create<AnswerList>(() => NOTHING)

let asked: FeedbackFilter = {}
let epoch = 0
let busy = false
let wanted = { first: 0, end: PAGE }
/** Held, but perhaps no longer true. */
let stale = new Set<number>()

/** Another list. What is shown stays until its first rows are there. */
export function askFor(filter: FeedbackFilter): void {
  asked = filter
  epoch++
  wanted = { first: 0, end: PAGE }
  stale = new Set()
  useAnswers.setState({ asking: true })
  void pump()
}

/** Which rows are seen; they and those before and after them are fetched. */
export function want(first: number, end: number): void {
  if (useAnswers.getState().asking) return
  wanted = { first, end: Math.max(first + 1, end) }
  void pump()
}

/** Something changed in the store: what is held is asked for again, and shown meanwhile. */
export function askAgain(): void {
  stale = new Set(useAnswers.getState().pages.keys())
  if (useAnswers.getState().failure) epoch++
  useAnswers.setState({ failure: null })
  void pump()
}

export function forgetAnswers(): void {
  epoch++
  stale = new Set()
  useAnswers.setState(NOTHING)
}

/** Rows that say something else, where they are held. */
export function patchRows(after: ReadonlyMap<string, Feedback>): void {
  const { pages } = useAnswers.getState()
  let touched = false
  const next = new Map(pages)
  for (const [number, rows] of pages) {
    if (!rows.some((row) => after.has(row.id))) continue
    touched = true
    next.set(
      number,
      rows.map((row) => after.get(row.id) ?? row),
    )
  }
  if (touched) useAnswers.setState({ pages: next })
}

export const rowAt = ({ pages }: Pick<AnswerList, 'pages'>, index: number): Feedback | undefined =>
  pages.get(Math.floor(index / PAGE))?.[index % PAGE]

/** The place of an answer among those that are held; -1: not among them. */
export function placeOf({ pages }: Pick<AnswerList, 'pages'>, id: string): number {
  for (const [number, rows] of pages) {
    const at = rows.findIndex((row) => row.id === id)
    if (at >= 0) return number * PAGE + at
  }
  return -1
}

const isCapped = (filter: FeedbackFilter, total: number): boolean => total > COUNTED && Object.keys(filter).length > 0

/** Whether there are more than were counted. */
export const countsOn = ({ filter, total }: Pick<AnswerList, 'filter' | 'total'>): boolean =>
  filter !== null && isCapped(filter, total)

function nextPage(): number | null {
  const { pages, asking } = useAnswers.getState()
  if (asking) return 0
  const from = Math.floor(wanted.first / PAGE)
  const to = Math.floor((wanted.end - 1) / PAGE)
  const lacking = (page: number): boolean => page >= 0 && (!pages.has(page) || stale.has(page))
  for (let page = from; page <= to; page++) if (lacking(page)) return page
  const { total } = useAnswers.getState()
  if ((to + 1) * PAGE < total && lacking(to + 1)) return to + 1
  return lacking(from - 1) ? from - 1 : null
}

async function pump(): Promise<void> {
  if (busy || useAnswers.getState().failure) return
  const page = nextPage()
  if (page === null) return
  busy = true
  const mine = epoch
  const filter = asked
  stale.delete(page)
  const reply = await request('feedback.find', { filter, offset: page * PAGE, limit: PAGE })
  busy = false
  if (mine === epoch) {
    if (reply.ok) take(filter, page, reply.data.rows, reply.data.total)
    else useAnswers.setState({ failure: { code: reply.code, data: reply.data }, asking: false })
  }
  void pump()
}

function take(filter: FeedbackFilter, page: number, rows: readonly Feedback[], total: number): void {
  const before = useAnswers.getState()
  const begins = before.asking
  const pages = begins ? new Map<number, readonly Feedback[]>() : new Map(before.pages)
  pages.set(page, rows)
  const middle = (wanted.first + wanted.end) / 2 / PAGE
  const far = [...pages.keys()].toSorted((a, b) => Math.abs(a + 0.5 - middle) - Math.abs(b + 0.5 - middle)).slice(HELD)
  for (const number of far) {
    pages.delete(number)
    stale.delete(number)
  }
  // Where the store stopped counting, as many more are thought to follow as long as pages come full.
  const seen = page * PAGE + rows.length
  const more = rows.length === PAGE ? Math.max(total, begins ? 0 : before.total, seen + 20 * PAGE) : seen
  useAnswers.setState({
    filter,
    pages,
    total: isCapped(filter, total) ? more : total,
    asking: false,
    failure: null,
    listing: before.listing + (begins ? 1 : 0),
  })
}
