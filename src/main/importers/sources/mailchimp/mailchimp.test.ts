import { expect, test } from 'vitest'
import { readFixture } from '../../../../../test/fixtures/sources/readFixture.ts'

test('Mailchimp: the day of sending, rates with the mails delivered as their base, n/a is nothing', () => {
  const { opened, measures, refusals } = readFixture('mailchimp.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['mailchimp', []])
  const first = measures.filter(({ line }) => line === 2)
  expect(first.map((m) => [m.metric, m.value, m.unit, m.n])).toEqual([
    ['own:emailRecipients', 183, 'count', null],
    ['own:emailDeliveries', 180, 'count', null],
    ['own:emailBounces', 3, 'count', null],
    ['own:emailOpens', 50, 'count', null],
    ['own:emailOpenRate', 27.78, 'percent', 180],
    ['own:emailClicks', 9, 'count', null],
    ['own:emailClickRate', 5, 'percent', 180],
    ['own:emailUnsubscribes', 2, 'count', null],
    ['own:emailComplaints', 0, 'count', null],
  ])
  expect(first[0]).toMatchObject({
    from: '2018-06-09',
    to: '2018-06-09',
    place: { channel: 'E-mail', subject: 'Festa junina' },
  })
  expect(measures.filter(({ line }) => line === 3).map(({ metric }) => metric)).not.toContain('own:emailOpenRate')
  expect(refusals).toEqual([])
})
