import { useEffect, useState } from 'react'
import type { RecordKind } from '../../../shared/domain/record.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import { bridge } from '../../ipc/bridge.ts'

/** How often records of these kinds were changed since this is shown: part of the key of what is asked for. */
export function useChangesOf(...kinds: readonly RecordKind[]): number {
  const [changes, setChanges] = useState(0)
  const wanted = kinds.join(' ')
  useEffect(
    () =>
      bridge().onEvent(({ event, data }: EventMessage) => {
        if (event !== 'document.changed') return
        const { changeSet } = data as EventMessage<'document.changed'>['data']
        const known = wanted.split(' ')
        if (changeSet.changes.some(({ kind }) => known.includes(kind))) setChanges((before) => before + 1)
      }),
    [wanted],
  )
  return changes
}
