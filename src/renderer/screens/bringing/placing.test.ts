import { describe, expect, it } from 'vitest'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { NO_PLACING, placingOf, routingOf, saysSomething, suggestPlacing } from './placing.ts'

// Would catch: rows that go to a touchpoint nobody chose, a recipe that sends them to one that is gone, a match by a
// name that two touchpoints have.

const place = (id: string, name: string, channel = '', channelKind: TouchpointPlace['channelKind'] = null) =>
  ({ id, name, channel, channelKind, stageId: 's', stage: 'Compra', journeyId: 'j', journey: 'Pão' }) as const
const PLACES: readonly TouchpointPlace[] = [
  place('a', 'Balcão', 'Loja', 'store'),
  place('b', 'Conversa', '', 'whatsapp'),
  place('c', 'Fila', 'Loja', 'store'),
]
const channelName = ({ channel, channelKind }: TouchpointPlace): string =>
  channel || (channelKind === 'whatsapp' ? 'WhatsApp' : '')
const said = (heading: string, ...values: string[]) => ({
  heading,
  distinct: values.length,
  values: values.map((value, i) => ({ value, count: 10 - i })),
})
const suggest = (columns: ReturnType<typeof said>[], format: 'text' | 'chat' = 'text') =>
  suggestPlacing({ format, source: 'table' }, { columns }, PLACES, channelName)

describe('where rows most likely go', () => {
  it('by the column whose values name touchpoints or a channel that only one has, however they are written', () => {
    const placing = suggest([said('Atendente', 'Rita'), said('Onde', 'BALCAO', 'whatsapp', 'Loja', 'Site')])
    expect(placing).toMatchObject({ way: 'column', heading: 'Onde' })
    // Two touchpoints have the channel "Loja": which one is not for us to say.
    expect(routingOf(placing).column?.values).toEqual([
      { value: 'balcao', touchpointId: 'a' },
      { value: 'whatsapp', touchpointId: 'b' },
    ])
  })
  it('a chat to the one touchpoint of WhatsApp; nothing where names tell nothing', () => {
    expect(suggest([], 'chat')).toMatchObject({ way: 'one', touchpointId: 'b' })
    expect(suggest([said('Atendente', 'Rita')])).toMatchObject({ way: 'later' })
    expect(suggestPlacing({ format: 'chat', source: 'whatsapp' }, { columns: [] }, [], channelName)).toBe(NO_PLACING)
  })
})

describe('what was said about it', () => {
  it('survives as a recipe, without touchpoints that are gone', () => {
    const placing = suggest([said('Onde', 'Balcão', 'WhatsApp')])
    const back = placingOf(routingOf(placing), PLACES.slice(1), () => 'id')
    expect(routingOf(back).column).toEqual({ heading: 'Onde', values: [{ value: 'whatsapp', touchpointId: 'b' }] })
    const gone = placingOf({ touchpointId: 'x', rules: [] }, PLACES, () => 'id')
    expect(gone.way).toBe('later')
  })
  it('is not enough while no touchpoint is chosen', () => {
    expect(saysSomething({ ...NO_PLACING, way: 'one' })).toBe(false)
    expect(saysSomething({ ...NO_PLACING, way: 'rules' })).toBe(false)
    const rule = { id: '1', field: 'channel', contains: ' loja ', touchpointId: 'a' } as const
    const rules = { ...NO_PLACING, way: 'rules', rules: [rule, { ...rule, contains: ' ' }] } as const
    expect(routingOf(rules).rules).toEqual([{ field: 'channel', contains: 'loja', touchpointId: 'a' }])
    expect(saysSomething(NO_PLACING)).toBe(true)
  })
})
