import type { Connection } from '../../db/connection.ts'
import { identityKey } from '../../db/identityKey.ts'
import { ROW_TABLES, type RowKind } from '../../repositories/batchRows.ts'

/** Finds what is there already, by its identity; what undo has hidden is not there. */
export function knownEntries(
  connection: Connection,
  source: string,
): (kind: RowKind, identity: string) => string | null {
  const looks = new Map<RowKind, ((identity: string) => string | null) | null>()
  const look = (kind: RowKind): ((identity: string) => string | null) | null => {
    const known = looks.get(kind)
    if (known !== undefined) return known
    const { table } = ROW_TABLES[kind]
    const id = kind === 'visits' ? "''" : 't.id'
    const any = connection.statement(`select 1 from ${table} where source = ? limit 1`).get(source)
    const statement = connection
      .statement(
        `select ${id} from ${table} t left join import_batch b on b.id = t.batch_id
         where ${kind === 'feedback' ? 't.identity_key = ? and ' : ''}t.source = ? and t.identity = ? and ifnull(b.hidden, 0) = 0
         limit 1`,
      )
      .pluck()
    const find = (identity: string): unknown =>
      kind === 'feedback'
        ? statement.get(identityKey(source, identity), source, identity)
        : statement.get(source, identity)
    const made = any ? (identity: string) => (find(identity) as string | undefined) ?? null : null
    looks.set(kind, made)
    return made
  }
  return (kind, identity) => (identity === '' ? null : (look(kind)?.(identity) ?? null))
}
