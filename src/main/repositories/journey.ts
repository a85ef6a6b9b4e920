import type { Connection } from '../db/connection.ts'
import type { Mapping } from './repository.ts'

export const journeyMapping: Mapping<'journey', 'journey'> = {
  kind: 'journey',
  table: 'journey',
  columns: [
    'id',
    'name',
    'state',
    'scenario',
    'expectations',
    'tags',
    'order_key',
    'created_at',
    'archived_at',
    'trashed_at',
  ],
  toRow: (j) => ({
    id: j.id,
    name: j.name,
    state: j.state,
    scenario: j.scenario,
    expectations: j.expectations,
    tags: JSON.stringify(j.tags),
    order_key: j.order,
    created_at: j.createdAt,
    archived_at: j.archivedAt,
    trashed_at: j.trashedAt,
  }),
  fromRow: (row, lists) => ({
    id: row.id,
    name: row.name,
    state: row.state,
    scenario: row.scenario,
    expectations: row.expectations,
    tags: JSON.parse(row.tags) as string[],
    personaIds: lists as string[],
    order: row.order_key,
    createdAt: row.created_at,
    archivedAt: row.archived_at,
    trashedAt: row.trashed_at,
  }),
  lists: {
    read(connection: Connection, ids: readonly string[]) {
      const found = new Map<string, string[]>()
      const rows = connection
        .statement(
          `select journey_id as journeyId, persona_id as personaId from journey_persona
           where journey_id in (select value from json_each(?)) order by journey_id, position`,
        )
        .all(JSON.stringify(ids)) as { journeyId: string; personaId: string }[]
      for (const { journeyId, personaId } of rows) {
        const list = found.get(journeyId)
        if (list) list.push(personaId)
        else found.set(journeyId, [personaId])
      }
      return found
    },
    write(connection, journey) {
      const insert = connection.statement(
        'insert into journey_persona (journey_id, persona_id, position) values (?, ?, ?)',
      )
      journey.personaIds.forEach((personaId, position) => {
        insert.run(journey.id, personaId, position)
      })
    },
    erase(connection, id) {
      connection.statement('delete from journey_persona where journey_id = ?').run(id)
    },
  },
}
