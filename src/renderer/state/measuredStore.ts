import { create } from 'zustand'
import type { AgainstAt } from '../../shared/domain/consistency/against.ts'
import type { MeasuredTouchpoint } from '../../shared/domain/listening/measured.ts'
import { measuredLook, withAgainst } from '../../shared/i18n/measuredLook.ts'
import type { MeasuredLook } from '../../shared/layout/measured.ts'
import { request } from '../ipc/connection.ts'
import { onHeardChange } from './heardChanges.ts'
import { useLanguage } from './languageStore.ts'

interface Measured {
  readonly journeyId: string | null
  readonly measured: readonly MeasuredTouchpoint[]
  /** touchpoints whose channel says other than what is right */
  readonly against: readonly AgainstAt[]
  /** the same in words; the same object as long as nothing of it is another */
  readonly look: MeasuredLook
}

const NOTHING: Measured = { journeyId: null, measured: [], against: [], look: new Map() }

/** What was measured at the touchpoints of the journey on screen. */
export const useMeasured = create<Measured>(() => NOTHING)

export const isAlarmed = (touchpointId: string): boolean =>
  (useMeasured.getState().look.get(touchpointId)?.alarm ?? '') !== ''

let asked = 0

async function ask(journeyId: string): Promise<void> {
  const mine = ++asked
  const [reply, facts] = await Promise.all([
    request('figures.ofJourney', { journeyId }),
    request('consistency.ofJourney', { journeyId }),
  ])
  // What cannot be read is not drawn: the map is there without it.
  if (mine !== asked || !reply.ok) return
  const before = useMeasured.getState()
  const against = facts.ok ? facts.data : before.against
  const now = { measured: reply.data, against }
  const same =
    before.journeyId === journeyId &&
    JSON.stringify([before.measured, before.against]) === JSON.stringify([reply.data, against])
  if (!same) useMeasured.setState({ journeyId, ...now, look: inWords(now) })
}

function inWords({ measured, against }: Pick<Measured, 'measured' | 'against'>): MeasuredLook {
  const { i18n } = useLanguage.getState()
  return withAgainst(i18n, measuredLook(i18n, measured), against)
}

/**
 * Keeps up with what is measured in a journey, from the moment the window has nothing else to do: the map is drawn
 * first. @returns stops it
 */
export function followMeasured(journeyId: string): () => void {
  const idle = requestIdleCallback(() => void ask(journeyId), { timeout: 1_000 })
  const stops = [
    onHeardChange(() => void ask(journeyId)),
    useLanguage.subscribe(() => {
      const now = useMeasured.getState()
      if (now.measured.length + now.against.length > 0) useMeasured.setState({ look: inWords(now) })
    }),
  ]
  return () => {
    asked++
    cancelIdleCallback(idle)
    for (const stop of stops) stop()
    useMeasured.setState(NOTHING)
  }
}
