import { ProofPlan } from '../../domain/improvement/improvement.ts'
import type { MetricKey } from '../../domain/metric/metric.ts'
import type { Verdict } from '../../domain/metric/proof/verdict.ts'
import { Id, z } from '../../domain/schema.ts'
import { action, command, query } from '../route.ts'

/** How an improvement stands by what was heard. */
export interface ImprovementVerdict extends Verdict {
  readonly improvementId: string
  readonly title: string
  readonly metric: MetricKey
  readonly plan: ProofPlan
  /** what the touchpoint and the segment are called; '' for none, or one that is gone */
  readonly place: string
  readonly segment: string
  /** the newest day of which anything was heard; null: none */
  readonly upTo: string | null
  /** other improvements at the same place in the same days */
  readonly others: readonly { readonly id: string; readonly title: string }[]
}

const improvementId = z.strictObject({ improvementId: Id })

export const proofRoutes = {
  /**
   * The verdict of one improvement; null where nothing was planned to prove it. Reading it here counts as no look.
   * `segmentId`: of that one in place of the plan's.
   */
  'proof.verdict': query(improvementId.extend({ segmentId: Id.optional() })).gives<ImprovementVerdict | null>(),
  /** The verdicts of all improvements that have a plan, in the order of the board. `segmentId` as in `proof.verdict`. */
  'proof.list': query(z.strictObject({ segmentId: Id.optional() })).gives<readonly ImprovementVerdict[]>(),
  /**
   * Ids of those that are done and whose figure moved the way that was wanted, read of the plan's own segment; counts as
   * no look. `improvementIds`: of these alone.
   */
  'proof.proven': query(z.strictObject({ improvementIds: z.array(Id).max(20_000).optional() })).gives<
    readonly string[]
  >(),
  /** What shall prove it; null: nothing. Looks taken before stay, as long as the days after stay. */
  'proof.set': command(
    z.strictObject({ improvementId: Id, plan: ProofPlan.omit({ looks: true }).nullable() }),
  ).gives<null>(),
  /**
   * Somebody reads the verdict in the window: the claim at the end is made harder by it. At most one for each newest day
   * of answers, and none once all days are in. No step: undo does not unsee it.
   */
  'proof.look': action(improvementId).gives<null>(),
} as const
