import { createHmac } from 'node:crypto'
import { personIdentity } from '../../../shared/domain/privacy/hidePersonal.ts'
import type { Connection } from '../../db/connection.ts'
import type { Ids } from '../../platform/ports.ts'

/** Stands for a person everywhere in one file, and in no other. */
export type Pseudonyms = (person: string) => string

/** Six random ids of the app: over 700 bits, of which 256 are used. */
const PARTS = 6

/** Makes the file's secret where it has none yet; call it inside a transaction. */
export function pseudonymsOf(connection: Connection, ids: Ids): Pseudonyms {
  let key = connection.statement('select key from pseudonym_key').pluck().get() as Uint8Array | undefined
  if (!key) {
    key = Buffer.from(Array.from({ length: PARTS }, () => ids.next()).join(''))
    connection.statement('insert into pseudonym_key (only, key) values (1, ?)').run(key)
  }
  const secret = key
  const known = new Map<string, string>()
  return (person) => {
    const found = known.get(person)
    if (found !== undefined) return found
    const made = createHmac('sha256', secret).update(personIdentity(person)).digest('base64url').slice(0, 22)
    if (known.size < 50_000) known.set(person, made)
    return made
  }
}
