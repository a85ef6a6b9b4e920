import type { Branch } from '../../domain/journey/branch.ts'
import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { Id, Name, z } from '../../domain/schema.ts'
import { command, query } from '../route.ts'

/** From what a journey was drawn, and what was drawn from it. */
export interface BranchesAround {
  /** null where it was drawn from none, or that one is gone */
  readonly own: { readonly branch: Branch; readonly origin: JourneyDoc } | null
  /** the first drawn first; none of them in the trash */
  readonly drawn: readonly { readonly journeyId: string; readonly name: string; readonly createdAt: string }[]
}

export const branchRoutes = {
  /** Draws how it should be from how it is: a copy that knows what each of its parts was drawn from. */
  'journey.branch': command(z.strictObject({ journeyId: Id, id: Id.optional(), name: Name })).gives<{
    journeyId: string
  }>(),
  /** Says of a journey that stands already from which one it was drawn; their parts are paired by name. */
  'journey.tie': command(z.strictObject({ journeyId: Id, originId: Id })).gives<null>(),
  'journey.branches': query(z.strictObject({ journeyId: Id })).gives<BranchesAround>(),
} as const
