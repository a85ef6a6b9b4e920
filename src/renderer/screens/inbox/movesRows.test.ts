import { expect, it } from 'vitest'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { movesRows } from './movesRows.ts'

const answer: Feedback = {
  id: 'a',
  batchId: null,
  line: null,
  source: 'hand',
  identity: '',
  at: '2026-09-01',
  touchpointId: null,
  personaId: null,
  place: {},
  question: '',
  scale: null,
  score: null,
  text: 'Fila',
  language: 'pt-BR',
  sentiment: 'negative',
  sentimentBy: 'rules',
  themeIds: [],
  themesBy: 'rules',
  tags: [],
  status: 'new',
  personKey: null,
}

// Would catch: an answer that stays in "new" after it was read; a list asked for again at every key.
it('asks again only where an answer may come, go or stand elsewhere', () => {
  const read: Feedback = { ...answer, status: 'read' }
  expect(movesRows({}, answer, read)).toBe(false)
  expect(movesRows({ text: 'fila' }, answer, read)).toBe(false)
  expect(movesRows({ statuses: ['new'] }, answer, read)).toBe(true)
  expect(movesRows({ unassigned: true }, answer, { ...answer, touchpointId: 't' })).toBe(true)
  expect(movesRows({}, answer, { ...answer, at: '2026-09-02' })).toBe(true)
  expect(movesRows({}, null, answer)).toBe(true)
  expect(movesRows({}, answer, null)).toBe(true)
})
