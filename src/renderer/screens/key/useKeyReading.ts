import { useEffect, useState } from 'react'
import type { KeyReading } from '../../../shared/domain/ranking/keyPoint.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import type { Reply } from '../../../shared/ipc/reply.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { onHeardChange } from '../../state/heardChanges.ts'

/** What moves the order beside what was heard. */
const KINDS: ReadonlySet<string> = new Set(['step', 'stage', 'stake', 'improvement', 'boardColumn'])
const AFTER_MS = 150

export type Asked<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; again(): void }
  | { readonly state: 'there'; readonly data: T }

/** Asks again whenever something moves the order of touchpoints; shows what was there until the answer is. @param key what is asked */
export function useKeyAsked<T>(key: string, ask: () => Promise<Reply<T>>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  useEffect(() => {
    let last = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async (): Promise<void> => {
      const mine = ++last
      const reply = await ask()
      if (mine !== last) return
      setAsked(
        reply.ok
          ? { state: 'there', data: reply.data }
          : { state: 'failed', again: () => setTries((before) => before + 1) },
      )
    }
    void read()
    const stops = [
      onHeardChange(() => void read()),
      bridge().onEvent(({ event, data }: EventMessage) => {
        if (event !== 'document.changed') return
        const { changes } = (data as EventMessage<'document.changed'>['data']).changeSet
        if (!changes.some(({ kind }) => KINDS.has(kind))) return
        clearTimeout(timer)
        timer = setTimeout(() => void read(), AFTER_MS)
      }),
    ]
    return () => {
      last = -1
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [key, tries])
  return asked
}

/** The order of touchpoints. @param journeyId null: all journeys in use @param segmentId null: of all customers */
export const useKeyReading = (journeyId: string | null, segmentId: string | null): Asked<KeyReading> =>
  useKeyAsked(JSON.stringify([journeyId, segmentId]), () =>
    request('key.read', { ...(journeyId && { journeyId }), ...(segmentId && { segmentId }) }),
  )
