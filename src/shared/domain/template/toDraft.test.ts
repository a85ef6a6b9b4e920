import { describe, expect, test } from 'vitest'
import { draftProblems } from '../draft/check.ts'
import { JourneyDraft } from '../draft/journeyDraft.ts'
import type { Template } from './template.ts'
import { templateToDraft } from './toDraft.ts'

const say = (pt: string, en: string) => ({ 'pt-BR': pt, en, es: `${pt} (es)` })
const touchpoint = { description: say('d', 'd'), importance: 3, owner: say('Ana', 'Ann') }
const template: Template = {
  id: 'bakery',
  icon: 'store',
  rank: 1,
  name: say('Padaria', 'Bakery'),
  summary: say('Resumo', 'Summary'),
  journey: {
    name: say('Comprar pão', 'Buy bread'),
    state: 'asIs',
    scenario: say('c', 's'),
    expectations: say('e', 'x'),
    tags: [say('pão', 'bread')],
  },
  personas: [
    { key: 'b', name: say('Bia', 'Bea'), role: say('r', 'r'), description: say('d', 'd') },
    { key: 'a', name: say('Ari', 'Ari'), role: say('r', 'r'), description: say('d', 'd') },
  ],
  stages: [
    {
      name: say('Chegar', 'Arrive'),
      duration: say('5 min', '5 min'),
      steps: [
        {
          key: 'enter',
          name: say('Entra', 'Walks in'),
          valence: { a: 1, b: -2 },
          touchpoints: [
            { ...touchpoint, key: 't2', name: say('Fachada', 'Front'), channel: 'facade', valence: { a: 1 } },
            {
              ...touchpoint,
              name: say('Zap', 'Chat'),
              channel: 'whatsapp',
              control: 'indirect',
              isKey: true,
              valence: {},
            },
          ],
          gains: [say('Ganho', 'Gain')],
          pains: [say('Dor', 'Pain')],
        },
        {
          name: say('Espera', 'Waits'),
          valence: {},
          touchpoints: [{ ...touchpoint, key: 't1', name: say('Fila', 'Queue'), channel: 'whatsapp', valence: {} }],
        },
      ],
    },
  ],
  connections: [{ from: 't1', to: 't2', kind: 'touchpoint', label: say('volta', 'back') }],
}

describe('templateToDraft', () => {
  const draft = templateToDraft(template, 'en')
  const steps = draft.stages[0]!.steps

  test('is a valid and sound draft in the language asked for', () => {
    expect(JourneyDraft.safeParse(draft).error).toBeUndefined()
    expect(draftProblems(draft)).toEqual([])
    expect(draft.name).toBe('Buy bread')
    expect(templateToDraft(template, 'pt-BR').stages[0]!.name).toBe('Chegar')
  })

  test('keeps the lanes that draw other records and drops those that would stay empty', () => {
    expect(draft.lanes.map((l) => l.role)).toEqual(['emotion', 'actions', 'touchpoints', 'channels', 'pains'])
  })

  test('one channel per kind; a touchpoint is classed as its channel unless it says otherwise', () => {
    expect(draft.channels.map((c) => [c.kind, c.name])).toEqual([
      ['facade', ''],
      ['whatsapp', ''],
    ])
    expect(steps[0]!.touchpoints.map((t) => [t.medium, t.control, t.isKey, t.evidence])).toEqual([
      ['physical', 'direct', false, 'assumed'],
      ['digital', 'indirect', true, 'assumed'],
    ])
  })

  test('connections follow keys, even a key that looks like a counted ref', () => {
    const [connection] = draft.connections
    expect([connection!.from, connection!.to]).toEqual([steps[1]!.touchpoints[0]!.ref, steps[0]!.touchpoints[0]!.ref])
  })

  test('feelings stand in the order of the personas, pains before gains', () => {
    expect(steps[0]!.valence).toEqual([
      { persona: 'b', value: -2 },
      { persona: 'a', value: 1 },
    ])
    expect(steps[0]!.cards.map((c) => c.kind)).toEqual(['pain', 'gain'])
  })
})
