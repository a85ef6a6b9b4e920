import { expect, it } from 'vitest'
import { daysOf } from './periods.ts'

// Would catch: a month that ends on the 31st of February, a week of eight days.
it('counts days on the wall, over the ends of months and years', () => {
  const now = new Date(2026, 2, 3, 0, 30)
  expect(daysOf('week', now)).toEqual({ from: '2026-02-25', to: '2026-03-03' })
  expect(daysOf('lastMonth', now)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(daysOf('lastMonth', new Date(2026, 0, 31))).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  expect(daysOf('month', now).from).toBe('2026-02-02')
})
