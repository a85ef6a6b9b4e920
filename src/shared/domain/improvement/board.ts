import { Id, Name, OrderKey, z } from '../schema.ts'

/** What a column of the board means, whatever it is called. */
export const COLUMN_STATES = ['idea', 'planned', 'doing', 'done', 'dropped'] as const
export const ColumnState = z.enum(COLUMN_STATES)
export type ColumnState = z.infer<typeof ColumnState>

/** A column of the improvement board. */
export const BoardColumn = z.strictObject({
  id: Id,
  /** '': called by its state in the language of the window */
  name: Name,
  state: ColumnState,
  order: OrderKey,
})
export type BoardColumn = z.infer<typeof BoardColumn>

/** By what improvements are weighed against each other, along one axis of the matrix. */
export const Criterion = z.strictObject({
  id: Id,
  /** '': called by its axis in the language of the window */
  name: Name,
  axis: z.enum(['impact', 'effort']),
  /** how much it counts among those of its axis; 0: not at all */
  weight: z.number().min(0).max(10),
  order: OrderKey,
})
export type Criterion = z.infer<typeof Criterion>

/** The columns and criteria that every file begins with; their ids are the same in all files. */
export const FIRST_COLUMNS = ['idea', 'planned', 'doing', 'done'] as const
export const FIRST_CRITERIA = ['impact', 'effort'] as const
