import { create } from 'zustand'
import { goToImprove } from './navigationStore.ts'

/** Ways to look at the same improvements. */
export const BOARD_VIEWS = ['board', 'list', 'calendar', 'matrix', 'week'] as const
export type BoardView = (typeof BOARD_VIEWS)[number]

/** Which improvements are looked at; within a field any of its values will do, empty: all. */
export interface BoardFilter {
  readonly touchpointIds: readonly string[]
  /** as they are written; '': nobody's */
  readonly owners: readonly string[]
  readonly late: boolean
  readonly text: string
}

export const NO_BOARD_FILTER: BoardFilter = { touchpointIds: [], owners: [], late: false, text: '' }

export interface BoardLook {
  readonly view: BoardView
  readonly filter: BoardFilter
  /** the one that the keyboard stands on */
  readonly atId: string | null
  /** marked, so that something can be done to all of them */
  readonly chosen: ReadonlySet<string>
}

const FIRST: BoardLook = { view: 'board', filter: NO_BOARD_FILTER, atId: null, chosen: new Set() }

/** How the improvements are looked at. Never recorded. */
export const useBoardLook = create<BoardLook>(() => FIRST)

export const lookAs = (view: BoardView): void => useBoardLook.setState({ view })

export function refineBoard(change: Partial<BoardFilter>): void {
  useBoardLook.setState({ filter: { ...useBoardLook.getState().filter, ...change }, chosen: new Set() })
}

export const standAt = (atId: string | null): void => useBoardLook.setState({ atId })

export const chooseImprovements = (chosen: ReadonlySet<string>): void => useBoardLook.setState({ chosen })

export const asksAll = ({ touchpointIds, owners, late, text }: BoardFilter): boolean =>
  touchpointIds.length === 0 && owners.length === 0 && !late && text.trim() === ''

/** Leads from elsewhere to the improvements that a filter finds. */
export function goToImprovements(filter: Partial<BoardFilter> = {}, view?: BoardView): void {
  useBoardLook.setState({
    filter: { ...NO_BOARD_FILTER, ...filter },
    chosen: new Set(),
    ...(view === undefined ? {} : { view }),
  })
  goToImprove('board')
}

/** Another file is open. */
export const forgetBoard = (): void => useBoardLook.setState(FIRST)
