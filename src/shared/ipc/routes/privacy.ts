import { z } from '../../domain/schema.ts'
import { action, query } from '../route.ts'

/** What a file holds of a person. */
export interface PersonHeld {
  readonly answers: number
  readonly cases: number
  readonly visits: number
  /** notes, comments, rows of files, versions that name them; without the change log */
  readonly texts: number
  /** recorded steps that could not be undone any more */
  readonly steps: number
}

export interface PersonErased extends PersonHeld {
  /** backups that were written anew */
  readonly backups: number
}

/** For how many calendar months what names or quotes a customer is kept; null: for ever. */
const months = z.number().int().min(1).max(600).nullable()

/** A name, an e-mail address, a telephone number, a CPF or CNPJ. */
const person = z.string().trim().min(1).max(300)

export const privacyRoutes = {
  /** What there is of a person, before it is erased. @throws PERSON_TOO_SHORT */
  'person.find': query(z.strictObject({ person })).gives<PersonHeld>(),
  /** Takes a person out of the file and its backups; undo does not bring them back. @throws PERSON_TOO_SHORT */
  'person.erase': action(z.strictObject({ person })).gives<PersonErased>(),

  'retention.get': query(z.strictObject({})).gives<{ months: number | null }>(),
  /** How many answers, cases and visits would be made nobody's now. */
  'retention.preview': query(z.strictObject({ months })).gives<{ entries: number }>(),
  /**
   * From now on, and at every opening: what is older loses its words, its person and the row it came from; its score,
   * times, touchpoint and themes stay, so that figures do not change. Undo does not bring it back.
   */
  'retention.set': action(z.strictObject({ months })).gives<{ entries: number }>(),
} as const
