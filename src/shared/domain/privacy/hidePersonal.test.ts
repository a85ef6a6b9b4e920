import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hidePersonal, namesPeople, personIdentity } from './hidePersonal.ts'

describe('what a comment says about people is not kept', () => {
  test.each([
    ['me chama no (11) 98765-4321 por favor', 'me chama no ‹telefone› por favor'],
    ['meu zap é 11987654321', 'meu zap é ‹telefone›'],
    ['liga +55 11 98765-4321', 'liga ‹telefone›'],
    ['fixo 3456-7890', 'fixo ‹telefone›'],
    ['CPF 529.982.247-25 e 52998224725', 'CPF ‹CPF› e ‹CPF›'],
    ['nota para 11.222.333/0001-81', 'nota para ‹CNPJ›'],
    ['respondam em ana.souza+x@padaria.com.br!', 'respondam em ‹e-mail›!'],
  ])('%s', (text, hidden) => {
    expect(hidePersonal(text)).toBe(hidden)
  })

  test('prices, dates, hours and order numbers stay', () => {
    for (const text of [
      'paguei R$ 1.234,56 em 12/09/2026 às 14:30',
      'pedido 1234567',
      'esperei 40 minutos, 3 vezes',
      'das 8-18, nota 10',
      '2026-09-12',
    ]) {
      expect(hidePersonal(text)).toBe(text)
    }
  })

  test('a name goes as a whole word, never out of the middle of one', () => {
    expect(hidePersonal('A Ana atendeu; banana boa, Ana!', ['Ana'])).toBe('A ‹pessoa› atendeu; banana boa, ‹pessoa›!')
    expect(hidePersonal('x', ['', 'x'])).toBe('x')
  })

  test('any text comes through, and a second look changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = hidePersonal(text)
        expect(hidePersonal(once)).toBe(once)
      }),
    )
  })

  test('100,000 letters that almost are an address take no longer than their length (was not to be a ReDoS)', () => {
    expect(hidePersonal(`${'a.'.repeat(50_000)}@`)).toHaveLength(100_001)
    expect(hidePersonal('1 '.repeat(50_000))).toHaveLength(100_000)
  })
})

test('columns that name people are known by their heading in three languages', () => {
  for (const heading of ['Nome', 'E-mail', 'Requester email', 'Teléfono', 'First Name', 'CPF do cliente']) {
    expect(namesPeople(heading), heading).toBe(true)
  }
  for (const heading of ['Nota', 'O que achou?', 'Ticket status', 'Data']) expect(namesPeople(heading)).toBe(false)
})

test('the same person is one, however they are written', () => {
  expect(personIdentity(' ANA@x.com ')).toBe(personIdentity('ana@x.com'))
  expect(personIdentity('+55 (11) 98765-4321')).toBe(personIdentity('11987654321'))
  expect(personIdentity('José  da Silva')).toBe(personIdentity('jose da silva'))
})
