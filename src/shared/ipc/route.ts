import type { z } from '../domain/schema.ts'

/**
 * query: reads, changes nothing. command: changes something. `undo: true` marks a command whose writes are recorded as
 * one undoable step; it runs as a synchronous function in one transaction, and its envelope's id makes it idempotent.
 */
export interface Route<Input extends z.ZodType, Output, Kind extends 'query' | 'command', Undo extends boolean> {
  readonly input: Input
  readonly kind: Kind
  readonly undo: Undo
  /** Only for the type; never set. */
  readonly output?: Output
}
export type AnyRoute = Route<z.ZodType, unknown, 'query' | 'command', boolean>

/** Declares a reading route: `query(schema).gives<Out>()`. */
export const query = <I extends z.ZodType>(input: I) => ({
  gives: <O>(): Route<I, O, 'query', false> => ({ input, kind: 'query', undo: false }),
})
/** Declares a recorded command. */
export const command = <I extends z.ZodType>(input: I) => ({
  gives: <O>(): Route<I, O, 'command', true> => ({ input, kind: 'command', undo: true }),
})
/** Declares a command that undo does not know: files, settings, history itself. */
export const action = <I extends z.ZodType>(input: I) => ({
  gives: <O>(): Route<I, O, 'command', false> => ({ input, kind: 'command', undo: false }),
})
