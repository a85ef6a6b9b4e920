import { create } from 'zustand'
import { type MapFilter, NO_FILTER, type View } from '../../shared/domain/view/view.ts'

/** How one looks at the journey on screen. Nothing of it is recorded until it is kept as a view. */
export interface Look {
  readonly filter: MapFilter
  readonly collapsedLaneIds: readonly string[]
  /** The one stage shown; null: all. */
  readonly focusStageId: string | null
  readonly hiddenPersonaIds: readonly string[]
  /** The kept view that is shown, as long as nothing of it was changed. */
  readonly viewId: string | null
  readonly barOpen: boolean
}

const PLAIN: Look = {
  filter: NO_FILTER,
  collapsedLaneIds: [],
  focusStageId: null,
  hiddenPersonaIds: [],
  viewId: null,
  barOpen: false,
}

export const useLook = create<Look>(() => PLAIN)

/** Another journey, or none: seen as it is. */
export const lookPlainly = (): void => useLook.setState(PLAIN)

export function setFilter(patch: Partial<MapFilter>): void {
  useLook.setState({ filter: { ...useLook.getState().filter, ...patch }, viewId: null })
}

export function clearFilter(): void {
  useLook.setState({ filter: NO_FILTER, viewId: null })
}

export function toggleLane(laneId: string): void {
  const { collapsedLaneIds: now } = useLook.getState()
  const next = now.includes(laneId) ? now.filter((id) => id !== laneId) : [...now, laneId]
  useLook.setState({ collapsedLaneIds: next, viewId: null })
}

export function togglePersona(personaId: string): void {
  const { hiddenPersonaIds: now } = useLook.getState()
  useLook.setState({
    hiddenPersonaIds: now.includes(personaId) ? now.filter((id) => id !== personaId) : [...now, personaId],
    viewId: null,
  })
}

export function focusStage(stageId: string | null): void {
  if (useLook.getState().focusStageId !== stageId) useLook.setState({ focusStageId: stageId, viewId: null })
}

/** Looks at the journey as a view was kept; null: plainly. */
export function applyView(view: View | null): void {
  const { filter, collapsedLaneIds, focusStageId, hiddenPersonaIds } = view ?? PLAIN
  useLook.setState({ filter, collapsedLaneIds, focusStageId, hiddenPersonaIds, viewId: view?.id ?? null })
}

export function setBarOpen(barOpen: boolean): void {
  useLook.setState({ barOpen })
}
