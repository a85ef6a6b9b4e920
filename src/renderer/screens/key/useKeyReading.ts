import { useEffect, useState } from 'react'
import type { KeyReading } from '../../../shared/domain/ranking/keyPoint.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { onHeardChange } from '../../state/heardChanges.ts'

/** What moves the order beside what was heard. */
const KINDS: ReadonlySet<string> = new Set(['step', 'stage', 'stake', 'improvement', 'boardColumn'])
const AFTER_MS = 150

export type KeyAsked =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; again(): void }
  | { readonly state: 'there'; readonly reading: KeyReading }

/** The order of touchpoints, read again whenever something moves it. @param journeyId null: all journeys in use */
export function useKeyReading(journeyId: string | null): KeyAsked {
  const [asked, setAsked] = useState<KeyAsked>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason of its own
  useEffect(() => {
    let mine = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async (): Promise<void> => {
      const turn = ++mine
      const reply = await request('key.read', journeyId === null ? {} : { journeyId })
      if (turn !== mine) return
      setAsked(
        reply.ok
          ? { state: 'there', reading: reply.data }
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
      mine = -1
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [journeyId, tries])
  return asked
}
