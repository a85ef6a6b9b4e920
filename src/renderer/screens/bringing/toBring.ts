import type { Became, FeedbackImported } from '../../../shared/ipc/routes/listening.ts'

/** What the button says: how many of what come in. */
export function toBring(tried: Pick<FeedbackImported, 'became' | 'added' | 'updated'> | null) {
  if (!tried) return { count: 0, key: 'bring' } as const
  if (tried.added === 0) return { count: tried.updated, key: 'bringUpdates' } as const
  // One row of a form may be several answers: they are counted as the list that is shown next counts them.
  const kind = onlyKind(tried.became)
  return kind
    ? ({ count: tried.became[kind], key: KEYS[kind] } as const)
    : ({ count: tried.added, key: 'bring' } as const)
}

const KEYS = {
  feedback: 'bringFeedback',
  cases: 'bringCases',
  measurements: 'bringMeasurements',
  visits: 'bringVisits',
} as const

/** What all rows became; null: of several kinds, or of none. */
export function onlyKind(became: Became): keyof Became | null {
  const kinds = (Object.keys(KEYS) as (keyof Became)[]).filter((kind) => became[kind] > 0)
  return kinds.length === 1 ? kinds[0]! : null
}
