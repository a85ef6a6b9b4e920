import type { Asked } from '../../domain/coach/askQuestions.ts'
import { SetAside } from '../../domain/coach/setAside.ts'
import { Id, z } from '../../domain/schema.ts'
import { command, query } from '../route.ts'

export const coachRoutes = {
  /** Questions to resolve, of journeys in use, and those that rest. */
  'coach.ask': query(z.strictObject({})).gives<Asked>(),
  /** Does not ask this of the thing before a day, or ever again (null); takes the place of what was said before. */
  'coach.setAside': command(SetAside.omit({ id: true }).extend({ id: Id.optional() })).gives<{ id: string }>(),
  'coach.askAgain': command(z.strictObject({ id: Id })).gives<null>(),
} as const
