import type { Feedback } from '../../shared/domain/feedback/feedback.ts'
import type { FeedbackFilter } from '../../shared/domain/feedback/feedbackFilter.ts'
import type { Connection } from '../db/connection.ts'
import type { Repository } from './repository.ts'

interface Where {
  readonly sql: readonly string[]
  readonly values: readonly unknown[]
}

/** The words of a question as FTS5 takes them: each quoted, so that none is an operator; the last one may go on. */
export function matchOf(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 12) ?? []
  return words.length === 0 ? null : words.map((word, i) => `"${word}"${i === words.length - 1 ? '*' : ''}`).join(' ')
}

/** So many answers of a theme are read and sorted within a moment. */
const FEW = 50_000

const LIST_FIELDS = {
  touchpointIds: 'f.touchpoint_id',
  channels: 'f.channel',
  sources: 'f.source',
  sentiments: 'f.sentiment',
  statuses: 'f.status',
  batchIds: 'f.batch_id',
} as const

function where(connection: Connection, filter: FeedbackFilter): Where {
  const sql: string[] = []
  const values: unknown[] = []
  const ask = (condition: string, ...given: unknown[]): void => {
    sql.push(condition)
    values.push(...given)
  }
  const hidden = connection.statement('select id from import_batch where hidden = 1').pluck().all() as string[]
  if (hidden.length > 0) {
    ask(`(f.batch_id is null or f.batch_id not in (select value from json_each(?)))`, JSON.stringify(hidden))
  }
  for (const [field, column] of Object.entries(LIST_FIELDS)) {
    const list = filter[field as keyof typeof LIST_FIELDS]
    if (list?.length === 1) ask(`${column} = ?`, list[0])
    else if (list && list.length > 1) ask(`${column} in (select value from json_each(?))`, JSON.stringify(list))
  }
  if (filter.unassigned) {
    ask('(f.touchpoint_id is null or not exists (select 1 from touchpoint t where t.id = f.touchpoint_id))')
  }
  if (filter.themeIds && filter.themeIds.length > 0) {
    const ids = JSON.stringify(filter.themeIds)
    const rows = 'select feedback_row from feedback_theme where theme_id in (select value from json_each(?))'
    const few = connection
      .statement(`select count(*) from (${rows} limit ${FEW + 1})`)
      .pluck()
      .get(ids) as number
    // Few answers are gone through one by one; of many the next one by date is never far.
    if (few <= FEW) ask(`f.row in (${rows})`, ids)
    else ask(`exists (${rows} and feedback_row = f.row)`, ids)
  }
  if (filter.tags && filter.tags.length > 0) {
    ask(
      `f.tags <> '[]' and exists (select 1 from json_each(f.tags) g where g.value in (select value from json_each(?)))`,
      JSON.stringify(filter.tags),
    )
  }
  if (filter.scores) {
    const { kind, from, to } = filter.scores
    ask(`f.scale ->> '$.kind' = ? and f.score between ? and ?`, kind, from, to)
  }
  if (filter.from !== undefined) ask('f.at >= ?', filter.from)
  if (filter.to !== undefined) ask('f.at < ?', `${filter.to}~`)
  return { sql, values }
}

/** Where answers that pass a filter are found: `from` names them `f`. */
export interface Found {
  readonly from: string
  readonly conditions: readonly string[]
  readonly values: readonly unknown[]
  /** by words: these give their finds in the order of rows */
  readonly byWords: boolean
}

export function foundBy(connection: Connection, filter: FeedbackFilter): Found {
  const match = filter.text === undefined ? null : matchOf(filter.text)
  const { sql, values } = where(connection, filter)
  return match === null
    ? { from: 'feedback f', conditions: sql, values, byWords: false }
    : {
        from: 'feedback_words w join feedback f on f.row = w.rowid',
        conditions: ['w.feedback_words match ?', ...sql],
        values: [match, ...values],
        byWords: true,
      }
}

