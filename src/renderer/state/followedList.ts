import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { RecordKind, RecordTypes } from '../../shared/domain/record.ts'
import type { EventMessage } from '../../shared/ipc/contract.ts'
import type { Reply } from '../../shared/ipc/reply.ts'
import { bridge } from '../ipc/bridge.ts'
import { sayFailure } from './toasts.ts'

interface Shown<T> {
  /** null until they are read */
  readonly list: readonly T[] | null
}

export interface FollowedList<T> {
  readonly use: UseBoundStore<StoreApi<Shown<T>>>
  /** Reads them and keeps them as they are stored, as long as somebody follows. @returns stops it */
  follow(): () => void
}

/**
 * All records of one kind as they are stored, kept by what is told of each recorded step.
 * @param inOrder how they are sorted
 */
export function followedList<K extends RecordKind>(
  kind: K,
  read: () => Promise<Reply<readonly RecordTypes[K][]>>,
  inOrder: (a: RecordTypes[K], b: RecordTypes[K]) => number,
): FollowedList<RecordTypes[K]> {
  type T = RecordTypes[K]
  const use = create<Shown<T>>(() => ({ list: null }))
  let followers = 0
  let asked = 0
  let stops: readonly (() => void)[] = []

  const load = async (): Promise<void> => {
    const mine = ++asked
    const reply = await read()
    if (mine !== asked || followers === 0) return
    if (reply.ok) use.setState({ list: reply.data.toSorted(inOrder) })
    else sayFailure(reply)
  }
  const project = ({ changeSet }: EventMessage<'document.changed'>['data']): void => {
    const changes = changeSet.changes.filter((change) => change.kind === kind)
    const { list } = use.getState()
    if (changes.length === 0) return
    // A list that is on its way may be from before: what is asked for now is from after.
    if (list === null) return void load()
    asked++
    const byId = new Map(list.map((record) => [record.id, record]))
    for (const change of changes) {
      if (change.after) byId.set(change.id, change.after as T)
      else byId.delete(change.id)
    }
    use.setState({ list: [...byId.values()].sort(inOrder) })
  }
  return {
    use,
    follow: () => {
      followers++
      if (followers === 1) {
        void load()
        stops = [
          bridge().onEvent(({ event, data }) => {
            if (event === 'document.changed') project(data as EventMessage<'document.changed'>['data'])
            if (event === 'workspace.changed' || event === 'workspace.rewritten') void load()
          }),
          // What was missed while nobody listened is read again.
          bridge().onConnection((up) => up && void load()),
        ]
      }
      return () => {
        followers--
        if (followers > 0) return
        for (const stop of stops) stop()
        stops = []
        use.setState({ list: null })
      }
    },
  }
}
