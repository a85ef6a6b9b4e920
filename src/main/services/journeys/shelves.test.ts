import { expect, test } from 'vitest'
import { newJourney } from '../../../shared/domain/journey/journey.ts'
import { overdue, shelfOf } from './shelves.ts'

const journey = newJourney({ id: 'j', name: 'J', order: 'a0', createdAt: '2026-01-01T00:00:00.000Z' })

test('thirty days in the trash are thirty days: a journey of day 30 is still there, of day 31 it is gone', () => {
  const trashed = { ...journey, trashedAt: '2026-01-01T12:00:00.000Z' }
  expect(overdue([trashed], '2026-01-31T12:00:00.000Z')).toEqual([])
  expect(overdue([trashed], '2026-01-31T12:00:01.000Z')).toEqual([trashed])
  expect(
    overdue([journey, { ...journey, archivedAt: '2020-01-01T00:00:00.000Z' }], '2026-01-31T00:00:00.000Z'),
  ).toEqual([])
})

test('a journey put away and then thrown away lies in the trash only', () => {
  const at = '2026-01-01T00:00:00.000Z'
  expect(shelfOf({ archivedAt: at, trashedAt: at })).toBe('trash')
  expect(shelfOf({ archivedAt: at, trashedAt: null })).toBe('archive')
  expect(shelfOf(journey)).toBeUndefined()
})
