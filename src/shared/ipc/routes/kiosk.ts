import { LocalMoment } from '../../domain/feedback/feedback.ts'
import { Kiosk, Pin, QuestionKind } from '../../domain/kiosk/kiosk.ts'
import { Language } from '../../domain/language.ts'
import { Day, Id, Name, z } from '../../domain/schema.ts'
import { action, command, query } from '../route.ts'

/** A kiosk without what its digits are compared with. */
export type KioskShown = Omit<Kiosk, 'pinSalt' | 'pinHash'>

const id = Kiosk.shape.id
const fields = Kiosk.omit({ id: true, pinSalt: true, pinHash: true })

/** What is printed for those who ask on paper. */
export const PaperOrder = z.strictObject({
  /** tally: a sheet to make marks on. cards: the question, to lay on the counter, as many as go on a sheet. */
  what: z.enum(['tally', 'cards']),
  paper: z.enum(['A4', 'A5']),
  language: Language,
  kind: QuestionKind,
  question: Name.max(200),
  /** where it is asked, in words; '': to be written by hand */
  place: Name.max(200),
})
export type PaperOrder = z.infer<typeof PaperOrder>

export const kioskRoutes = {
  /** By name. */
  'kiosk.list': query(z.strictObject({})).gives<readonly KioskShown[]>(),
  'kiosk.add': command(z.strictObject({ id, fields, pin: Pin })).gives<{ id: string }>(),
  'kiosk.update': command(z.strictObject({ id, patch: fields.partial(), pin: Pin.optional() })).gives<null>(),
  'kiosk.remove': command(z.strictObject({ id })).gives<null>(),
  /**
   * What a customer confirmed, on disk before the answer comes. Told by visit and order: sent again, or given again
   * with another score or a comment, it is the same one. No step of undo: a day of a kiosk goes by `batch.remove`.
   */
  'kiosk.answer': action(
    z.strictObject({
      kioskId: id,
      /** one customer's answers */
      visitId: id,
      /** place of the question among those of the kiosk */
      order: z.number().int().min(0).max(99),
      at: LocalMoment,
      touchpointId: Id.nullable(),
      question: Name,
      kind: QuestionKind,
      score: z.number().int().min(0).max(10),
      text: Name,
      language: Language,
    }),
  ).gives<{ id: string }>(),
  /** Whether these are the digits that end it; after several wrong ones none are, for `waitSeconds`. */
  'kiosk.unlock': query(z.strictObject({ id, pin: Pin })).gives<{ open: boolean; waitSeconds: number }>(),

  /** Marks counted on paper become as many answers; one step that undo takes back whole. */
  'tally.add': action(
    z.strictObject({
      day: Day,
      touchpointId: Id.nullable(),
      question: Name,
      kind: QuestionKind,
      /** how many marks each score has, lowest score first */
      counts: z.array(z.number().int().min(0).max(5_000)).min(2).max(11),
      language: Language,
    }),
  ).gives<{ batchId: string; added: number }>(),
  /** `path` null: the bytes come back, to be saved as a download. */
  'paper.print': query(PaperOrder.extend({ path: z.string().min(1).max(4_096).nullable() })).gives<{
    file: string | null
    fileName: string
    bytes: Uint8Array | null
  }>(),
} as const
