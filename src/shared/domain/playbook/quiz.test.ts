import { expect, it } from 'vitest'
import { seededRandom } from '../synth/seededRandom.ts'
import { newPlaybook } from './playbook.ts'
import { MOST_ASKED, makeQuiz } from './quiz.ts'

const base = newPlaybook({ id: 'a', touchpointId: 't', promise: 'Pão quente', dos: ['Sorrir'], donts: ['Gritar'] })
const other = newPlaybook({ id: 'b', touchpointId: 'u', promise: 'Entrega em 30 min', call: 'Rosa' })

// Would catch: a right answer that moved away from its option, a question that can only be answered in one way.
it('the right option is right wherever it stands', () => {
  const own = { id: 'q', question: 'Que horas abre?', options: ['6h', '7h', '8h'], right: 1 }
  for (let seed = 0; seed < 40; seed += 1) {
    const asked = makeQuiz({ ...base, questions: [own] }, [other], seededRandom(seed))
    expect(asked.map((ask) => ask.about).sort()).toEqual(['doOrDont', 'doOrDont', 'own', 'promise'])
    for (const ask of asked) {
      if (ask.about === 'own') expect(ask.options[ask.right]).toBe('7h')
      if (ask.about === 'promise') expect(ask.options[ask.right]).toBe('Pão quente')
      if (ask.about === 'doOrDont') expect(ask.right).toBe(ask.text === 'Sorrir' ? 0 : 1)
    }
  }
})

it('asks nothing that has no false answer, and nothing of an empty playbook', () => {
  expect(makeQuiz({ ...base, call: 'Rosa', promise: '', dos: [], donts: [] }, [other], seededRandom(1))).toEqual([])
  expect(makeQuiz(newPlaybook({ id: 'c', touchpointId: 'v' }), [base, other], seededRandom(1))).toEqual([])
})

it('stays short, and keeps every question of the owner', () => {
  const questions = Array.from({ length: 5 }, (_, i) => ({
    id: `q${i}`,
    question: `${i}?`,
    options: ['a', 'b'],
    right: 0,
  }))
  const dos = Array.from({ length: 60 }, (_, i) => `faça ${i}`)
  const asked = makeQuiz({ ...base, dos, questions }, [other], seededRandom(3))
  expect(asked).toHaveLength(MOST_ASKED)
  expect(asked.filter((ask) => ask.about === 'own')).toHaveLength(5)
})
