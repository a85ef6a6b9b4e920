import { standIn } from '../../shared/domain/privacy/hidePersonal.ts'
import type { Mentions } from '../../shared/domain/privacy/mentions.ts'
import type { Raw } from '../db/connection.ts'

/** What a file holds of a person. Counts of records; `texts`: of notes, comments, cells and documents that name them. */
export interface Holdings {
  readonly answers: number
  readonly cases: number
  readonly visits: number
  readonly texts: number
  /** recorded steps that undo could not take back any more */
  readonly steps: number
}

/** A person as a file can know them. */
export interface Sought {
  readonly mentions: Mentions
  /** what stands for them in this file; null where it has no pseudonyms */
  readonly pseudonym: string | null
}

/** What no name of a person stands in: ids, kinds, moments; a person named "new" must not break them. */
const FIXED = new RegExp(
  `^(${[
    'id|kind|role|state|source|identity|status|language|sentiment|metric|unit|direction|at|day|scale|route|mime',
    'fingerprint|person_key|seq|order_key|label_key|pin_hash|pin_salt|pin|medium|control|evidence|outcome|axis|area|use',
    'origin|found|customer|pairs',
  ].join('|')})$|_(id|ids|at|by|day)$`,
)
/** A whole text that is a day of the calendar; somebody's number may read like one. */
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Counted as steps. */
const LOG: ReadonlySet<string> = new Set(['change_set', 'change_row'])
const ENTRIES = ['feedback', 'service_case', 'visit'] as const
const RECORD_KINDS = ['feedback', 'serviceCase'] as const

/** The one column whose keys are somebody's words. */
const CELLS = 'cells'
const FORGET = 'drop table temp.person_row; drop table temp.person_record; drop table temp.person_step'

interface Column {
  readonly table: string
  readonly column: string
}

/** Looks a whole file over, of any schema so far; writes nothing. */
export function findHoldings(raw: Raw, who: Sought): Holdings {
  return raw.transaction(() => {
    const held = lookFor(raw, who)
    raw.exec(FORGET)
    return held
  })()
}

/**
 * Takes the person out of a file: their entries and the rows they came from, and every mention in any text, the change
 * log and named versions included. Steps that said something of them stay in the log and cannot be undone any more.
 * Call it inside a transaction; what was overwritten leaves the file only with a VACUUM after it.
 */
export function eraseHoldings(raw: Raw, who: Sought): Holdings {
  raw.pragma('secure_delete = ON')
  const held = lookFor(raw, who)
  if (has(raw, 'change_set')) {
    seal(raw)
    raw.prepare('delete from change_row where record_id in (select id from temp.person_record)').run()
  }
  for (const table of ENTRIES) {
    if (has(raw, table))
      raw.prepare(`delete from ${table} where rowid in (select row from temp.person_row where kind = ?)`).run(table)
  }
  if (has(raw, 'source_row')) {
    raw.prepare('delete from source_row where (batch_id, line) in (select batch_id, line from temp.person_row)').run()
  }
  if (has(raw, 'receipt')) raw.prepare(`delete from receipt where names(output, 'output')`).run()
  for (const { table, column } of textColumns(raw)) {
    raw
      .prepare(`update "${table}" set "${column}" = unnamed("${column}", @c) where names("${column}", @c)`)
      .run({ c: column })
  }
  if (has(raw, 'feedback_words') && held.answers + held.texts > 0) {
    raw.exec(`insert into feedback_words (feedback_words) values ('rebuild')`)
  }
  raw.exec(FORGET)
  return held
}

