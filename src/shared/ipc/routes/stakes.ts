import { Id, z } from '../../domain/schema.ts'
import { AmountRange, Stake } from '../../domain/touchpoint/stake.ts'
import { command, query } from '../route.ts'

const Percent = AmountRange.refine(({ high }) => high <= 100, 'a share is 100 at most')

export const stakeRoutes = {
  /** What is at stake at touchpoints, one each. */
  'stake.list': query(z.strictObject({ touchpointId: Id.optional() })).gives<readonly Stake[]>(),
  /** In place of what was said before; nothing of it takes it away. */
  'stake.set': command(
    z.strictObject({
      touchpointId: Id,
      volume: Stake.shape.volume,
      drop: Percent.nullable(),
      ticket: Stake.shape.ticket,
    }),
  ).gives<null>(),
} as const
