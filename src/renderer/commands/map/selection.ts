import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { newId, request } from '../../ipc/connection.ts'
import { useDocument } from '../../state/documentStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { type Selected, select, useSelection } from '../../state/selectionStore.ts'
import { settledDoc } from '../../state/shownStore.ts'
import { say, sayFailure, toasts } from '../../state/toasts.ts'
import { layoutWords } from '../../state/words.ts'
import { withStays } from '../sayStays.ts'
import { planConnect } from './planAdd.ts'
import { planFeeling, planTouchpoints, textOf, those } from './planChange.ts'
import { type Direction, planNudge } from './planNudge.ts'
import { runPlan } from './runPlan.ts'

const REMOVABLE = ['stage', 'step', 'lane', 'touchpoint', 'card', 'connection'] as const
type Removable = (typeof REMOVABLE)[number]

/** What can be deleted on the map; a persona or channel is only taken from the journey in the inspector. */
const removable = (s: Selected): s is { kind: Removable; id: string } =>
  (REMOVABLE as readonly string[]).includes(s.kind)

/** Deletes what is selected as one step, and says how to get it back. @param only of it, those of which this holds */
export async function removeSelected(only: (record: Selected) => boolean = () => true): Promise<void> {
  const doc = settledDoc()
  const records = useSelection.getState().selected.filter(removable).filter(only)
  if (!doc || records.length === 0) return
  const { i18n } = useLanguage.getState()
  const name = nameOf(doc, records[0] as Selected)
  const id = newId()
  select()
  const reply = await request('records.remove', { records }, id)
  if (!reply.ok) return sayFailure(reply)
  const toast = say({
    text: withStays(i18n.t, i18n.t('map.removed', { count: records.length, name }), reply.data.stays),
    action: { label: i18n.t('common.undo'), run: () => void request('history.undo', {}) },
  })
  // After the next change "undo" would mean something else.
  const stop = useDocument.subscribe(({ doc: now }, before) => {
    if (now === before.doc) return
    toasts.close(toast)
    stop()
  })
}

/** A thing's name as one says it; what has none is called by its kind. */
export function nameOf(doc: JourneyDoc, record: Selected): string {
  const { i18n } = useLanguage.getState()
  const text = textOf(doc, record).replace(/\s+/g, ' ').trim()
  if (text !== '') return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text
  if (record.kind === 'lane') {
    const role = doc.lanes.find((l) => l.id === record.id)?.role
    if (role) return layoutWords().lanes[role]
  }
  return i18n.t(`inspector.kind.${record.kind}`)
}

/** Marks the selected touchpoints as key, or takes the mark away where all have it. */
export function toggleKey(): void {
  const doc = settledDoc()
  const ids = selectedIds('touchpoint')
  if (!doc || ids.length === 0) return
  const all = those(doc.touchpoints, ids).every((t) => t.isKey)
  void runPlan(planTouchpoints(doc, ids, { isKey: !all }))
}

export function selectedIds(kind: Selected['kind']): string[] {
  return useSelection
    .getState()
    .selected.filter((s) => s.kind === kind)
    .map((s) => s.id)
}

/** Who feels, where nobody in particular is meant: the journey's first persona. */
export const mainPersona = (doc: JourneyDoc): string | null => doc.personas[0]?.id ?? null

/** Sets the feeling of the selected steps or touchpoints. @returns whether there was anything to feel */
export function feel(value: ValenceValue | null, personaId?: string | null): boolean {
  const doc = settledDoc()
  if (!doc) return false
  const last = useSelection.getState().selected.at(-1)
  if (last?.kind !== 'step' && last?.kind !== 'touchpoint') return false
  const who = personaId === undefined ? mainPersona(doc) : personaId
  void runPlan(planFeeling(doc, last.kind, selectedIds(last.kind), who, value))
  return true
}

/** The feeling one level up or down; what nobody has said yet begins at 0. */
export function feelBy(by: 1 | -1, personaId?: string | null): boolean {
  const doc = settledDoc()
  const last = useSelection.getState().selected.at(-1)
  if (!doc || (last?.kind !== 'step' && last?.kind !== 'touchpoint')) return false
  const rows = last.kind === 'step' ? doc.steps : doc.touchpoints
  const who = personaId === undefined ? mainPersona(doc) : personaId
  const now = rows.find((r) => r.id === last.id)?.valence.find((v) => v.personaId === who)?.value
  const next = now === undefined ? by : Math.max(-2, Math.min(2, now + by))
  return feel(next as ValenceValue, who)
}

/** Moves the selection one place. @returns whether it moved */
export function nudge(direction: Direction): boolean {
  const doc = settledDoc()
  if (!doc) return false
  const plan = planNudge(doc, useSelection.getState().selected, direction)
  void runPlan(plan)
  return plan !== null
}

/** Connects two touchpoints or two steps. @returns the connection's id; null where there is one already */
export function connect(kind: 'touchpoint' | 'step', fromId: string, toId: string): string | null {
  const doc = settledDoc()
  const id = newId()
  const plan = doc ? planConnect(doc, id, kind, fromId, toId) : null
  if (!plan) return null
  void runPlan(plan)
  return id
}
