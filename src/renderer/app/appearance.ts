import type { Settings } from '../../shared/ipc/routes/files.ts'
import { setLanguage, useLanguage } from '../state/languageStore.ts'
import { languageOf, useSettings } from '../state/settingsStore.ts'
import { sayMissing } from '../state/toasts.ts'

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** The theme that the window wears. */
function themeOf(settings: Settings): 'light' | 'dark' | 'projector' {
  if (settings.theme !== 'system') return settings.theme
  return dark().matches ? 'dark' : 'light'
}

function wear(): void {
  const settings = useSettings.getState()
  document.documentElement.dataset.theme = themeOf(settings)
  document.documentElement.dataset.text = settings.textSize
  document.documentElement.dataset.motion = settings.motion
}

async function speak(): Promise<void> {
  const settings = useSettings.getState()
  await setLanguage(languageOf(settings), settings.touchpointWord)
  document.documentElement.lang = useLanguage.getState().language
}

/** The first words may be asked for again and again: without them nothing can be said. */
const AGAIN_MS = 500
async function speakFirst(): Promise<void> {
  try {
    await speak()
  } catch {
    await new Promise((done) => setTimeout(done, AGAIN_MS))
    await speakFirst()
  }
}

/** Keeps language, words, theme, text size and motion as the settings, or else the system, say. @returns once it speaks */
export async function wearSettings(): Promise<void> {
  wear()
  useSettings.subscribe(wear)
  dark().addEventListener('change', wear)
  await speakFirst()
  useSettings.subscribe(() => void speak().catch(() => sayMissing(() => void speak())))
}
