import type { TFunction } from 'i18next'
import { expect, it } from 'vitest'
import { improvingLook } from '../i18n/improvingLook.ts'
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

// Would catch: a seal on a card where one of its improvements has proved nothing yet, or on one that is not done.
it('a card wears the seal only where all that is done about it is proven', () => {
  const t = ((key: string, { state = '', count = 0 } = {}) =>
    key === 'improvement.onCard' ? `${state} ${count}` : key) as unknown as TFunction
  const columns = [
    { id: 'c1', name: '', state: 'doing', order: 'a' },
    { id: 'c2', name: '', state: 'done', order: 'b' },
  ] as const
  const of = (id: string, columnId: string) => ({ id, columnId, links: [{ kind: 'touchpoint', id: 'p', name: '' }] })
  const look = (all: ReturnType<typeof of>[], ...proven: string[]) =>
    improvingLook(t, columns, all as never, new Set(proven)).get('p')
  expect(look([of('a', 'c2')], 'a')).toEqual({ state: 'proven', text: 'improvement.proven 1' })
  expect(look([of('a', 'c2'), of('b', 'c2')], 'a')).toEqual({ state: 'done', text: 'improvement.state.done 2' })
  expect(look([of('a', 'c1')], 'a')?.state).toBe('doing')
  const [done] = cards(at('done', 'Feito'))
  const [proven] = cards(at('proven', 'Comprovado'))
  expect(JSON.stringify(proven?.marks)).not.toBe(JSON.stringify(done?.marks))
})
