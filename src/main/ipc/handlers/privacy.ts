import type { Events } from '../../../shared/ipc/contract.ts'
import type { Clock } from '../../platform/ports.ts'
import { erasePerson, findPerson } from '../../services/privacy/person.ts'
import { keepFor, previewRetention, retentionOf } from '../../services/privacy/retention.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'

interface Parts {
  readonly session: WorkspaceSession
  readonly clock: Clock
  /** the file says something else than any window has been told */
  rewritten(reason: Events['workspace.rewritten']['reason']): void
}

type Privacy = Pick<
  DirectHandlers,
  'person.find' | 'person.erase' | 'retention.get' | 'retention.preview' | 'retention.set'
>

export function privacyHandlers({ session, clock, rewritten }: Parts): Privacy {
  return {
    'person.find': (_, { person }) => findPerson(session, person),
    'person.erase': async (_, { person }) => {
      const erased = await erasePerson(session, person)
      rewritten('personErased')
      return erased
    },
    'retention.get': () => ({ months: retentionOf(session) }),
    'retention.preview': (_, { months }) => ({ entries: previewRetention(session, months, clock.now()) }),
    'retention.set': async (_, { months }) => {
      const entries = await keepFor(session, months, clock.now())
      if (entries > 0) rewritten('retention')
      return { entries }
    },
  }
}
