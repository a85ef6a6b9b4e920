import { expect, test } from 'vitest'
import type { BoardColumn } from './board.ts'
import type { Improvement } from './improvement.ts'
import { weekOf } from './week.ts'

const columns: BoardColumn[] = (['idea', 'planned', 'doing', 'done', 'dropped'] as const).map((state, i) => {
  return { id: state, name: '', state, order: `a${i}` }
})
const improvement = (id: string, of: Partial<Improvement> = {}): Improvement => ({
  id,
  title: id,
  problem: '',
  hypothesis: { change: '', effect: '', reason: '' },
  tasks: [],
  owner: 'Ana',
  startOn: null,
  dueOn: null,
  scores: {},
  cost: null,
  columnId: 'doing',
  order: 'a0',
  origin: 'hand',
  links: [],
  attachments: [],
  remarks: [],
  proof: null,
  createdAt: '2026-10-01T00:00:00Z',
  doneAt: null,
  ...of,
})
const today = '2026-11-23'
const week = (
  improvements: Improvement[],
  earlier: Record<string, Improvement | null> = {},
  touched: Record<string, string> = {},
) =>
  weekOf({
    since: '2026-11-16',
    today,
    columns,
    improvements,
    earlier: new Map(Object.entries(earlier)),
    touchedOn: new Map(Object.entries(touched)),
  })
const task = (id: string, done: boolean) => ({ id, text: id, done })

test('each improvement is told once, by what says most: done before another column, ticks before a date', () => {
  const now = [
    improvement('a', { columnId: 'done', doneAt: '2026-11-20T10:00:00Z', dueOn: today }),
    improvement('b', { columnId: 'doing', tasks: [task('t', true)] }),
    improvement('c', { tasks: [task('t', true), task('u', true), task('v', false)], dueOn: '2026-12-24' }),
    improvement('d', { dueOn: '2026-12-10' }),
    improvement('e'),
    improvement('f', { title: 'other words' }),
  ]
  const earlier = {
    a: improvement('a', { columnId: 'doing', dueOn: today }),
    b: improvement('b', { columnId: 'planned' }),
    c: improvement('c', { tasks: [task('t', false)] }),
    d: improvement('d', { dueOn: '2026-12-01' }),
    e: null,
    f: improvement('f'),
  }
  expect(week(now, earlier).moved.map(({ id, what, from, to, count }) => [id, what, from, to, count])).toEqual([
    ['a', 'done', 'doing', 'done', 0],
    ['b', 'column', 'planned', 'doing', 0],
    ['e', 'new', '', '', 0],
    ['c', 'tasks', '', '', 2],
    ['d', 'date', '2026-12-01', '2026-12-10', 0],
  ])
})

test('what is done or dropped is never late, however old its date; the longest late come first', () => {
  const { late, soon } = week([
    improvement('a', { dueOn: '2026-11-22' }),
    improvement('b', { dueOn: '2026-11-01' }),
    improvement('c', { dueOn: '2026-11-01', columnId: 'done' }),
    improvement('d', { dueOn: '2026-11-01', columnId: 'dropped' }),
    improvement('e', { dueOn: today }),
    improvement('f', { dueOn: '2026-11-30' }),
    improvement('g', { dueOn: '2026-12-01' }),
  ])
  expect(late.map(({ id, days }) => [id, days])).toEqual([
    ['b', 22],
    ['a', 1],
  ])
  expect(soon.map(({ id }) => id)).toEqual(['e', 'f'])
})

test('one question an improvement: late before standing still before nobody before no date; an idea is left alone', () => {
  const { questions } = week(
    [
      improvement('proof', { columnId: 'done', doneAt: '2026-11-20T10:00:00Z' }),
      improvement('due'),
      improvement('owner', { owner: ' ', columnId: 'planned' }),
      improvement('still', { owner: '' }),
      improvement('late', { dueOn: '2026-11-20', owner: '' }),
      improvement('idea', { columnId: 'idea', owner: '' }),
      improvement('old', { columnId: 'done', doneAt: '2026-01-20T10:00:00Z' }),
    ],
    {},
    { still: '2026-11-01', due: '2026-11-20' },
  )
  expect(questions.map(({ id, about, days }) => [id, about, days])).toEqual([
    ['late', 'late', 3],
    ['still', 'still', 22],
    ['owner', 'owner', 0],
    ['due', 'due', 0],
    ['proof', 'proof', 0],
  ])
})
