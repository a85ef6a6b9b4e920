import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'

/** One screen of a kiosk. `index`: of the question. */
export type Page =
  | { readonly kind: 'choose' }
  | { readonly kind: 'question'; readonly index: number }
  | { readonly kind: 'comment' }
  | { readonly kind: 'thanks' }

/** What a customer sees, screen after screen. */
export function pagesOf({
  questions,
  chooseFrom,
  comment,
}: Pick<KioskShown, 'questions' | 'chooseFrom' | 'comment'>): readonly Page[] {
  return [
    ...(chooseFrom.length >= 2 ? [{ kind: 'choose' } as const] : []),
    ...questions.map((_, index) => ({ kind: 'question', index }) as const),
    ...(comment.trim() === '' ? [] : [{ kind: 'comment' } as const]),
    { kind: 'thanks' },
  ]
}

/** One customer in front of a kiosk. Plain data that only the functions below change. */
export interface Visit {
  readonly id: string
  /** which of the pages */
  readonly at: number
  /** ms of a clock that only runs forward: since when this page is shown */
  readonly since: number
  readonly chosen: string | null
  /** by index of the question */
  readonly scores: ReadonlyMap<number, number>
}

/** A second tap within this is the first one's echo, or another finger. */
export const CALM_MS = 600

export const begin = (id: string, now: number): Visit => ({ id, at: 0, since: now, chosen: null, scores: new Map() })

/** Whether a tap now is meant for what is shown now. */
export const isCalm = ({ since }: Visit, now: number): boolean => now - since >= CALM_MS

/** On to the next page with what was confirmed. @returns the same visit where the tap does not count */
export function onward(visit: Visit, now: number, said: Partial<Pick<Visit, 'chosen' | 'scores'>> = {}): Visit {
  return isCalm(visit, now) ? { ...visit, ...said, at: visit.at + 1, since: now } : visit
}

export function back(visit: Visit, now: number): Visit {
  return visit.at > 0 && isCalm(visit, now) ? { ...visit, at: visit.at - 1, since: now } : visit
}

/** With the score of a question; what was said of the others stays. */
export const scored = ({ scores }: Visit, index: number, score: number): ReadonlyMap<number, number> =>
  new Map([...scores, [index, score]])

/** Whether anything was begun that a pause puts an end to. */
export const isFresh = ({ at, scores }: Visit): boolean => at === 0 && scores.size === 0
