import type { Finding } from '../question.ts'
import type { Rule } from '../rule.ts'

export const PEOPLE_RULES: readonly Rule[] = [
  {
    id: 'journeyWithoutPersona',
    topic: 'people',
    looksAt: ['personas'],
    find: (_, { journeys }) =>
      journeys
        .filter(({ personas }) => personas.length === 0)
        .map((j) => ({
          thing: j.thing,
          evidence: [{ saw: 'emptyField', thing: j.thing, field: 'personas' }],
          fix: {
            label: 'addPersona',
            does: 'open',
            place: { screen: 'map', journeyId: j.journey.id, record: null, field: 'personas' },
          },
        })),
  },
  {
    id: 'personaWithoutGoals',
    topic: 'people',
    looksAt: ['personas', 'goals'],
    find: ({ personas }, { persona }) =>
      personas
        .filter(({ goals }) => goals.length === 0)
        .map((one) => ({
          thing: persona(one),
          evidence: [{ saw: 'emptyField', thing: persona(one), field: 'goals' }],
          fix: { label: 'openPersona', does: 'open', place: { screen: 'persona', personaId: one.id, empathy: false } },
        })),
  },
  {
    id: 'personaWithoutJourney',
    topic: 'people',
    looksAt: ['personas', 'journeys'],
    find: ({ personas, journeys }, { persona }) =>
      personas
        .filter(({ id }) => !journeys.some(({ journey }) => journey.personaIds.includes(id)))
        .map((one) => ({
          thing: persona(one),
          evidence: [{ saw: 'nothing', thing: persona(one), what: 'journeys' }],
          fix: { label: 'openPersona', does: 'open', place: { screen: 'persona', personaId: one.id, empathy: false } },
        })),
  },
  {
    id: 'personaWithoutEmpathy',
    topic: 'people',
    looksAt: ['personas', 'empathyNotes'],
    find: ({ personas, journeys, empathyNotes }, { persona }) =>
      personas
        .filter(
          ({ id }) =>
            journeys.some(({ journey }) => journey.personaIds.includes(id)) &&
            !empathyNotes.some(({ personaId }) => personaId === id),
        )
        .map((one) => ({
          thing: persona(one),
          evidence: [{ saw: 'nothing', thing: persona(one), what: 'empathyNotes' }],
          fix: { label: 'openPersona', does: 'open', place: { screen: 'persona', personaId: one.id, empathy: true } },
        })),
  },
  {
    id: 'personaWithoutFeelings',
    topic: 'people',
    looksAt: ['personas', 'feelings'],
    find: (_, { journeys, persona }) =>
      journeys.flatMap((j) => {
        const feelings = [...j.steps, ...j.touchpoints].flatMap(({ valence }) => valence)
        const first = j.steps[0]
        if (!first || j.personas.length < 2 || feelings.length === 0) return []
        return j.personas
          .filter(({ id }) => !feelings.some(({ personaId }) => personaId === id))
          .map((one): Finding => {
            const thing = { ...persona(one), journeyId: j.journey.id }
            return {
              thing,
              others: [j.thing],
              evidence: [{ saw: 'nothing', thing, what: 'feelings' }],
              fix: { label: 'sayFeeling', does: 'open', place: j.at('step', first.id, 'feeling') },
            }
          })
      }),
  },
]
