import { expect, test } from 'vitest'
import { decidingLink, explainingLinks, explains, mayExplain, type ToExplain } from './explains.ts'

const base = { journeyId: 'wish' } as const
const changed: ToExplain = { ...base, fate: 'changed', kind: 'touchpoint', todayId: 't', wantedId: 't2' }
const added: ToExplain = { ...base, fate: 'added', kind: 'step', todayId: null, wantedId: 's2' }
const removed: ToExplain = { ...base, fate: 'removed', kind: 'touchpoint', todayId: 'u', wantedId: null }
const lane: ToExplain = { ...base, fate: 'added', kind: 'lane', todayId: null, wantedId: 'l2' }
const ALL = [changed, added, removed, lane]

test('what an improvement is linked to for a difference explains that one and no other', () => {
  for (const one of ALL) expect(ALL.filter((each) => explains(explainingLinks(one), each))).toEqual([one])
})

test('without the link that decides it explains the difference no longer, and stays about the place of today', () => {
  for (const one of ALL) {
    const deciding = decidingLink(one)
    const left = explainingLinks(one).filter((link) => link.kind !== deciding.kind || link.id !== deciding.id)
    expect(explains(left, one)).toBe(false)
    expect(mayExplain(left, one)).toBe(one.todayId !== null && one.todayId !== one.wantedId)
  }
})

test('an improvement about the place of today is offered for a difference, and explains it only once it is linked', () => {
  const links = [{ kind: 'touchpoint', id: 'u' }] as const
  expect([mayExplain(links, removed), explains(links, removed)]).toEqual([true, false])
  // The same place in another wanted journey is another wish.
  expect(explains([...links, { kind: 'journey', id: 'other' }], removed)).toBe(false)
  expect(mayExplain(links, changed)).toBe(false)
})
