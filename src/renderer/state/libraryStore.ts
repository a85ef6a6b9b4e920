import { create } from 'zustand'
import type { Language } from '../../shared/i18n/languages.ts'
import type { TemplateSummary } from '../../shared/ipc/routes/files.ts'
import type { JourneySummary } from '../../shared/ipc/routes/maps.ts'
import { request } from '../ipc/connection.ts'

export interface LibraryState {
  /** null until they are read */
  readonly journeys: readonly JourneySummary[] | null
  readonly templates: readonly TemplateSummary[] | null
  readonly templatesFailed: boolean
}

/** What the home screen offers. */
export const useLibrary = create<LibraryState>(() => ({ journeys: null, templates: null, templatesFailed: false }))

let asked = 0

export async function loadJourneys(): Promise<void> {
  const mine = ++asked
  const reply = await request('journey.list', {})
  if (reply.ok && mine === asked) useLibrary.setState({ journeys: reply.data })
}

export async function loadTemplates(language: Language): Promise<void> {
  const reply = await request('template.list', { language })
  useLibrary.setState(reply.ok ? { templates: reply.data, templatesFailed: false } : { templatesFailed: true })
}

export function forgetLibrary(): void {
  asked++
  useLibrary.setState({ journeys: null })
}
