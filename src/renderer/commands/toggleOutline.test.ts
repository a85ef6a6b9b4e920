import { expect, it } from 'vitest'
import { lookAs, showPast, useJourneyLook } from '../state/journeyLookStore.ts'
import { toggleOutline } from './toggleOutline.ts'

const after = (): string => {
  toggleOutline.run()
  return useJourneyLook.getState().look
}

// Would catch: a key that does nothing, because another journey was looked at before for what it changes.
it('leads to the list from whatever is shown, and from the list to the map', () => {
  lookAs('changes')
  expect(after()).toBe('list')
  expect(after()).toBe('map')
  expect(after()).toBe('list')
  showPast(true)
  expect(after()).toBe('list')
})