/**
 * Numbers of rows, in order: found in the indexes alone. The index of words gives its finds in the order of rows: to sort
 * them by date would mean to read them all.
 */
function rowsInOrder({ from, conditions, byWords }: Found): string {
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  if (!byWords) return `select f.row, f.at from ${from} ${where} order by f.at desc, f.row desc limit ? offset ?`
  const alone = conditions.length === 1
  return `select w.rowid as row from ${alone ? WORDS : from} ${where} order by w.rowid desc limit ? offset ?`
}
const WORDS = 'feedback_words w'

const inOrder = (found: Found, columns: string): string =>
  `select ${columns} from (${rowsInOrder(found)}) p join feedback f on f.row = p.row
   order by ${found.byWords ? 'p.row desc' : 'p.at desc, p.row desc'}`

/** Ids of answers in the order of `findFeedback`. */
export function findFeedbackIds(
  connection: Connection,
  filter: FeedbackFilter,
  page: { readonly offset: number; readonly limit: number },
): string[] {
  const found = foundBy(connection, filter)
  return connection
    .statement(inOrder(found, 'f.id'))
    .pluck()
    .all(...found.values, page.limit, page.offset) as string[]
}

export interface FeedbackPage {
  readonly rows: readonly Feedback[]
  /** how many there are in all; at most `COUNTED` where words are looked for */
  readonly total: number
}

/** Counting on would cost more than the number is worth. */
export const COUNTED = 10_000

/**
 * Answers that pass the filter, newest first; those found by words go by when they were written down.
 * @param page rows to skip and rows to give
 */
export function findFeedback(
  connection: Connection,
  repository: Repository<'feedback'>,
  filter: FeedbackFilter,
  page: { readonly offset: number; readonly limit: number },
): FeedbackPage {
  const found = foundBy(connection, filter)
  const { conditions, values: given } = found
  const from = found.byWords && conditions.length === 1 ? WORDS : found.from
  const condition = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  const rows = connection.statement(inOrder(found, 'f.*')).all(...given, page.limit, page.offset)
  const total =
    conditions.length === 0
      ? connection.statement('select count(*) from feedback').pluck().get()
      : connection
          .statement(`select count(*) from (select 1 from ${from} ${condition} limit ${COUNTED + 1})`)
          .pluck()
          .get(...given)
  return { rows: repository.fromRows(rows), total: Number(total) }
}

/** How many answers pass the filter, however many. */
export function countFeedback(connection: Connection, filter: FeedbackFilter): number {
  const { from, conditions, values } = foundBy(connection, filter)
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  return Number(
    connection
      .statement(`select count(*) from ${from} ${where}`)
      .pluck()
      .get(...values),
  )
}

/** Behind which answer a list goes on. */
export interface AnswerMark {
  readonly at: string
  readonly row: number
}

/**
 * The next answers in the order of `findFeedback`, from a mark on: what is written down or removed between two calls
 * neither repeats an answer nor leaves one out, and the last call costs what the first one did.
 * @param after null: from the beginning
 */
export function feedbackAfter(
  connection: Connection,
  repository: Repository<'feedback'>,
  filter: FeedbackFilter,
  after: AnswerMark | null,
  limit: number,
): { readonly rows: readonly Feedback[]; readonly last: AnswerMark | null } {
  const found = foundBy(connection, filter)
  const behind = found.byWords ? 'w.rowid < ?' : '(f.at, f.row) < (?, ?)'
  const mark = after === null ? [] : found.byWords ? [after.row] : [after.at, after.row]
  const next = after === null ? found : { ...found, conditions: [...found.conditions, behind] }
  const rows = connection.statement(inOrder(next, 'f.*')).all(...found.values, ...mark, limit, 0) as AnswerMark[]
  const last = rows.at(-1)
  return { rows: repository.fromRows(rows), last: last ? { at: last.at, row: last.row } : null }
}
