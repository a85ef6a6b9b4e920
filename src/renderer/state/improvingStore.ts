import { create } from 'zustand'
import { improvingLook } from '../../shared/i18n/improvingLook.ts'
import type { ImprovingLook } from '../../shared/layout/improving.ts'
import { followImprovements, type ImprovementState, useImprovements } from './improvementStore.ts'
import { useLanguage } from './languageStore.ts'
import { useProven } from './provenStore.ts'

const NOTHING: ImprovingLook = new Map()

/** How improvements stand at touchpoints, in words; the same object as long as nothing of it is another. */
export const useImproving = create<{ readonly look: ImprovingLook }>(() => ({ look: NOTHING }))

const lookOf = ({ columns, improvements }: ImprovementState): ImprovingLook =>
  improvingLook(useLanguage.getState().i18n.t, columns, improvements.values(), useProven.getState().ids)

/** Keeps up with the improvements, from the moment the window has nothing else to do. @returns stops it */
export function followImproving(): () => void {
  let stop: (() => void) | undefined
  const idle = requestIdleCallback(() => (stop = followImprovements()), { timeout: 1_500 })
  const see = (): void => {
    const state = useImprovements.getState()
    if (state.status === 'loading') return
    const look = lookOf(state)
    const before = useImproving.getState().look
    if (JSON.stringify([...before]) !== JSON.stringify([...look])) useImproving.setState({ look })
  }
  const stops = [useImprovements.subscribe(see), useLanguage.subscribe(see), useProven.subscribe(see)]
  return () => {
    cancelIdleCallback(idle)
    for (const end of stops) end()
    stop?.()
    useImproving.setState({ look: NOTHING })
  }
}
