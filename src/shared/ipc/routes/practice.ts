import { VoiceWord } from '../../domain/consistency/fact.ts'
import { Language } from '../../domain/language.ts'
import { EmpathyArea, EmpathyNote } from '../../domain/persona/empathyNote.ts'
import { Checklist, Playbook, QuizRun, ShopperVisit } from '../../domain/playbook/playbook.ts'
import { Id, Name, Text, z } from '../../domain/schema.ts'
import { command, query } from '../route.ts'

const nothing = z.strictObject({})
/** A sibling to stand after; null: first; left out: last. */
const afterId = Id.nullable().optional()
const playbookFields = Playbook.omit({ id: true, touchpointId: true })
const checklistFields = Checklist.pick({ name: true, items: true })
const visitFields = ShopperVisit.omit({ id: true, checklistId: true })
const voiceFields = VoiceWord.pick({ word: true, use: true, instead: true })

/** What is printed for those who serve and for those who look. */
export const PracticePrint = z.discriminatedUnion('what', [
  /** the playbooks of these touchpoints as cards for the pocket, eight to a sheet */
  z.strictObject({ what: z.literal('pocketCards'), touchpointIds: z.array(Id).min(1).max(500) }),
  /** a list to take along on a visit and tick by hand */
  z.strictObject({ what: z.literal('checklist'), checklistId: Id }),
  /** a persona's empathy map on one sheet */
  z.strictObject({ what: z.literal('empathy'), personaId: Id }),
])
export type PracticePrint = z.infer<typeof PracticePrint>

/** Where a text says what the brand would rather not. */
export interface VoicePlace {
  /** `playbook`: that of the touchpoint with this id */
  readonly kind: 'stage' | 'step' | 'touchpoint' | 'card' | 'playbook'
  readonly id: string
  readonly name: string
  readonly journeyId: string
  readonly journey: string
  /** as it stands there, and a little around it */
  readonly said: string
  readonly text: string
  readonly instead: string
}

/** People, and how those who serve them are to do it. */
export const practiceRoutes = {
  /** In order; `journeyId`: those that show on that journey. */
  'empathy.list': query(z.strictObject({ personaId: Id.optional(), journeyId: Id.optional() })).gives<
    readonly EmpathyNote[]
  >(),
  'empathy.add': command(
    z.strictObject({
      id: Id.optional(),
      personaId: Id,
      area: EmpathyArea,
      text: Text,
      journeyId: Id.nullable().default(null),
      afterId,
    }),
  ).gives<{ id: string }>(),
  'empathy.update': command(
    z.strictObject({ id: Id, patch: EmpathyNote.pick({ text: true, journeyId: true }).partial() }),
  ).gives<null>(),
  /** To another field or another place among the notes of its field. */
  'empathy.move': command(z.strictObject({ id: Id, area: EmpathyArea, afterId })).gives<null>(),
  'empathy.remove': command(z.strictObject({ id: Id })).gives<null>(),

  'playbook.list': query(nothing).gives<readonly Playbook[]>(),
  /** Makes it where the touchpoint has none yet. */
  'playbook.set': command(z.strictObject({ touchpointId: Id, patch: playbookFields.partial() })).gives<{
    id: string
  }>(),
  /** Takes what the staff did in its quiz along. */
  'playbook.remove': command(z.strictObject({ id: Id })).gives<null>(),
  /** Oldest first. */
  'quiz.list': query(nothing).gives<readonly QuizRun[]>(),
  'quiz.keep': command(
    z
      .strictObject({
        id: Id.optional(),
        ...QuizRun.pick({ playbookId: true, who: true, right: true, asked: true }).shape,
      })
      .refine((run) => run.right <= run.asked, 'more right than asked'),
  ).gives<{ id: string }>(),

  'voice.list': query(nothing).gives<readonly VoiceWord[]>(),
  'voice.add': command(z.strictObject({ id: Id.optional(), fields: voiceFields.extend({ word: Name.min(1) }) })).gives<{
    id: string
  }>(),
  'voice.update': command(z.strictObject({ id: Id, patch: voiceFields.partial() })).gives<null>(),
  'voice.remove': command(z.strictObject({ id: Id })).gives<null>(),

  /** Where the words to avoid stand in maps and playbooks: the first of each text. */
  'voice.found': query(z.strictObject({ language: Language })).gives<readonly VoicePlace[]>(),

  'checklist.list': query(nothing).gives<readonly Checklist[]>(),
  'checklist.add': command(z.strictObject({ id: Id.optional(), fields: checklistFields })).gives<{ id: string }>(),
  'checklist.update': command(z.strictObject({ id: Id, patch: checklistFields.partial() })).gives<null>(),
  /** Takes its visits along. */
  'checklist.remove': command(z.strictObject({ id: Id })).gives<null>(),
  /** By day, oldest first. */
  'visit.list': query(nothing).gives<readonly ShopperVisit[]>(),
  'visit.add': command(z.strictObject({ id: Id.optional(), checklistId: Id, fields: visitFields })).gives<{
    id: string
  }>(),
  'visit.update': command(z.strictObject({ id: Id, patch: visitFields.partial() })).gives<null>(),
  'visit.remove': command(z.strictObject({ id: Id })).gives<null>(),
  /** As a PDF; `path` null: the bytes come back, to be saved as a download. */
  'practice.print': query(
    z.strictObject({ order: PracticePrint, language: Language, path: z.string().min(1).max(4_096).nullable() }),
  ).gives<{ file: string | null; fileName: string; bytes: Uint8Array | null }>(),
} as const
