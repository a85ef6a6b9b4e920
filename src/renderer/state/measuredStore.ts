import { create } from 'zustand'
import type { MeasuredTouchpoint } from '../../shared/domain/listening/measured.ts'
import { measuredLook } from '../../shared/i18n/measuredLook.ts'
import type { MeasuredLook } from '../../shared/layout/measured.ts'
import { request } from '../ipc/connection.ts'
import { onHeardChange } from './heardChanges.ts'
import { useLanguage } from './languageStore.ts'

interface Measured {
  readonly journeyId: string | null
  readonly measured: readonly MeasuredTouchpoint[]
  /** the same in words; the same object as long as nothing of it is another */
  readonly look: MeasuredLook
}

const NOTHING: Measured = { journeyId: null, measured: [], look: new Map() }

/** What was measured at the touchpoints of the journey on screen. */
export const useMeasured = create<Measured>(() => NOTHING)

export const isAlarmed = (touchpointId: string): boolean =>
  (useMeasured.getState().look.get(touchpointId)?.alarm ?? '') !== ''

let asked = 0

async function ask(journeyId: string): Promise<void> {
  const mine = ++asked
  const reply = await request('figures.ofJourney', { journeyId })
  // What cannot be read is not drawn: the map is there without it.
  if (mine !== asked || !reply.ok) return
  const before = useMeasured.getState()
  const same = before.journeyId === journeyId && JSON.stringify(before.measured) === JSON.stringify(reply.data)
  if (!same) useMeasured.setState({ journeyId, measured: reply.data, look: inWords(reply.data) })
}

const inWords = (measured: readonly MeasuredTouchpoint[]): MeasuredLook =>
  measuredLook(useLanguage.getState().i18n, measured)

/**
 * Keeps up with what is measured in a journey, from the moment the window has nothing else to do: the map is drawn
 * first. @returns stops it
 */
export function followMeasured(journeyId: string): () => void {
  const idle = requestIdleCallback(() => void ask(journeyId), { timeout: 1_000 })
  const stops = [
    onHeardChange(() => void ask(journeyId)),
    useLanguage.subscribe(() => {
      const { measured } = useMeasured.getState()
      if (measured.length > 0) useMeasured.setState({ look: inWords(measured) })
    }),
  ]
  return () => {
    asked++
    cancelIdleCallback(idle)
    for (const stop of stops) stop()
    useMeasured.setState(NOTHING)
  }
}
