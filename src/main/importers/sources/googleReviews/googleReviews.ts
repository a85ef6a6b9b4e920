import { USUAL_SCALES } from '../../../../shared/domain/feedback/scale.ts'
import { wallSeconds } from '../../../../shared/domain/listening/businessHours.ts'
import type { CaseEntry, FeedbackEntry, RefusedRow } from '../../../../shared/domain/listening/sourceEntry.ts'
import { nestsDeeper } from '../../json/depth.ts'
import { isMoment, readDate } from '../../reading/dates.ts'
import { digest, idIdentity } from '../../reading/identity.ts'
import type { ReadLimits } from '../../reading/limits.ts'
import { SourceProblem } from '../../reading/problem.ts'
import type { Numbering, RowResult } from '../../reading/rowReader.ts'
import { zoneOf } from '../../reading/zones.ts'

const STARS: ReadonlyMap<string, number> = new Map([
  ['ONE', 1],
  ['TWO', 2],
  ['THREE', 3],
  ['FOUR', 4],
  ['FIVE', 5],
])

/** One review as it stands in the file, with the line at which it begins. */
export interface RawReview {
  readonly line: number
  readonly value: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
const ownText = (value: unknown, key: string): string => {
  const found = own(value, key)
  return typeof found === 'string' ? found : ''
}

/**
 * The reviews of a Google Business Profile export: `{"reviews": […]}`, or a list of such objects.
 * @throws SourceProblem JSON_INVALID, JSON_TOO_DEEP, JSON_UNKNOWN, TOO_MANY_ROWS
 */
export function reviewsOf(text: string, limits: ReadLimits): RawReview[] {
  if (nestsDeeper(text, limits.jsonDepth)) throw new SourceProblem('JSON_TOO_DEEP', { limit: limits.jsonDepth })
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new SourceProblem('JSON_INVALID')
  }
  const places = Array.isArray(parsed) ? parsed : [parsed]
  const lists = places.map((place) => own(place, 'reviews')).filter(Array.isArray)
  const reviews: unknown[] =
    lists.length > 0 ? lists.flat() : places.filter((place) => own(place, 'starRating') !== undefined)
  if (!reviews.some((review) => own(review, 'starRating') !== undefined)) throw new SourceProblem('JSON_UNKNOWN')
  if (reviews.length > limits.heldRows) throw new SourceProblem('TOO_MANY_ROWS', { limit: limits.heldRows })
  const lines = reviewLines(text)
  return reviews.map((value, i) => ({ line: lines[i] ?? 1, value }))
}

/** The line of each `starRating`: near enough to find a review again. */
function reviewLines(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let at = 0
  for (let next = text.indexOf('"starRating"'); next >= 0; next = text.indexOf('"starRating"', next + 1)) {
    for (let end = text.indexOf('\n', at); end >= 0 && end < next; end = text.indexOf('\n', at)) {
      at = end + 1
      line += 1
    }
    lines.push(line)
  }
  return lines
}

export const REVIEW_HEADINGS = [
  'starRating',
  'comment',
  'createTime',
  'updateTime',
  'reviewer',
  'reply',
  'replyTime',
] as const

export function reviewCells({ value }: RawReview): string[] {
  const reply = own(value, 'reviewReply')
  return [
    ownText(value, 'starRating'),
    ownText(value, 'comment'),
    ownText(value, 'createTime'),
    ownText(value, 'updateTime'),
    ownText(own(value, 'reviewer'), 'displayName'),
    ownText(reply, 'comment'),
    ownText(reply, 'updateTime'),
  ]
}

/** A review is an answer with stars, and a request: was it replied to, and when. */
export function readReview(review: RawReview, timeZone: string, numbering: Numbering): RowResult {
  const { line, value } = review
  const refuse = (reason: RefusedRow['reason'], cell: string, column: string): RowResult => ({
    entries: [],
    refusals: [{ line, reason, data: { cell: cell.slice(0, 80), column } }],
  })
  if (!isObject(value)) return { entries: [], refusals: [{ line, reason: 'REVIEW_INVALID' }] }
  const [stars, comment, created, , reviewer, , replied] = reviewCells(review) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const score = STARS.get(stars)
  if (score === undefined) return refuse('SCORE_UNREADABLE', stars, 'starRating')
  const dates = { order: 'ymd', zone: zoneOf(timeZone) } as const
  if (created === '') return { entries: [], refusals: [{ line, reason: 'DATE_MISSING' }] }
  const at = readDate(created, dates)
  if (!isMoment(at)) return refuse(at === 'outOfRange' ? 'DATE_OUT_OF_RANGE' : 'DATE_UNREADABLE', created, 'createTime')
  const id = ownText(value, 'reviewId') || ownText(value, 'name')
  const identity = numbering(
    id === '' ? `row:${digest([created, stars, reviewer, comment].join('\u001f'))}` : idIdentity(id),
  )
  const person = reviewer === '' ? {} : { person: reviewer }
  const place = { channel: 'Google' }
  const feedback: FeedbackEntry = {
    kind: 'feedback',
    line,
    identity,
    place,
    at,
    question: null,
    scale: USUAL_SCALES.stars,
    score,
    text: originalText(comment),
    ...person,
  }
  const reply = replied === '' ? null : readDate(replied, dates)
  const seconds = reply !== null && isMoment(reply) ? wallSeconds(reply) - wallSeconds(at) : null
  const request: CaseEntry = {
    kind: 'case',
    line,
    identity: `${identity}/reply`,
    place,
    openedAt: at,
    // a reply that was edited later carries the later time; one before the review is a mistake
    firstResponseSeconds: seconds !== null && seconds >= 0 ? seconds : null,
    resolutionSeconds: null,
    answered: own(value, 'reviewReply') !== undefined && own(value, 'reviewReply') !== null,
    contacts: null,
    reopened: false,
    ...person,
  }
  const refusals: RefusedRow[] =
    reply !== null && !isMoment(reply)
      ? [{ line, reason: 'DATE_UNREADABLE', data: { cell: replied.slice(0, 80), column: 'reviewReply.updateTime' } }]
      : seconds !== null && seconds < 0
        ? [{ line, reason: 'ENDS_BEFORE_START', data: { from: created, to: replied } }]
        : []
  return { entries: [feedback, request], refusals }
}

const ORIGINAL = '(Original)'
const TRANSLATED = '(Translated by Google)'
const LONGEST_TEXT = 32_767

/** Google puts a translation before or after what was written; what was written counts. */
function originalText(comment: string): string {
  const original = comment.indexOf(ORIGINAL)
  const translated = comment.indexOf(TRANSLATED)
  const from = original < 0 ? 0 : original + ORIGINAL.length
  const to = original >= 0 || translated < 0 ? comment.length : translated
  return comment.slice(from, Math.min(to, from + LONGEST_TEXT)).trim()
}
