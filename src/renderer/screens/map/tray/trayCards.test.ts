import { expect, it } from 'vitest'
import { CardKind } from '../../../../shared/domain/journey/lane.ts'
import { TRAY_CARDS } from './trayCards.ts'

it('offers every kind of card that there is, once', () => {
  expect(TRAY_CARDS.map((card) => card.kind).toSorted()).toEqual(CardKind.options.toSorted())
})
