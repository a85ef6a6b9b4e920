import { expect, it } from 'vitest'
import { mentionsOf } from './mentions.ts'

it('finds a name without accents, in capitals and over two spaces, but not inside another word', () => {
  const joao = mentionsOf('João da Silva')
  expect(joao.without('Falei com JOAO DA  SILVA e com o joão da silva.')).toBe('Falei com ‹pessoa› e com o ‹pessoa›.')
  expect(joao.in('João da Silvana')).toBe(false)
  expect(mentionsOf('Ana').in('Mariana e banana')).toBe(false)
  expect(mentionsOf('Ana').in('a Ana, sim')).toBe(true)
})

it('finds decomposed letters, as some files of Apple write them', () => {
  expect(mentionsOf('José Ângelo').in('jose\u0301 a\u0302ngelo')).toBe(true)
})

it('finds an address in any case, and not one that only ends like it', () => {
  const one = mentionsOf('Ana.Lima@example.com')
  expect(one.without('escreva para ana.lima@EXAMPLE.com!')).toBe('escreva para ‹pessoa›!')
  expect(one.in('mariana.ana.lima@example.com')).toBe(false)
  expect(one.in('ana.lima@example.community')).toBe(false)
})

it('finds a number however it is joined, with and without the country', () => {
  const phone = mentionsOf('+55 (11) 98888-7777')
  for (const said of ['11988887777', '(11) 98888-7777', '+55 11 98888 7777', '011 98888.7777']) {
    expect(phone.without(`ligue ${said} já`), said).toBe('ligue ‹pessoa› já')
  }
  expect(phone.in('119888877771')).toBe(false)
  expect(mentionsOf('529.982.247-25').in('cpf 52998224725')).toBe(true)
})

it('knows a whole cell', () => {
  expect(mentionsOf('ANA@x.com').areAllOf(' ana@x.com ')).toBe(true)
  expect(mentionsOf('Ana').areAllOf('Ana Paula')).toBe(false)
})

// Would catch: a person who cannot be erased because of a sign in the name or in the address.
it('finds names and addresses with every sign that they may hold', () => {
  expect(mentionsOf('Ana-Clara D’Ávila').without('Foi a ana-clara d’avila.')).toBe('Foi a ‹pessoa›.')
  expect(mentionsOf('ana-clara+loja@example.com').without('para ana-clara+loja@example.com')).toBe('para ‹pessoa›')
  for (const sign of [
    '.',
    '*',
    '+',
    '?',
    '^',
    '$',
    '{',
    '}',
    '(',
    ')',
    '|',
    '[',
    ']',
    '\\',
    '/',
    '-',
    '_',
    '#',
    '&',
    '’',
  ]) {
    expect(mentionsOf(`Zo${sign}Lima`).without(`a Zo${sign}Lima, sim`), sign).toBe('a ‹pessoa›, sim')
  }
})
