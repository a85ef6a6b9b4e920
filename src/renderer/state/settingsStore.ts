import { create } from 'zustand'
import type { Language } from '../../shared/i18n/languages.ts'
import { pickLanguage } from '../../shared/i18n/languages.ts'
import { DEFAULT_SETTINGS } from '../../shared/ipc/defaultSettings.ts'
import type { Reply } from '../../shared/ipc/envelope.ts'
import type { Settings } from '../../shared/ipc/routes/files.ts'
import { bridge } from '../ipc/bridge.ts'
import { request } from '../ipc/connection.ts'

export const useSettings = create<Settings>(() => DEFAULT_SETTINGS)

/** What is stored, as far as it was heard, and what was chosen since and is not answered yet. */
let stored: Settings = DEFAULT_SETTINGS
let sent: readonly Partial<Settings>[] = []

/** Shows what is stored. What has been chosen in the meantime stays: news may be older than it. */
export function takeSettings(now: Settings): void {
  stored = now
  useSettings.setState(Object.assign({}, stored, ...sent))
}

export async function loadSettings(): Promise<void> {
  const reply = await request('settings.get', {})
  if (reply.ok) takeSettings(reply.data)
}

/** Shown at once; taken back where it cannot be kept. */
export async function changeSettings(patch: Partial<Settings>): Promise<Reply<Settings>> {
  sent = [...sent, patch]
  takeSettings(stored)
  const reply = await request('settings.set', { patch })
  sent = sent.filter((each) => each !== patch)
  takeSettings(reply.ok ? reply.data : stored)
  return reply
}

/** The language shown. */
export function languageOf(settings: Settings): Language {
  return settings.language === 'system' ? pickLanguage(bridge().info.languages) : settings.language
}
