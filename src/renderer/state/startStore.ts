import { create } from 'zustand'
import type { StartAnswers } from '../../shared/domain/start/startAnswers.ts'

export const STATIONS = ['business', 'customer', 'map'] as const
export type Station = (typeof STATIONS)[number]

export interface StartState {
  /** Whether the questions are asked; null: where nothing is drawn yet. */
  readonly wanted: boolean | null
  readonly at: Station
  /** A template's id; null: another trade; undefined: not chosen yet. */
  readonly trade: string | null | undefined
  readonly answers: StartAnswers
}

const BEGINNING: StartState = {
  wanted: null,
  at: 'business',
  trade: undefined,
  answers: {
    business: '',
    customer: '',
    role: '',
    channels: [],
    steps: { first: '', next: '', last: '' },
    painAt: null,
    pain: '',
  },
}

/** The first start, answered so far. It lives here, so that no change of screen or language loses an answer. */
export const useStart = create<StartState>(() => BEGINNING)

export function answer(answers: Partial<StartAnswers>): void {
  useStart.setState({ answers: { ...useStart.getState().answers, ...answers } })
}

export const goToStation = (at: Station): void => useStart.setState({ at })

/** Asks the questions, or leaves them. */
export const wantStart = (wanted: boolean): void => useStart.setState({ wanted })

/** The map is made, or another file is open. */
export const forgetStart = (): void => useStart.setState(BEGINNING)
