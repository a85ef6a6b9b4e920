import { LANGUAGES } from '../../src/shared/domain/languageList.ts'
import { seriousIn } from './harness/axe.ts'
import { expect, test } from './harness/percurso.ts'
import { walkAllScreens } from './pages/screenWalk.ts'

// Would catch: letters too pale in one theme only, a control without a name in one language only, a list whose parts do
// not belong to it, on any screen there is. PERCURSO_FULL=1 looks at every screen in every theme and language; without
// it at each in every theme, and over the themes in every language.

const THEMES = ['light', 'dark', 'projector'] as const
const FULL = process.env.PERCURSO_FULL === '1'

test('nothing that axe calls serious on any screen, in any theme and language', { tag: '@long' }, async ({
  launchPercurso,
}) => {
  test.setTimeout(FULL ? 3_600_000 : 600_000)
  const { app, page } = await launchPercurso()
  const wear = async (theme: (typeof THEMES)[number], language: (typeof LANGUAGES)[number]): Promise<void> => {
    await app.request('settings.set', { patch: { theme, language } })
    await expect(page.locator(`html[data-theme="${theme}"][lang="${language}"]`)).toBeAttached()
    await app.still()
  }
  const found: string[] = []
  let screens = 0
  await walkAllScreens(app, async (screen, part) => {
    for (const [t, theme] of THEMES.entries()) {
      const languages = FULL ? LANGUAGES : [LANGUAGES[(screens + t) % LANGUAGES.length]!]
      for (const language of languages) {
        await wear(theme, language)
        const look = { ...(part ? { part } : {}), themeOnly: !FULL && theme !== 'light' }
        for (const line of await seriousIn(page, look)) found.push(`${screen}, ${theme}, ${language}: ${line}`)
      }
    }
    await wear('light', 'pt-BR')
    screens++
  })
  expect(found).toEqual([])
})
