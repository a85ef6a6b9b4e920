import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AssignedComment,
  addAssignment,
  learnAssignments,
  NOTHING_ASSIGNED,
  removeAssignment,
} from './assignmentModel.ts'
import { suggestTouchpoint } from './suggestTouchpoint.ts'

const comment = (text: string, touchpointId: string, channel: string | null = null): AssignedComment => ({
  text,
  touchpointId,
  channel,
  language: 'pt-BR',
})
const TAUGHT = [
  comment('A entrega atrasou', 'delivery', 'whatsapp'),
  comment('O entregador foi gentil, entregaram cedo', 'delivery', 'whatsapp'),
  comment('Pacote amassado na entrega', 'delivery', 'whatsapp'),
  comment('Fila enorme no caixa', 'checkout', 'store'),
  comment('O caixa demorou e a fila não andava', 'checkout', 'store'),
  comment('Só um caixa aberto', 'checkout', 'store'),
]

describe('suggestTouchpoint', () => {
  const model = learnAssignments(TAUGHT)

  it('suggests where comments like this one were put, and by which words', () => {
    const text = 'Entregas sempre atrasadas'
    const suggestion = suggestTouchpoint(model, { text, language: 'pt-BR', channel: null })
    expect(suggestion?.touchpointId).toBe('delivery')
    expect(suggestion?.because[0]?.text).toBe('Entregas')
    for (const { from, to, text: part } of suggestion!.because) expect(text.slice(from, to)).toBe(part)
  })

  it('hears the channel where words are few', () => {
    const suggestion = suggestTouchpoint(model, { text: 'ok', language: 'pt-BR', channel: 'store' })
    expect(suggestion).toMatchObject({ touchpointId: 'checkout', because: [{ from: 0, to: 0, text: 'store' }] })
  })

  it('leaves it to the user where it knows nothing or wavers', () => {
    expect(suggestTouchpoint(NOTHING_ASSIGNED, { text: 'fila', language: 'pt-BR', channel: null })).toBeNull()
    expect(suggestTouchpoint(model, { text: 'Adorei a música', language: 'pt-BR', channel: null })).toBeNull()
    expect(suggestTouchpoint(model, { text: 'fila', language: 'pt-BR', channel: 'whatsapp' })).toBeNull()
  })

  it('learns in any order, forgets what was taken back, and survives JSON', () => {
    expect(learnAssignments([...TAUGHT].reverse())).toEqual(model)
    const more = comment('Vitrine linda', 'facade')
    expect(removeAssignment(addAssignment(model, more), more)).toEqual(model)
    expect(removeAssignment(model, more)).toEqual(model)
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  it('throws on no text, whatever was taught', () => {
    const any = fc.record({
      text: fc.string({ unit: 'binary' }),
      touchpointId: fc.constantFrom('a', 'b', '__proto__'),
      channel: fc.option(fc.string()),
      language: fc.constantFrom('pt-BR' as const, 'en' as const, 'es' as const),
    })
    fc.assert(
      fc.property(fc.array(any), any, (taught, one) => {
        const suggestion = suggestTouchpoint(learnAssignments(taught), one)
        if (suggestion) expect(suggestion.certainty).toBeGreaterThan(0.5)
      }),
      { numRuns: 30 },
    )
  })
})
