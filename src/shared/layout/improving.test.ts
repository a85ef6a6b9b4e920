import { expect, it } from 'vitest'
import { layout as pt } from '../i18n/pt-BR/layout.ts'
import type { ImprovingAt, ImprovingLook } from './improving.ts'
import { testJourney } from './journey.fixture.ts'
import { layoutJourney } from './layoutJourney.ts'

const doc = testJourney([{ name: 'Chega', steps: [{ name: 'Entra', touchpoints: ['Fachada', 'Fila'] }] }], {}, [
  'emotion',
  'actions',
  'touchpoints',
])
const [facade] = doc.touchpoints.map(({ id }) => id) as [string]
const cards = (improving?: ImprovingLook) =>
  layoutJourney(doc, { density: 'compact', words: pt, ...(improving && { improving }) }).nodes.filter(
    ({ kind }) => kind === 'touchpoint',
  )
const at = (state: ImprovingAt['state'], text: string): ImprovingLook => new Map([[facade, { state, text }]])

// Would catch: a card that keeps its old drawing when its improvement moves on, or a state told by colour alone.
it('a card says in words how its improvements stand, makes room for it, and is drawn anew when that changes', () => {
  const [plain, other] = cards()
  const [doing, same] = cards(at('doing', 'Em andamento'))
  expect(doing?.title).toContain('Em andamento')
  expect(doing!.box.h).toBeGreaterThan(plain!.box.h)
  expect(same?.box.h).toBe(other?.box.h)
  const [done] = cards(at('done', 'Feito'))
  expect(done?.title).toContain('Feito')
  expect(JSON.stringify(done?.marks)).not.toBe(JSON.stringify(doing?.marks))
  expect(cards()[0]?.title).toBe(plain?.title)
})
