import type { FactKind } from '../../../shared/domain/consistency/fact.ts'
import type { Cell, FactRow } from '../../../shared/domain/consistency/grid.ts'
import type { RawInput } from '../../../shared/ipc/contract.ts'
import type { Reply } from '../../../shared/ipc/reply.ts'
import { startImprovement } from '../../commands/startImprovement.ts'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { sayFailure } from '../../state/toasts.ts'

const told = (reply: Reply<unknown>): void => {
  if (!reply.ok) sayFailure(reply)
}

/** Days after which one looks again where nobody has said otherwise. */
const USUAL_LOOK = 90

/** @returns its id */
export function addFact(kind: FactKind, name: string): string {
  const id = newId()
  void request('fact.add', { id, fields: { name, kind, truth: '', lookEvery: USUAL_LOOK } }).then(told)
  return id
}

export function changeFact(id: string, patch: RawInput<'fact.update'>['patch']): void {
  void request('fact.update', { id, patch }).then(told)
}

export function moveFact(id: string, afterId: string | null): void {
  void request('fact.move', { id, afterId }).then(told)
}

export function removeFact(id: string): void {
  void request('fact.remove', { id }).then(told)
}

type At = Pick<Cell, 'factId' | 'channelId'>

export function writeReading({ factId, channelId }: At, patch: RawInput<'fact.read'>['patch']): void {
  void request('fact.read', { factId, channelId, patch }).then(told)
}

export function forgetReading({ factId, channelId }: At): void {
  void request('fact.unread', { factId, channelId }).then(told)
}

/** An improvement out of what does not agree, with what is said and what is right. */
export function improveCell({ fact, reference }: FactRow, { reading }: Cell, channel: string): void {
  const { t } = useLanguage.getState().i18n
  const name = fact.name.trim() || t('consistency.unnamed')
  const truth = reference.trim() || t('consistency.notKnown')
  void startImprovement({
    title: t('consistency.improveTitle', { fact: name, channel }),
    problem: t('consistency.improveProblem', { channel, says: reading?.says ?? '', truth }),
    origin: 'contradiction',
    links: [{ kind: 'fact', id: fact.id, name }],
  })
}
