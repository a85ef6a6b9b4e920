import type { Valence } from '../../shared/domain/journey/evidence.ts'
import type { Connection } from '../db/connection.ts'

/** Feelings of steps or touchpoints: the rows of a record's `valence` list, in its order. */
export function valenceRows(table: 'step_valence' | 'touchpoint_valence') {
  const owner = table === 'step_valence' ? 'step_id' : 'touchpoint_id'
  return {
    read(connection: Connection, ids: readonly string[]): ReadonlyMap<string, Valence[]> {
      const found = new Map<string, Valence[]>()
      const rows = connection
        .statement(
          `select ${owner} as owner, persona_id as personaId, value from ${table}
           where ${owner} in (select value from json_each(?)) order by ${owner}, position`,
        )
        .all(JSON.stringify(ids)) as { owner: string; personaId: string | null; value: Valence['value'] }[]
      for (const { owner: id, personaId, value } of rows) {
        const list = found.get(id)
        if (list) list.push({ personaId, value })
        else found.set(id, [{ personaId, value }])
      }
      return found
    },
    write(connection: Connection, record: { id: string; valence: readonly Valence[] }): void {
      const insert = connection.statement(
        `insert into ${table} (${owner}, persona_id, value, position) values (?, ?, ?, ?)`,
      )
      record.valence.forEach((v, position) => {
        insert.run(record.id, v.personaId, v.value, position)
      })
    },
    erase(connection: Connection, id: string): void {
      connection.statement(`delete from ${table} where ${owner} = ?`).run(id)
    },
  }
}
