import type { i18n } from 'i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { historyLabel } from '../../../shared/i18n/sentences.ts'
import { clockTime } from '../../../shared/i18n/when.ts'
import type { Reply } from '../../../shared/ipc/envelope.ts'
import type { HistoryEntry, VersionInfo } from '../../../shared/ipc/routes/maps.ts'
import { request } from '../../ipc/connection.ts'
import { dayName } from './days.ts'

/** A state of the journey that can be looked at: right after a step, or as a version keeps it. */
export type Moment =
  | { readonly kind: 'step'; readonly entry: HistoryEntry }
  | { readonly kind: 'version'; readonly version: VersionInfo }

export const momentKey = (m: Moment): string => (m.kind === 'step' ? `s${m.entry.seq}` : `v${m.version.id}`)

export const momentAt = (m: Moment): string => (m.kind === 'step' ? m.entry.at : m.version.at)

/** How one calls it: a version by its name, a step by its time and what was done. */
export function momentName(i18n: i18n, m: Moment, now: Date): string {
  if (m.kind === 'version') return m.version.name
  const time = clockTime(new Date(m.entry.at), i18n.language)
  return i18n.t('timeline.momentOf', {
    day: dayName(i18n, m.entry.at, now),
    time,
    label: historyLabel(i18n, m.entry.label),
  })
}

/** In a sentence: only the name, or day and time. */
export function momentShort(i18n: i18n, m: Moment, now: Date): string {
  if (m.kind === 'version') return m.version.name
  return `${dayName(i18n, m.entry.at, now).toLocaleLowerCase(i18n.language)}, ${clockTime(new Date(m.entry.at), i18n.language)}`
}

export const askMoment = (journeyId: string, m: Moment): Promise<Reply<JourneyDoc>> =>
  m.kind === 'step'
    ? request('history.at', { journeyId, seq: m.entry.seq })
    : request('version.get', { versionId: m.version.id })
