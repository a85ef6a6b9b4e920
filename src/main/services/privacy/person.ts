import { mentionsOf, SHORTEST_PERSON } from '../../../shared/domain/privacy/mentions.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { PersonErased, PersonHeld } from '../../../shared/ipc/routes/privacy.ts'
import type { Raw } from '../../db/connection.ts'
import { eraseHoldings, findHoldings, type Sought } from '../../repositories/erasure.ts'
import { pseudonymOf } from '../listening/pseudonyms.ts'
import type { WorkspaceSession } from '../workspace/session.ts'

/** What the open file holds of a person. @throws AppError PERSON_TOO_SHORT */
export function findPerson(session: WorkspaceSession, person: string): PersonHeld {
  const who = sought(person)
  const { raw } = session.current().connection
  return findHoldings(raw, who(raw))
}

/**
 * Takes a person out of the open file and out of every backup of it: entries, mentions, search index, change log. What
 * they said by way of steps cannot be undone any more. Killed half way, it can be asked for again.
 * @throws AppError PERSON_TOO_SHORT, DISK_FULL, BACKUP_FAILED
 */
export async function erasePerson(session: WorkspaceSession, person: string): Promise<PersonErased> {
  const who = sought(person)
  const holds = (raw: Raw): boolean => Object.values(findHoldings(raw, who(raw))).some((n) => n > 0)
  const change = (raw: Raw): PersonHeld => eraseHoldings(raw, who(raw))
  return session.alone(async ({ live, shelf }) => {
    session.beforeWrite()
    const held = live.rewrite(change)
    session.afterWrite()
    return { ...held, backups: await shelf.rewrite(live.raw, holds, change) }
  })
}

/** The person as any file of the workspace may know them: by name, or by its own pseudonym. */
function sought(person: string): (raw: Raw) => Sought {
  if (person.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST_PERSON) {
    throw new AppError('PERSON_TOO_SHORT', { least: SHORTEST_PERSON })
  }
  const mentions = mentionsOf(person)
  return (raw) => ({ mentions, pseudonym: pseudonymOf(raw, person) })
}
