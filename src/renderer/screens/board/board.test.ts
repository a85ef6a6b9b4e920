import { describe, expect, it } from 'vitest'
import type { BoardColumn } from '../../../shared/domain/improvement/board.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { NO_BOARD_FILTER } from '../../state/boardStore.ts'
import { moveByKey, stepByKey } from './columns/boardKeys.ts'
import { cardBefore } from './columns/drag.ts'
import { rowOf, sortRows } from './list/sortRows.ts'
import { shownColumns } from './shown.ts'

const columns: readonly BoardColumn[] = [
  { id: 'idea', name: '', state: 'idea', order: 'a0' },
  { id: 'doing', name: '', state: 'doing', order: 'a1' },
  { id: 'done', name: '', state: 'done', order: 'a2' },
]
const one = (id: string, columnId: string, order: string, more: Partial<ImprovementShown> = {}): ImprovementShown => ({
  id,
  title: id,
  problem: '',
  hypothesis: { change: '', effect: '', reason: '' },
  tasks: [],
  owner: '',
  startOn: null,
  dueOn: null,
  scores: {},
  cost: null,
  columnId,
  order,
  origin: 'hand',
  links: [],
  attachments: [],
  remarks: [],
  proof: null,
  createdAt: '2026-11-01T10:00:00.000Z',
  doneAt: null,
  ...more,
})
const improvements = new Map(
  [
    one('b', 'idea', 'a2', { owner: 'Zé ', dueOn: '2026-11-01' }),
    one('a', 'idea', 'a1', { cost: 5 }),
    one('c', 'done', 'a1', {
      dueOn: '2026-11-01',
      cost: 20,
      links: [{ kind: 'touchpoint', id: 'p', name: '', there: true, journeyId: null }],
    }),
  ].map((each) => [each.id, each]),
)
const shown = shownColumns({ columns, improvements }, NO_BOARD_FILTER, '2026-11-22')
const ids = (filter: Partial<typeof NO_BOARD_FILTER>): string[] =>
  shownColumns({ columns, improvements }, { ...NO_BOARD_FILTER, ...filter }, '2026-11-22').flatMap(({ cards }) =>
    cards.map(({ id }) => id),
  )

describe('what the board shows', () => {
  it('is in the order of columns and cards, and narrowed by all that is asked', () => {
    expect(ids({})).toEqual(['a', 'b', 'c'])
    expect(ids({ owners: ['Zé'] })).toEqual(['b'])
    expect(ids({ owners: [''] })).toEqual(['a', 'c'])
    expect(ids({ touchpointIds: ['p', 'q'] })).toEqual(['c'])
    // What is done is not late any more.
    expect(ids({ late: true })).toEqual(['b'])
  })
})

describe('keys on the board', () => {
  it('walk within a column and, sideways, over columns without cards', () => {
    expect(stepByKey(shown, 'a', 'ArrowDown')).toBe('b')
    expect(stepByKey(shown, 'b', 'ArrowDown')).toBeNull()
    expect(stepByKey(shown, 'b', 'ArrowRight')).toBe('c')
    expect(stepByKey(shown, 'c', 'ArrowLeft')).toBe('a')
  })

  it('move a card up and down past one, and sideways also into an empty column', () => {
    expect(moveByKey(shown, 'b', 'ArrowUp')).toEqual({ columnId: 'idea', afterId: null })
    expect(moveByKey(shown, 'a', 'ArrowDown')).toEqual({ columnId: 'idea', afterId: 'b' })
    expect(moveByKey(shown, 'b', 'ArrowRight')).toEqual({ columnId: 'doing', afterId: null })
    expect(moveByKey(shown, 'c', 'ArrowRight')).toBeNull()
    expect(moveByKey(shown, 'a', 'ArrowUp')).toBeNull()
  })
})

it('a card that is dropped lands after the card above the mark', () => {
  expect(cardBefore(['x', 'y'], 0)).toBeNull()
  expect(cardBefore(['x', 'y'], 1)).toBe('x')
  expect(cardBefore(['x', 'y'], 9)).toBe('y')
  expect(cardBefore([], 3)).toBeNull()
})

it('the list puts what nobody has said last, whichever way it is sorted', () => {
  const rows = shown.flatMap(({ column, cards }) => cards.map((card) => rowOf(card, column, [])))
  const order = (field: 'cost' | 'owner' | 'column', down: boolean): string =>
    sortRows(rows, { field, down }, 'pt-BR')
      .map(({ improvement }) => improvement.id)
      .join('')
  expect(order('cost', false)).toBe('acb')
  expect(order('cost', true)).toBe('cab')
  expect(order('owner', true)).toBe('bac')
  expect(order('column', false)).toBe('abc')
})
