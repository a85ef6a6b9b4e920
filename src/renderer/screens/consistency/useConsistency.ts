import { useEffect, useState } from 'react'
import { type ConsistencyGrid, consistencyGrid } from '../../../shared/domain/consistency/grid.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import type { ConsistencyRead } from '../../../shared/ipc/routes/consistency.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { today } from '../figures/days.ts'

const KINDS: ReadonlySet<string> = new Set(['fact', 'factReading', 'channel', 'touchpoint', 'journey'])

/** Facts by channels as they are kept; null until they are read. Asked again whenever one of them is another. */
export function useConsistency(): ConsistencyGrid | null {
  const [read, setRead] = useState<ConsistencyRead | null>(null)
  useEffect(() => {
    let asked = 0
    const ask = async (): Promise<void> => {
      const mine = ++asked
      const reply = await request('consistency.read', {})
      if (mine === asked && reply.ok) setRead(reply.data)
    }
    void ask()
    const stop = bridge().onEvent(({ event, data }) => {
      if (event === 'workspace.changed' || event === 'workspace.rewritten') void ask()
      if (event !== 'document.changed') return
      const { changes } = (data as EventMessage<'document.changed'>['data']).changeSet
      if (changes.some(({ kind }) => KINDS.has(kind))) void ask()
    })
    return () => {
      asked++
      stop()
    }
  }, [])
  return read && consistencyGrid(read.facts, read.readings, read.channels, today())
}
