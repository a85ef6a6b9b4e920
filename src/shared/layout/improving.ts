import type { ColumnState } from '../domain/improvement/board.ts'

/** How the improvements of touchpoints stand, in words, ready to be drawn; by touchpoint. */
export type ImprovingLook = ReadonlyMap<string, ImprovingAt>

export interface ImprovingAt {
  /**
   * of the one that is furthest from being done with: what is being done before what waits, then what is done; last what
   * is done and whose answers show that it helped
   */
  readonly state: Exclude<ColumnState, 'dropped'> | 'proven'
  /** "Em andamento", "Em andamento · 3 melhorias" */
  readonly text: string
}
