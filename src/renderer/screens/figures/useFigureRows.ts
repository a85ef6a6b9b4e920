import { useEffect, useState } from 'react'
import type { FigureGroup, FigureRow, FigureSheet } from '../../../shared/domain/listening/figureRow.ts'
import type { Target } from '../../../shared/domain/listening/target.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { Reply } from '../../../shared/ipc/reply.ts'
import { request } from '../../ipc/connection.ts'
import { type FigureAt, useFigures } from '../../state/figuresStore.ts'
import { onHeardChange } from '../../state/heardChanges.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { daysOf, today } from './days.ts'

export type Asked<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; again(): void }
  | { readonly state: 'there'; readonly data: T }

/** Asks again whenever what was heard changes; shows what was there until the answer is. @param key what is asked */
export function useAsked<T>(key: string, ask: () => Promise<Reply<T>>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  useEffect(() => {
    let wanted = true
    const fetch = async (): Promise<void> => {
      const reply = await ask()
      if (!wanted) return
      setAsked(
        reply.ok
          ? { state: 'there', data: reply.data }
          : { state: 'failed', again: () => setTries((before) => before + 1) },
      )
    }
    void fetch()
    const stop = onHeardChange(() => void fetch())
    return () => {
      wanted = false
      stop()
    }
  }, [key, tries])
  return asked
}

export interface FigureTableData {
  readonly by: FigureGroup
  /** of everything together, and told apart */
  readonly whole: readonly FigureRow[]
  readonly rows: readonly FigureRow[]
  /** whether there is a figure at all, of whatever days and journey */
  readonly ever: boolean
  readonly targets: readonly Target[]
  readonly places: readonly TouchpointPlace[]
}

/** Figures of what is looked at. */
export function useFigureRows(): Asked<FigureTableData> {
  const { journeyId, segmentId, by, span, from, to } = useFigures()
  const language = useLanguage((s) => s.language)
  const question = {
    ...(journeyId && { journeyId }),
    ...(segmentId && { segmentId }),
    ...daysOf({ span, from, to }, today()),
    language,
  }
  return useAsked(JSON.stringify([question, by]), async () => {
    const [whole, rows, targets, places] = await Promise.all([
      request('figures.read', question),
      request('figures.read', { ...question, by }),
      request('target.list', {}),
      request('touchpoint.list', {}),
    ])
    if (!whole.ok) return whole
    if (!rows.ok) return rows
    if (!targets.ok) return targets
    if (!places.ok) return places
    const found = whole.data.length + rows.data.length > 0
    const anything = found ? null : await request('figures.read', { language })
    if (anything && !anything.ok) return anything
    const ever = found || (anything?.data.length ?? 0) > 0
    return {
      ok: true,
      data: { by, whole: whole.data, rows: rows.data, ever, targets: targets.data, places: places.data },
    }
  })
}

export interface FigurePageData {
  /** null: nothing in these days */
  readonly sheet: FigureSheet | null
  readonly targets: readonly Target[]
  /** where the touchpoint of the figure stands; null where it is of none */
  readonly place: TouchpointPlace | null
  /** the group of customers whose figure it is; null: of all */
  readonly segment: string | null
}

/** One figure in full. */
export function useFigurePage(shown: FigureAt): Asked<FigurePageData> {
  const { journeyId, segmentId, span, from, to } = useFigures()
  const language = useLanguage((s) => s.language)
  const question = {
    ...shown,
    ...(journeyId && { journeyId }),
    ...(segmentId && { segmentId }),
    ...daysOf({ span, from, to }, today()),
    language,
  }
  return useAsked(JSON.stringify(question), async () => {
    const [sheet, targets, places, segments] = await Promise.all([
      request('figures.one', question),
      request('target.list', {}),
      request('touchpoint.list', {}),
      request('segment.list', {}),
    ])
    if (!sheet.ok) return sheet
    if (!targets.ok) return targets
    if (!places.ok) return places
    if (!segments.ok) return segments
    const { group } = shown
    const place = group?.by === 'touchpoint' ? places.data.find(({ id }) => id === group.id) : undefined
    const segment = segments.data.find(({ id }) => id === segmentId)?.name ?? null
    return { ok: true, data: { sheet: sheet.data, targets: targets.data, place: place ?? null, segment } }
  })
}
