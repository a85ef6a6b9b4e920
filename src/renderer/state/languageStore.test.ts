import { beforeEach, expect, it, vi } from 'vitest'

let store: typeof import('./languageStore.ts')
beforeEach(async () => {
  vi.resetModules()
  store = await import('./languageStore.ts')
})
const says = (key: string): boolean => store.useLanguage.getState().i18n.exists(key)
const LATER = 'metrics.name.nps'

// Would catch: a first screen that waits for words of other screens.
it('speaks with the first words alone until a screen that says more is asked for', async () => {
  await store.setLanguage('pt-BR', 'contact')
  expect([says('common.appName'), says(LATER)]).toEqual([true, false])
  const { i18n } = store.useLanguage.getState()
  await store.wantAllWords()
  expect(says(LATER)).toBe(true)
  expect(store.useLanguage.getState().i18n).toBe(i18n)
})

// Would catch: words that came later with our name for a touchpoint in place of the user's.
it('says what came later with the word that the user prefers', async () => {
  await store.setLanguage('pt-BR', 'interaction')
  await store.wantAllWords()
  const { t } = store.useLanguage.getState().i18n
  expect(t('map.kind.touchpoint')).toBe('Ponto de interação')
  expect(t('map.moveTo')).toBe('Mover para')
})

// Would catch: an open screen that shows keys after the language was changed, or when it comes while it is changed.
it('never speaks a language of which words are missing that a screen needs', async () => {
  const early = store.wantAllWords()
  await Promise.all([early, store.setLanguage('pt-BR', 'contact')])
  expect(says(LATER)).toBe(true)
  await store.setLanguage('en', 'contact')
  expect(says(LATER)).toBe(true)
})

it('brings the words of the language that is spoken in the end, where it changes meanwhile', async () => {
  await store.setLanguage('pt-BR', 'contact')
  await Promise.all([store.wantAllWords(), store.setLanguage('es', 'contact')])
  expect(store.useLanguage.getState().language).toBe('es')
  expect(says(LATER)).toBe(true)
})
