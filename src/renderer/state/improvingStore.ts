import { create } from 'zustand'
import type { ImprovingAt, ImprovingLook } from '../../shared/layout/improving.ts'
import { followImprovements, type ImprovementState, useImprovements } from './improvementStore.ts'
import { useLanguage } from './languageStore.ts'

const NOTHING: ImprovingLook = new Map()

/** How improvements stand at touchpoints, in words; the same object as long as nothing of it is another. */
export const useImproving = create<{ readonly look: ImprovingLook }>(() => ({ look: NOTHING }))

const FIRST_SAID = ['doing', 'planned', 'idea', 'done'] as const

function lookOf({ columns, improvements }: ImprovementState): ImprovingLook {
  const { t } = useLanguage.getState().i18n
  const states = new Map(columns.map(({ id, state }) => [id, state]))
  const counts = new Map<string, Map<ImprovingAt['state'], number>>()
  for (const { columnId, links } of improvements.values()) {
    const state = states.get(columnId)
    if (state === undefined || state === 'dropped') continue
    for (const { kind, id } of links) {
      if (kind !== 'touchpoint') continue
      const at = counts.get(id) ?? new Map<ImprovingAt['state'], number>()
      at.set(state, (at.get(state) ?? 0) + 1)
      counts.set(id, at)
    }
  }
  const look = new Map<string, ImprovingAt>()
  for (const [id, at] of counts) {
    const state = FIRST_SAID.find((one) => at.has(one)) ?? 'idea'
    const count = [...at.values()].reduce((sum, n) => sum + n, 0)
    look.set(id, { state, text: t('improvement.onCard', { state: t(`improvement.state.${state}`), count }) })
  }
  return look
}

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
  const stops = [useImprovements.subscribe(see), useLanguage.subscribe(see)]
  return () => {
    cancelIdleCallback(idle)
    for (const end of stops) end()
    stop?.()
    useImproving.setState({ look: NOTHING })
  }
}
