import { create } from 'zustand'
import type { TouchpointSuggestion } from '../../../shared/domain/assignment/suggestTouchpoint.ts'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { Because } from '../../../shared/domain/sentiment/reading.ts'
import { request } from '../../ipc/connection.ts'
import { useSurroundings } from './surroundings.ts'
import { assignOf } from './triage.ts'

export interface Reading {
  /** of which answer, as it then was; null while it is asked for */
  readonly of: Feedback | null
  readonly because: readonly Because[]
  readonly suggestion: TouchpointSuggestion | null
  /** Puts the answer where others like it are. */
  readonly takeSuggestion: () => void
}

/** Whoever walks on with the arrows is not held up by the answers in between. ms */
const AFTER_MS = 40
const NOTHING = { of: null, because: [], suggestion: null } as const

/** What the app reads out of the answer at hand. Nothing of it is applied unasked. */
export const useReading = create<Reading>((_, get) => ({
  ...NOTHING,
  takeSuggestion: () => {
    const { of, suggestion } = get()
    if (of && suggestion) void assignOf(of.id, suggestion.touchpointId)
  },
}))

let asked = 0

/** Reads the answer at hand. @returns gives it up */
export function readAnswer(answer: Feedback | undefined): () => void {
  const mine = ++asked
  useReading.setState(NOTHING)
  if (!answer || answer.text.trim() === '') return () => undefined
  const timer = setTimeout(() => {
    void Promise.all([
      request('feedback.because', { id: answer.id }),
      request('feedback.suggestTouchpoint', { id: answer.id }),
    ]).then(([because, suggestion]) => {
      if (mine !== asked) return
      const placed = answer.touchpointId !== null && useSurroundings.getState().placeById.has(answer.touchpointId)
      const suggested = suggestion.ok && !placed ? suggestion.data : null
      useReading.setState({ of: answer, because: because.ok ? because.data : [], suggestion: suggested })
    })
  }, AFTER_MS)
  return () => clearTimeout(timer)
}