/** Notes in temporary tables what is theirs. */
function lookFor(raw: Raw, who: Sought): Holdings {
  define(raw, who)
  raw.exec(`
    create temp table person_row (kind text, row integer, batch_id text, line integer, primary key (kind, row));
    create temp table person_record (id text primary key);
    create temp table person_step (seq integer primary key)`)
  const counts = { feedback: 0, service_case: 0, visit: 0 }
  for (const table of ENTRIES) {
    if (!has(raw, table)) continue
    raw
      .prepare(
        `insert or ignore into temp.person_row select ?, rowid, batch_id, line from ${table}
         where person_key in (select k from (select distinct person_key as k from ${table} where person_key is not null)
           where is_person(k))`,
      )
      .run(table)
    // A row with the person's own cell is theirs, whoever its key names.
    raw
      .prepare(
        `insert or ignore into temp.person_row select ?, t.rowid, t.batch_id, t.line
         from source_row s join ${table} t on t.batch_id = s.batch_id and t.line = s.line where holds_person(s.cells)`,
      )
      .run(table)
    counts[table] = Number(raw.prepare('select count(*) from temp.person_row where kind = ?').pluck().get(table))
    if (table !== 'visit') {
      raw
        .prepare(
          `insert or ignore into temp.person_record
           select id from ${table} where rowid in (select row from temp.person_row where kind = ?)`,
        )
        .run(table)
    }
  }
  let texts = 0
  for (const { table, column } of textColumns(raw)) {
    if (LOG.has(table)) continue
    texts += Number(raw.prepare(`select count(*) from "${table}" where names("${column}", ?)`).pluck().get(column))
  }
  let steps = 0
  if (has(raw, 'change_set')) {
    raw
      .prepare(
        `insert or ignore into temp.person_step
         select seq from change_row where names(before, 'before') or names(after, 'after')
           or (kind in (${RECORD_KINDS.map(() => '?').join(', ')}) and record_id in (select id from temp.person_record))
         union select seq from change_set where names(label_params, 'label_params')`,
      )
      .run(...RECORD_KINDS)
    steps = Number(raw.prepare('select count(*) from temp.person_step').pluck().get())
  }
  return { answers: counts.feedback, cases: counts.service_case, visits: counts.visit, texts, steps }
}

/** What was undone and speaks of them is forgotten with all that comes after it; the rest stays and is sealed. */
function seal(raw: Raw): void {
  const undone = 'select min(p.seq) from temp.person_step p join change_set s on s.seq = p.seq where s.undone = 1'
  const first = raw.prepare(undone).pluck().get() as number | null
  if (first !== null) {
    raw.prepare('delete from change_row where seq >= ?').run(first)
    raw.prepare('delete from change_set where seq >= ?').run(first)
  }
  if (hasColumn(raw, 'change_set', 'sealed')) {
    raw.prepare('update change_set set sealed = 1 where seq in (select seq from temp.person_step)').run()
  }
}

function define(raw: Raw, who: Sought): void {
  const { mentions, pseudonym } = who
  const stand = pseudonym === null ? null : standIn(pseudonym)
  const truth = (yes: boolean): number => (yes ? 1 : 0)
  raw.function('names', (text: unknown, column: unknown) =>
    truth(typeof text === 'string' && mentions.in(text) && unnamed(text, mentions, column !== CELLS) !== text),
  )
  raw.function('is_person', (key: unknown) =>
    truth(typeof key === 'string' && (key === pseudonym || mentions.areAllOf(key))),
  )
  raw.function('holds_person', (cells: unknown) =>
    truth(
      typeof cells === 'string' &&
        (mentions.in(cells) || (stand !== null && cells.includes(stand))) &&
        Object.values(JSON.parse(cells) as Record<string, unknown>).some(
          (cell) => cell === stand || mentions.areAllOf(String(cell)),
        ),
    ),
  )
  raw.function('unnamed', (text: unknown, column: unknown) =>
    typeof text === 'string' ? unnamed(text, mentions, column !== CELLS) : (text as null),
  )
}

/** A text, or the texts inside a JSON document, without the person. */
function unnamed(text: string, mentions: Mentions, guarded: boolean): string {
  if (guarded && DAY.test(text)) return text
  if (text.startsWith('{') || text.startsWith('[')) {
    try {
      return JSON.stringify(inside(JSON.parse(text), mentions, guarded))
    } catch {
      // Somebody wrote a bracket.
    }
  }
  return mentions.without(text)
}

function inside(value: unknown, mentions: Mentions, guarded: boolean): unknown {
  if (typeof value === 'string') return guarded && DAY.test(value) ? value : mentions.without(value)
  if (Array.isArray(value)) return value.map((each) => inside(each, mentions, guarded))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      guarded ? key : mentions.without(key),
      guarded && FIXED.test(snake(key)) ? each : inside(each, mentions, guarded),
    ]),
  )
}

const snake = (key: string): string => key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** Every column of every table in which somebody may have written. */
function textColumns(raw: Raw): Column[] {
  const tables = raw
    .prepare(`select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[]
  return tables.flatMap((table) =>
    (raw.prepare('select name, type from pragma_table_info(?)').all(table) as { name: string; type: string }[])
      .filter(({ name, type }) => type === 'TEXT' && !FIXED.test(name))
      .map(({ name }) => ({ table, column: name })),
  )
}

const has = (raw: Raw, table: string): boolean =>
  raw.prepare(`select 1 from sqlite_schema where type = 'table' and name = ?`).get(table) !== undefined
const hasColumn = (raw: Raw, table: string, column: string): boolean =>
  raw.prepare('select 1 from pragma_table_info(?) where name = ?').get(table, column) !== undefined
