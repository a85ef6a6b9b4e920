import { createHmac, randomBytes } from 'node:crypto'
import type { Connection } from '../db/connection.ts'

/** Entries that still say who or what, from before a day. */
const OLD = {
  feedback: `feedback where at < ? and (person_key is not null or text <> '')`,
  service_case: 'service_case where opened_at < ? and person_key is not null',
  visit: `visit where at < ? and person_key not like '~%'`,
} as const

/** How long a file keeps what names or quotes a customer, and what it does with what is older. */
export interface RetentionRows {
  months(): number | null
  setMonths(months: number | null): void
  /** @param day `YYYY-MM-DD`; what is before it is old */
  countOld(day: string): number
  /** Makes some of them nobody's, with the rows they came from. @returns how many */
  clearSome(day: string, limit: number): number
  /** The same for what the change log keeps of them; those steps cannot be undone any more. */
  clearLog(day: string): void
}

export function createRetentionRows(connection: Connection): RetentionRows {
  const { raw } = connection
  const one = (sql: string, ...values: unknown[]): unknown =>
    connection
      .statement(sql)
      .pluck()
      .get(...values)
  // Thrown away with this object: who came twice can still be seen in what one run makes nobody's, and never again.
  const secret = randomBytes(32)
  const nobody = (key: unknown): string =>
    `~${createHmac('sha256', secret).update(String(key)).digest('base64url').slice(0, 22)}`
  return {
    months: () => (one('select months from retention') as number | undefined) ?? null,
    setMonths(months) {
      connection.statement('delete from retention').run()
      if (months !== null) connection.statement('insert into retention (only, months) values (1, ?)').run(months)
    },
    countOld: (day) =>
      Object.values(OLD).reduce((sum, source) => sum + Number(one(`select count(*) from ${source}`, day)), 0),
    clearSome(day, limit) {
      raw.pragma('secure_delete = ON')
      raw.function('nobody', nobody)
      let cleared = 0
      for (const [table, source] of Object.entries(OLD)) {
        raw.exec('create temp table if not exists old_row (row integer primary key, batch_id text, line integer)')
        raw.exec('delete from temp.old_row')
        raw
          .prepare(`insert into temp.old_row select rowid, batch_id, line from ${source} limit ?`)
          .run(day, limit - cleared)
        raw.exec('delete from source_row where (batch_id, line) in (select batch_id, line from temp.old_row)')
        const change =
          table === 'feedback'
            ? `text = '', person_key = null`
            : `person_key = ${table === 'visit' ? 'nobody(person_key)' : 'null'}`
        cleared += raw
          .prepare(`update ${table} set ${change} where rowid in (select row from temp.old_row)`)
          .run().changes
        if (cleared >= limit) break
      }
      return cleared
    },
    clearLog(day) {
      const said = (column: string): string =>
        `(json_extract(${column}, '$.at') < @day and (json_extract(${column}, '$.text') <> '' or json_extract(${column}, '$.personKey') is not null))
         or (json_extract(${column}, '$.openedAt') < @day and json_extract(${column}, '$.personKey') is not null)`
      const old = `select seq, position from change_row where kind in ('feedback', 'serviceCase')
        and (${said('before')} or ${said('after')})`
      const seqs = connection.statement(`select distinct seq from (${old})`).pluck().all({ day }) as number[]
      if (seqs.length === 0) return
      const undone = one(
        `select min(seq) from change_set where undone = 1 and seq in (select value from json_each(?))`,
        JSON.stringify(seqs),
      ) as number | null
      const nameless = (column: string): string =>
        `${column} = case when ${column} is null then null when json_extract(${column}, '$.text') is null
           then json_set(${column}, '$.personKey', null) else json_set(${column}, '$.text', '', '$.personKey', null) end`
      raw
        .prepare(`update change_row set ${nameless('before')}, ${nameless('after')} where (seq, position) in (${old})`)
        .run({ day })
      // What such a step is called may quote them.
      raw.function('unquoted', (params: unknown) =>
        JSON.stringify(JSON.parse(String(params)), (_, value: unknown) => (typeof value === 'string' ? '…' : value)),
      )
      raw
        .prepare(
          'update change_set set sealed = 1, label_params = unquoted(label_params) where seq in (select value from json_each(?))',
        )
        .run(JSON.stringify(seqs))
      if (undone === null) return
      raw.prepare('delete from change_row where seq >= ?').run(undone)
      raw.prepare('delete from change_set where seq >= ?').run(undone)
    },
  }
}
