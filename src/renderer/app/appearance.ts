import type { Settings } from '../../shared/ipc/routes/files.ts'
import { setLanguage } from '../state/languageStore.ts'
import { languageOf, useSettings } from '../state/settingsStore.ts'

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** The theme that the window wears. */
function themeOf(settings: Settings): 'light' | 'dark' | 'projector' {
  if (settings.theme !== 'system') return settings.theme
  return dark().matches ? 'dark' : 'light'
}

function wear(): void {
  const settings = useSettings.getState()
  const language = languageOf(settings)
  document.documentElement.dataset.theme = themeOf(settings)
  document.documentElement.lang = language
  document.documentElement.dataset.text = settings.textSize
  document.documentElement.dataset.motion = settings.motion
  setLanguage(language, settings.touchpointWord)
}

/** Keeps language, words, theme, text size and motion as the settings, or else the system, say. */
export function wearSettings(): void {
  wear()
  useSettings.subscribe(wear)
  dark().addEventListener('change', wear)
}
