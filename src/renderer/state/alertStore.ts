import { create } from 'zustand'
import type { FigureAlert } from '../../shared/domain/listening/measured.ts'
import type { MetricKey } from '../../shared/domain/metric/metric.ts'
import { request } from '../ipc/connection.ts'
import { goToFigure } from './figuresStore.ts'
import { onHeardChange } from './heardChanges.ts'

/** Figures of the open file that have fallen under their targets, the furthest first. */
export const useAlerts = create<{ readonly alerts: readonly FigureAlert[] }>(() => ({ alerts: [] }))

let asked = 0

export async function loadAlerts(): Promise<void> {
  const mine = ++asked
  const reply = await request('figures.alerts', {})
  if (mine === asked && reply.ok) useAlerts.setState({ alerts: reply.data })
}

/** Another file is open. */
export function forgetAlerts(): void {
  asked++
  useAlerts.setState({ alerts: [] })
}

/** Asks once, when there is time, and again whenever what was heard or aimed at changes. */
export function followAlerts(): void {
  onHeardChange(() => void loadAlerts())
}

/** Leads to the figure of an alert, of the very days in which it was measured. */
export function goToAlert({ figure, place, from, to }: FigureAlert): void {
  const group = { by: 'touchpoint', id: place.id, key: place.name } as const
  goToFigure({ metric: figure.metric as MetricKey, group }, { from, to })
}
