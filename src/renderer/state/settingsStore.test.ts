import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/ipc/defaultSettings.ts'
import type { Envelope, Reply } from '../../shared/ipc/envelope.ts'
import { failed } from '../../shared/ipc/envelope.ts'
import type { Settings } from '../../shared/ipc/routes/files.ts'

/** A host that answers when it is told to. */
const asked: { readonly envelope: Envelope; readonly answer: (reply: Reply) => void }[] = []
vi.stubGlobal('window', {
  percurso: { request: (envelope: Envelope) => new Promise((answer) => asked.push({ envelope, answer })) },
})
const { changeSettings, takeSettings, useSettings } = await import('./settingsStore.ts')

const shown = (): Settings => useSettings.getState()

it('what was chosen stays while answers and news of what was chosen before it come in', async () => {
  takeSettings(DEFAULT_SETTINGS)
  const dark = changeSettings({ theme: 'dark' })
  const english = changeSettings({ language: 'en' })
  const afterDark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' }
  takeSettings(afterDark)
  expect(shown()).toMatchObject({ theme: 'dark', language: 'en' })
  asked[0]!.answer({ ok: true, data: afterDark })
  await dark
  expect(shown()).toMatchObject({ theme: 'dark', language: 'en' })
  asked[1]!.answer({ ok: true, data: { ...afterDark, language: 'en' } })
  await english
  expect(shown()).toEqual({ ...afterDark, language: 'en' })
})

it('what cannot be kept is taken back, and nothing else with it', async () => {
  takeSettings(DEFAULT_SETTINGS)
  asked.length = 0
  const dark = changeSettings({ theme: 'dark' })
  const larger = changeSettings({ textSize: 'larger' })
  asked[0]!.answer(failed('WRITE_FAILED'))
  await dark
  expect(shown()).toMatchObject({ theme: 'system', textSize: 'larger' })
  asked[1]!.answer({ ok: true, data: { ...DEFAULT_SETTINGS, textSize: 'larger' } })
  await larger
  expect(shown()).toEqual({ ...DEFAULT_SETTINGS, textSize: 'larger' })
})
