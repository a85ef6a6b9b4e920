import { expect, it } from 'vitest'
import { layout as words } from '../../../../shared/i18n/pt-BR/layout.ts'
import { comparable } from './comparable.ts'

const journey = (id: string, state: 'asIs' | 'toBe', name = id) => ({ id, state, name })

it('offers the other state first, never the journey itself, and tells two of one name apart', () => {
  const all = [journey('a', 'asIs', 'Café'), journey('b', 'asIs', 'Almoço'), journey('c', 'toBe', 'Café')]
  expect(comparable(all, journey('a', 'asIs'), words)).toEqual([
    { id: 'c', label: 'Café · Como queremos' },
    { id: 'b', label: 'Almoço · Como é hoje' },
  ])
  expect(comparable([journey('a', 'asIs')], journey('a', 'asIs'), words)).toEqual([])
})
