import { fold } from '../../shared/domain/text/fold.ts'
import type { SearchHit } from '../../shared/ipc/routes/maps.ts'
import type { Connection } from '../db/connection.ts'

const LIVE = 'j.trashed_at is null'

/** Every text that a map says, with where it stands. Columns: kind, id, journey id and name, text, where, rank. */
const SOURCES = `
  select 'journey' as kind, j.id, j.id as journeyId, j.name as journeyName, j.name as text, j.scenario as place, 0 as rank
    from journey j where ${LIVE}
  union all select 'persona', p.id, null, '', p.name || ' ' || p.description, p.role, 1 from persona p
  union all select 'stage', s.id, j.id, j.name, s.name, j.name, 2 from stage s join journey j on j.id = s.journey_id where ${LIVE}
  union all select 'step', t.id, j.id, j.name, t.name, s.name, 3
    from step t join stage s on s.id = t.stage_id join journey j on j.id = s.journey_id where ${LIVE}
  union all select 'touchpoint', p.id, j.id, j.name, p.name
      || case p.tags when '[]' then '' else (select ' · ' || group_concat(value, ', ') from json_each(p.tags)) end
      || case p.description when '' then '' else ' · ' || p.description end, t.name, 4
    from touchpoint p join step t on t.id = p.step_id join stage s on s.id = t.stage_id join journey j on j.id = s.journey_id where ${LIVE}
  union all select 'card', c.id, j.id, j.name, c.text, t.name, 5
    from card c join step t on t.id = c.step_id join stage s on s.id = t.stage_id join journey j on j.id = s.journey_id where ${LIVE}`

const ready = new WeakSet<object>()

/** Finds all the words, in any order, wherever a map says them; the heads of a map before its cards. */
export function findText(connection: Connection, text: string, limit: number): SearchHit[] {
  const words = fold(text).split(/\s+/).filter(Boolean).slice(0, 12)
  if (words.length === 0) return []
  if (!ready.has(connection.raw)) {
    connection.raw.function('folded', { deterministic: true }, (value: unknown) => fold(String(value ?? '')))
    ready.add(connection.raw)
  }
  const where = words.map(() => 'instr(said, ?) > 0').join(' and ')
  const rows = connection
    .statement(
      `with source as (${SOURCES}), folds as (select *, folded(text) as said from source)
       select kind, id, journeyId, journeyName, text, place as "where" from folds where ${where}
       order by rank, instr(said, ?), length(said), id limit ?`,
    )
    .all(...words, words[0], limit)
  return rows as SearchHit[]
}
