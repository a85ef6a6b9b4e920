import { create } from 'zustand'
import type { FigureGroup, GroupOf } from '../../shared/domain/listening/figureRow.ts'
import type { FigureSort } from '../../shared/domain/listening/figureTable.ts'
import type { MetricKey } from '../../shared/domain/metric/metric.ts'
import { goToListen } from './navigationStore.ts'

export const SPANS = ['30', '90', '365', 'all', 'own'] as const
/** The days looked at: so many up to today, all, or from one day to another. */
export type Span = (typeof SPANS)[number]

/** One figure in full. */
export interface FigureAt {
  readonly metric: MetricKey
  /** null: of everything together */
  readonly group: GroupOf | null
}

export interface FiguresLook {
  readonly view: 'table' | 'conversations'
  /** null: all journeys */
  readonly journeyId: string | null
  /** null: all customers */
  readonly segmentId: string | null
  readonly by: FigureGroup
  readonly span: Span
  /** of the own span, first and last day, both within; '' where none is said */
  readonly from: string
  readonly to: string
  /** null: in the order in which they stand on the map */
  readonly sort: FigureSort | null
  /** null: the table */
  readonly shown: FigureAt | null
}

const PLAIN: FiguresLook = {
  view: 'table',
  journeyId: null,
  segmentId: null,
  by: 'touchpoint',
  span: '365',
  from: '',
  to: '',
  sort: null,
  shown: null,
}

/** How one looks at figures. Nothing of it is recorded. */
export const useFigures = create<FiguresLook>(() => PLAIN)

export function lookAtFigures(look: Partial<FiguresLook>): void {
  useFigures.setState(look)
}

/** Leads to one figure from anywhere. @param days those that it was worked out of; absent: as was looked at last */
export function goToFigure(shown: FigureAt, days?: { readonly from: string; readonly to: string }): void {
  useFigures.setState({ ...(days ? { span: 'own', ...days, journeyId: null, segmentId: null } : {}), shown })
  goToListen('figures')
}

/** Another file is open. */
export function forgetFigures(): void {
  useFigures.setState(PLAIN)
}
