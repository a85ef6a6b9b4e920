import type { ColumnState } from '../domain/improvement/board.ts'

/** How the improvements of touchpoints stand, in words, ready to be drawn; by touchpoint. */
export type ImprovingLook = ReadonlyMap<string, ImprovingAt>

export interface ImprovingAt {
  /** of the one that is furthest from being done with: what is being done before what waits, what is done last */
  readonly state: Exclude<ColumnState, 'dropped'>
  /** "Em andamento", "Em andamento · 3 melhorias" */
  readonly text: string
}
