import { describe, expect, it } from 'vitest'
import { MapFragment } from '../../../../shared/domain/journey/fragment.ts'
import { testJourney } from '../../../../shared/layout/journey.fixture.ts'
import { putFragment, takeFragment } from './carried.ts'
import { fragmentOf, originOf } from './fragmentOf.ts'
import { fragmentOfText, textOfFragment } from './plainText.ts'

const doc = testJourney([
  {
    name: 'Chega',
    steps: [
      { name: 'Entra', touchpoints: ['Porta', 'Balcão'], cards: [['thoughts', 'Que cheiro\nbom!']] },
      { name: 'Pede', touchpoints: ['Vitrine'] },
    ],
  },
])
const touchpoint = (name: string) => ({
  kind: 'touchpoint' as const,
  id: doc.touchpoints.find((t) => t.name === name)!.id,
})
const all = [...doc.touchpoints.map((t) => touchpoint(t.name)), { kind: 'card' as const, id: doc.cards[0]!.id }]

/** A clipboard of a host; `narrow` keeps words only. */
function board(narrow = false) {
  const held = new Map<string, string>()
  return {
    setData: (type: string, text: string) => void (narrow && type !== 'text/plain' ? null : held.set(type, text)),
    getData: (type: string) => held.get(type) ?? '',
  }
}

describe('what is copied', () => {
  it('columns count from the first one copied, not from the first of the journey', () => {
    const fragment = fragmentOf(doc, [touchpoint('Vitrine')])!
    expect(fragment.touchpoints.map((t) => t.column)).toEqual([0])
    expect(MapFragment.safeParse(fragmentOf(doc, all)).success).toBe(true)
  })

  it('other programs get a line a card, a table where there are several columns', () => {
    expect(textOfFragment(fragmentOf(doc, all.slice(0, 2))!)).toBe('Porta\nBalcão')
    expect(textOfFragment(fragmentOf(doc, all)!)).toBe('Porta\tVitrine\nBalcão\nQue cheiro bom!')
    // A single card keeps its own lines.
    expect(textOfFragment(fragmentOf(doc, all.slice(-1))!)).toBe('Que cheiro\nbom!')
  })

  it('a host that keeps only text still gives the cards back whole', () => {
    const host = board(true)
    const fragment = fragmentOf(doc, all)!
    putFragment(host, fragment)
    expect(takeFragment(host)).toBe(fragment)
    host.setData('text/plain', 'something else')
    expect(takeFragment(host)).toBeNull()
  })

  it('a damaged or foreign fragment is only text', () => {
    const host = board()
    host.setData('web application/x-percurso', '{"format":"percurso.fragment"')
    host.setData('text/plain', 'oi')
    expect(takeFragment(host)).toBeNull()
  })

  it('a duplicate goes after the last one selected in its first cell', () => {
    const origin = originOf(doc, all)
    expect(origin).toMatchObject({ stepId: doc.steps[0]!.id, afterId: touchpoint('Balcão').id })
  })
})

describe('text from outside', () => {
  it('is one card a line, and empty lines are nothing', () => {
    const fragment = fragmentOfText(' um \r\n\r\ndois\n', 'pains')!
    expect(fragment.cards.map((c) => [c.fields.kind, c.fields.text])).toEqual([
      ['pain', 'um'],
      ['pain', 'dois'],
    ])
  })

  it('a table from a spreadsheet keeps its columns', () => {
    const fragment = fragmentOfText('a\tb\n\tc', 'touchpoints')!
    expect(fragment.touchpoints.map((t) => [t.column, t.fields.name])).toEqual([
      [0, 'a'],
      [1, 'b'],
      [1, 'c'],
    ])
    expect(MapFragment.safeParse(fragment).success).toBe(true)
  })

  it('makes no cards where a lane draws other things', () => {
    expect(fragmentOfText('um', 'emotion')).toBeNull()
    expect(fragmentOfText('um', 'images')).toBeNull()
  })
})
