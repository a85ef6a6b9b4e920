import { expect, test } from 'vitest'
import { readFixture, told } from '../../../../../test/fixtures/sources/readFixture.ts'

test('HubSpot contacts: every dated stage is a visit, else the present one since the contact was made', () => {
  const { opened, visits, refusals } = readFixture('hubspotContacts.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['hubspotContacts', []])
  expect(visits.map((v) => [v.identity, v.customer, v.person, v.touchpoint, v.at, v.outcome])).toEqual([
    ['id:501/Lead', 'ana.lima@example.com', 'Ana', 'Lead', '2026-01-05T10:00:00', null],
    ['id:501/Customer', 'ana.lima@example.com', 'Ana', 'Customer', '2026-02-01T15:30:00', 'won'],
    ['id:502/Lead', 'beto@example.com', 'Beto', 'Lead', '2026-03-01T08:00:00', null],
    ['id:503/Lead', '503', undefined, 'Lead', '2026-03-02T08:00:00', null],
  ])
  expect(visits[0]!.place.channel).toBe('Organic Search')
  expect(told(refusals)).toEqual(['5 TOUCHPOINT_MISSING'])
})
