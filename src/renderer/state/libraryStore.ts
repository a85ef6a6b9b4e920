import { create } from 'zustand'
import type { Language } from '../../shared/i18n/languages.ts'
import type { TemplateSummary } from '../../shared/ipc/routes/files.ts'
import type { JourneySummary } from '../../shared/ipc/routes/maps.ts'
import { request } from '../ipc/connection.ts'

export interface LibraryState {
  /** Those in use; null until they are read. */
  readonly journeys: readonly JourneySummary[] | null
  readonly archive: readonly JourneySummary[]
  readonly trash: readonly JourneySummary[]
  readonly templates: readonly TemplateSummary[] | null
  readonly templatesFailed: boolean
}

/** What the home screen offers. */
export const useLibrary = create<LibraryState>(() => ({
  journeys: null,
  archive: [],
  trash: [],
  templates: null,
  templatesFailed: false,
}))

let asked = 0

export async function loadJourneys(): Promise<void> {
  const mine = ++asked
  const [journeys, archive, trash] = await Promise.all([
    request('journey.list', {}),
    request('journey.list', { shelf: 'archive' }),
    request('journey.list', { shelf: 'trash' }),
  ])
  if (mine !== asked || !journeys.ok || !archive.ok || !trash.ok) return
  useLibrary.setState({ journeys: journeys.data, archive: archive.data, trash: trash.data })
}

export async function loadTemplates(language: Language): Promise<void> {
  const reply = await request('template.list', { language })
  useLibrary.setState(reply.ok ? { templates: reply.data, templatesFailed: false } : { templatesFailed: true })
}

export function forgetLibrary(): void {
  asked++
  useLibrary.setState({ journeys: null, archive: [], trash: [] })
}
