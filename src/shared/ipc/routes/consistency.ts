import type { Channel } from '../../domain/channel/channel.ts'
import type { AgainstAt } from '../../domain/consistency/against.ts'
import { Fact, FactReading } from '../../domain/consistency/fact.ts'
import { Id, z } from '../../domain/schema.ts'
import { command, query } from '../route.ts'

const id = Id.optional()
const fields = Fact.pick({ name: true, kind: true, truth: true, lookEvery: true })
const said = FactReading.pick({ says: true, since: true, lookedOn: true, agrees: true, assetId: true, link: true })
/** An address of the web, or nothing: it is opened by a click. */
const link = FactReading.shape.link.refine((text) => text === '' || /^https?:\/\/\S+$/i.test(text), 'no web address')
const patch = said.extend({ link }).partial()

/** What there is to compare; `consistencyGrid` reads it. */
export interface ConsistencyRead {
  readonly facts: readonly Fact[]
  readonly readings: readonly FactReading[]
  /** those that have a column, in order */
  readonly channels: readonly Channel[]
}

export const consistencyRoutes = {
  'consistency.read': query(z.strictObject({})).gives<ConsistencyRead>(),
  /** Touchpoints of a journey whose channel contradicts a fact, or does not say it. */
  'consistency.ofJourney': query(z.strictObject({ journeyId: Id })).gives<readonly AgainstAt[]>(),
  'fact.add': command(z.strictObject({ id, fields, afterId: Id.nullable().optional() })).gives<{ id: string }>(),
  'fact.update': command(z.strictObject({ id: Id, patch: fields.partial() })).gives<null>(),
  'fact.move': command(z.strictObject({ id: Id, afterId: Id.nullable().optional() })).gives<null>(),
  /** Takes along what channels say of it. */
  'fact.remove': command(z.strictObject({ id: Id })).gives<null>(),
  /**
   * What a channel says of a fact; makes it where nothing was written down yet. Without a day it was looked at today, and
   * another text takes the owner's word on the one before away.
   */
  'fact.read': command(z.strictObject({ factId: Id, channelId: Id, patch })).gives<{ id: string }>(),
  /** As if nobody had looked. */
  'fact.unread': command(z.strictObject({ factId: Id, channelId: Id })).gives<null>(),
} as const
