import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { personIdentity } from '../../../shared/domain/privacy/hidePersonal.ts'
import type { Connection, Raw } from '../../db/connection.ts'
import type { Ids } from '../../platform/ports.ts'

/** Stands for a person everywhere in one file, and in no other. */
export type Pseudonyms = (person: string) => string

/** Six random ids of the app: over 700 bits, of which 256 are used. */
const PARTS = 6

/** The secret that a file's pseudonyms are made with; where there is none yet one that `keepSecret` has to write. */
export function secretOf(connection: Connection, ids: Ids): Uint8Array {
  const kept = connection.statement('select key from pseudonym_key').pluck().get() as Uint8Array | undefined
  return kept ?? Buffer.from(Array.from({ length: PARTS }, () => ids.next()).join(''))
}

export function keepSecret(connection: Connection, secret: Uint8Array): void {
  connection.statement('insert or ignore into pseudonym_key (only, key) values (1, ?)').run(secret)
}

export function pseudonymsWith(secret: Uint8Array): Pseudonyms {
  // Made ready once: for every person anew it took eight times as long as the pseudonym itself.
  const key = createSecretKey(secret)
  const known = new Map<string, string>()
  return (person) => {
    const found = known.get(person)
    if (found !== undefined) return found
    const made = pseudonym(key, person)
    if (known.size < 50_000) known.set(person, made)
    return made
  }
}

/** What stands for a person in a file, of any schema; null where it has no secret yet, and so no pseudonym. */
export function pseudonymOf(raw: Raw, person: string): string | null {
  const keeps = raw.prepare(`select 1 from sqlite_schema where type = 'table' and name = 'pseudonym_key'`).get()
  const key = keeps ? (raw.prepare('select key from pseudonym_key').pluck().get() as Uint8Array | undefined) : undefined
  return key ? pseudonym(createSecretKey(key), person) : null
}

const pseudonym = (key: KeyObject, person: string): string =>
  createHmac('sha256', key).update(personIdentity(person)).digest('base64url').slice(0, 22)
