import { create } from 'zustand'
import type { Language } from '../../shared/i18n/languages.ts'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import { DEFAULT_SETTINGS } from '../../shared/ipc/defaultSettings.ts'
import type { Reply } from '../../shared/ipc/envelope.ts'
import type { Settings } from '../../shared/ipc/routes/files.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'

export const useSettings = create<Settings>(() => DEFAULT_SETTINGS)

export async function loadSettings(): Promise<void> {
  const reply = await request('settings.get', {})
  if (reply.ok) useSettings.setState(reply.data)
}

/** Shown at once; taken back where it cannot be kept. */
export async function changeSettings(patch: Partial<Settings>): Promise<Reply<Settings>> {
  const before = useSettings.getState()
  useSettings.setState(patch)
  const reply = await request('settings.set', { patch })
  useSettings.setState(reply.ok ? reply.data : before)
  return reply
}

/** The language shown. */
export function languageOf(settings: Settings): Language {
  return settings.language === 'system' ? pickLanguage(bridge().info.languages) : settings.language
}
