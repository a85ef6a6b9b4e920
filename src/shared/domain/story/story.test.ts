import { expect, it } from 'vitest'
import { usualDays } from './story.ts'

// Would catch: a story of one day twice, of days to come, or without its beginning.
it('begins with the first day that is known and ends today, with the middle of a long time', () => {
  expect(usualDays(null, '2026-11-23')).toEqual(['2026-11-23'])
  expect(usualDays('2026-11-23', '2026-11-23')).toEqual(['2026-11-23'])
  expect(usualDays('2027-01-01', '2026-11-23')).toEqual(['2026-11-23'])
  expect(usualDays('2026-10-01', '2026-11-23')).toEqual(['2026-10-01', '2026-11-23'])
  expect(usualDays('2025-11-23', '2026-11-23')).toEqual(['2025-11-23', '2026-05-24', '2026-11-23'])
})
