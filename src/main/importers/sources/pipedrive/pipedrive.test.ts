import { expect, test } from 'vitest'
import { readFixture, readText, told } from '../../../../../test/fixtures/sources/readFixture.ts'

test('Pipedrive: a deal is a visit when made and one when won or lost, with its worth and the reason of the loss', () => {
  const { opened, visits } = readFixture('pipedrive.csv')
  expect([opened.preview.source, opened.preview.needs]).toEqual(['pipedrive', []])
  expect(visits.map((v) => [v.identity, v.customer, v.at, v.touchpoint, v.outcome, v.value, v.place.subject])).toEqual([
    ['id:11/made', 'Ana Lima', '2026-08-01T09:00:00', 'Proposta', null, 12_500, 'Reforma da cozinha'],
    ['id:11/ended', 'Ana Lima', '2026-08-20T17:00:00', 'Proposta', 'won', 12_500, 'Reforma da cozinha'],
    ['id:12/made', 'Beto Sá', '2026-08-02T09:00:00', 'Orçamento', null, 3200.5, 'Armário'],
    ['id:12/ended', 'Beto Sá', '2026-08-05T10:00:00', 'Orçamento', 'lost', 3200.5, 'Preço'],
    ['id:13/made', 'Carla', '2026-08-03T09:00:00', 'Visita', null, 900, 'Estante'],
  ])
})

test('in Portuguese, and with nobody named', () => {
  const { visits, refusals } = readText(
    'Negócio - Título;Negócio - Etapa;Negócio - Status;Negócio - Negócio criado;Pessoa - Nome\n;Visita;Aberto;25/08/2026 10:00;Ana\n;Visita;Aberto;25/08/2026 10:00;\n',
  )
  expect(visits.map(({ customer, at }) => [customer, at])).toEqual([['Ana', '2026-08-25T10:00:00']])
  expect(told(refusals)).toEqual(['3 CUSTOMER_MISSING'])
})
