import type { SourceEntry } from '../../../shared/domain/listening/sourceEntry.ts'
import type { Connection } from '../../db/connection.ts'

const TABLES = { feedback: 'feedback', case: 'service_case', measurement: 'measurement', visit: 'visit' } as const
type KeptKind = keyof typeof TABLES

/** Finds entries that are there already, by their identity; those that undo has hidden are not there. */
export function knownEntries(connection: Connection, source: string): (entry: SourceEntry) => string | null {
  const looks = new Map<KeptKind, ((identity: string) => string | null) | null>()
  const look = (kind: KeptKind): ((identity: string) => string | null) | null => {
    const known = looks.get(kind)
    if (known !== undefined) return known
    const table = TABLES[kind]
    const id = kind === 'visit' ? "''" : 't.id'
    const any = connection.statement(`select 1 from ${table} where source = ? limit 1`).get(source)
    const statement = connection
      .statement(
        `select ${id} from ${table} t left join import_batch b on b.id = t.batch_id
         where t.source = ? and t.identity = ? and ifnull(b.hidden, 0) = 0 limit 1`,
      )
      .pluck()
    const made = any ? (identity: string) => (statement.get(source, identity) as string | undefined) ?? null : null
    looks.set(kind, made)
    return made
  }
  return (entry) => (entry.identity === '' ? null : (look(entry.kind)?.(entry.identity) ?? null))
}
