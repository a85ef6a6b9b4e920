import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { Language } from '../../domain/language.ts'
import { Id, z } from '../../domain/schema.ts'
import { StartAnswers } from '../../domain/start/startAnswers.ts'
import { command, query } from '../route.ts'
import type { Stays } from './maps.ts'

const given = {
  /** null: a trade that no template knows */
  templateId: z.string().max(64).nullable(),
  language: Language,
  answers: StartAnswers,
}

export const startRoutes = {
  /** The first map as it would become; writes nothing. */
  'template.startPreview': query(z.strictObject(given)).gives<JourneyDoc>(),
  /** The first map in the owner's words, and the business's name: one step. */
  'template.start': command(z.strictObject({ id: Id.optional(), ...given })).gives<{ journeyId: string }>(),

  /** Removes journeys and all that stands in them, as one step. */
  'journey.clear': command(z.strictObject({ ids: z.array(Id).min(1).max(20_000) })).gives<{ stays: Stays }>(),
} as const
