import { Playbook } from '../playbook/playbook.ts'
import { z } from '../schema.ts'
import { Variation } from '../segment/segment.ts'
import { Stake } from './stake.ts'

/** What is kept about a touchpoint in records of its own, and goes where it goes. */
export const TouchpointBelongings = z.strictObject({
  playbook: Playbook.nullable(),
  variations: z.array(Variation).max(1_000),
  stake: Stake.nullable(),
})
export type TouchpointBelongings = z.infer<typeof TouchpointBelongings>
