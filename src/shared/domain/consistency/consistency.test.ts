import { describe, expect, it } from 'vitest'
import type { Channel } from '../channel/channel.ts'
import type { Fact, FactKind, FactReading } from './fact.ts'
import { cellsIn, channelsToRead, consistencyGrid, dueCells } from './grid.ts'
import { sayAlike } from './sayAlike.ts'

const SAME: readonly (readonly [FactKind, string, string])[] = [
  ['hours', 'Seg a sex, 8h às 18h; sáb 8h às 12h', 'segunda a sexta-feira 08:00–18:00, sábado das 8:00 às 12:00'],
  ['hours', '8h–18h de segunda a sexta', 'Seg-Sex: 8 às 18'],
  ['hours', 'Mon–Fri 8am to 6pm', 'Monday to Friday 8:00 - 18:00'],
  ['hours', 'Todos os dias, 6h às 22h', 'segunda a domingo 6:00-22:00'],
  ['hours', 'sábado e domingo 9h às 13h', 'sáb a dom, das 9h às 13h'],
  ['hours', 'segunda-feira a sexta-feira, 8h às 18h', 'seg a sex 8-18'],
  ['hours', '8h30', '08:30'],
  ['price', 'R$ 1.234,50', 'R$1234,50'],
  ['price', '12 reais', 'R$ 12,00'],
  ['price', 'Grátis', 'R$ 0'],
  ['delivery', 'em até 2 dias', '48 horas'],
  ['delivery', '3 dias úteis', '3 DIAS ÚTEIS após o pedido'],
  ['returns', '1 semana', '7 dias'],
  ['payment', 'Pix, cartão e dinheiro', 'Dinheiro, cartao, PIX'],
  ['contact', '(11) 98765-4321', '+55 11 98765 4321'],
  ['contact', '98765-4321', '011 98765-4321'],
  ['tone', 'Próximo e descontraído', 'descontraído, próximo'],
]
const DIFFERENT: readonly (readonly [FactKind, string, string])[] = [
  ['hours', 'Seg a sex 8h às 18h, sáb 8h às 12h', 'Seg a sex 8h às 12h, sáb 8h às 18h'],
  ['hours', 'Seg a sex 8h às 18h', 'Seg a sáb 8h às 18h'],
  ['hours', '8h às 18h', '8h às 19h'],
  ['hours', '8h às 18h', 'Fechado'],
  ['price', 'R$ 10', 'R$ 10,50'],
  ['price', 'R$ 1.500', 'R$ 1,50'],
  ['delivery', '3 dias', '3 dias úteis'],
  ['delivery', '30 minutos', '30 horas'],
  ['payment', 'só dinheiro', 'cartão'],
  ['contact', '(11) 98765-4321', '(11) 98765-4322'],
]

describe('what two channels say', () => {
  // Would catch: two ways to write the same hours or price shown as a contradiction.
  it.each(SAME)('%s: "%s" says the same as "%s"', (kind, a, b) => {
    expect(sayAlike(kind, a, b)).toBe('same')
    expect(sayAlike(kind, b, a)).toBe('same')
  })

  // Would catch: a customer who stands before a closed door because nobody was told.
  it.each(DIFFERENT)('%s: "%s" does not say what "%s" says', (kind, a, b) => {
    expect(sayAlike(kind, a, b)).toBe('different')
    expect(sayAlike(kind, b, a)).toBe('different')
  })

  it('leaves a tone, and a text that only says more, to who knows the business', () => {
    expect(sayAlike('tone', 'formal', 'cheio de gírias')).toBe('unsure')
    expect(sayAlike('other', 'Estacionamento', 'Estacionamento coberto')).toBe('unsure')
  })
})

const channel = (id: string, over: Partial<Channel> = {}): Channel => ({
  id,
  name: id,
  kind: 'site',
  medium: 'digital',
  control: 'direct',
  order: `a${id}`,
  ...over,
})
const fact = (over: Partial<Fact> = {}): Fact => ({
  id: 'f',
  name: 'Horário',
  kind: 'hours',
  truth: '8h às 18h',
  lookEvery: null,
  order: 'a0',
  ...over,
})
const reading = (channelId: string, says: string, over: Partial<FactReading> = {}): FactReading => ({
  id: `r-${channelId}`,
  factId: 'f',
  channelId,
  says,
  since: null,
  lookedOn: '2026-11-01',
  agrees: null,
  assetId: null,
  link: '',
  ...over,
})
const channels = ['1', '2', '3', '4'].map((id) => channel(id))
const states = (facts: Fact[], readings: FactReading[]): string[] =>
  consistencyGrid(facts, readings, channels, '2026-11-23').rows[0]!.cells.map(({ state }) => state)

describe('facts by channels', () => {
  it('tells a contradiction from a gap and from what nobody has looked at', () => {
    const found = states([fact()], [reading('1', '8:00 – 18:00'), reading('2', '8h às 20h'), reading('3', ' ')])
    expect(found).toEqual(['agrees', 'contradicts', 'missing', 'unread'])
  })

  it("takes the owner's word against its own reading", () => {
    const given = [reading('1', '8h às 20h', { agrees: true }), reading('2', '8h às 18h', { agrees: false })]
    expect(states([fact()], given).slice(0, 2)).toEqual(['agrees', 'contradicts'])
  })

  it('without a truth holds channels against most of them, and all against each other where none has most', () => {
    const untold = fact({ truth: '' })
    const three = [reading('1', '8 às 18'), reading('2', '8h–18h'), reading('3', '9h–18h')]
    expect(states([untold], three).slice(0, 3)).toEqual(['agrees', 'agrees', 'contradicts'])
    expect(states([untold], three.slice(1)).slice(1, 3)).toEqual(['contradicts', 'contradicts'])
  })

  it('asks to look again on the day that it is due, not before', () => {
    const due = (today: string) =>
      dueCells(consistencyGrid([fact({ lookEvery: 30 })], [reading('1', '8h às 18h')], channels, today)).length
    expect([due('2026-11-30'), due('2026-12-01')]).toEqual([0, 1])
  })

  it('has columns for channels that customers meet, and for those that something is known of', () => {
    const all = [...channels, channel('5', { control: 'indirect' }), channel('6', { control: 'indirect' })]
    const found = channelsToRead(all, new Set(['1', '5', '6']), [reading('6', 'x')])
    expect(found.map(({ id }) => id)).toEqual(['1', '6'])
  })

  it('counts cells of a state over all facts', () => {
    const grid = consistencyGrid([fact()], [reading('2', '9h às 10h')], channels, '2026-11-23')
    expect(cellsIn(grid, 'contradicts').map(({ channelId }) => channelId)).toEqual(['2'])
  })
})
