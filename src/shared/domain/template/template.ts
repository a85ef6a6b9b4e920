import { ChannelKind, Control, Medium } from '../channel/channel.ts'
import { ValenceValue } from '../journey/evidence.ts'
import { JourneyState } from '../journey/journey.ts'
import { LaneRole } from '../journey/lane.ts'
import type { Language } from '../language.ts'
import { z } from '../schema.ts'

/** A text in every language the templates speak. */
export const LocalText = z.strictObject({
  'pt-BR': z.string().min(1),
  en: z.string().min(1),
  es: z.string().min(1),
})
export type LocalText = z.infer<typeof LocalText>
export type TemplateLanguage = Language

/** A name inside one template file, such as "fila" or "a". */
const Key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/)
/** Feeling by persona key. */
const Feelings = z.record(Key, ValenceValue)

export const TemplateTouchpoint = z.strictObject({
  /** Needed only where a connection names it. */
  key: Key.optional(),
  name: LocalText,
  description: LocalText,
  channel: ChannelKind,
  /** Only where it differs from what the channel usually is. */
  medium: Medium.optional(),
  control: Control.optional(),
  isKey: z.boolean().optional(),
  importance: z.number().int().min(1).max(5),
  owner: LocalText,
  valence: Feelings,
})

export const TemplateStep = z.strictObject({
  key: Key.optional(),
  name: LocalText,
  valence: Feelings,
  touchpoints: z.array(TemplateTouchpoint).min(1),
  thoughts: z.array(LocalText).optional(),
  pains: z.array(LocalText).optional(),
  gains: z.array(LocalText).optional(),
  physicalEvidence: z.array(LocalText).optional(),
  backstage: z.array(LocalText).optional(),
  support: z.array(LocalText).optional(),
  opportunities: z.array(LocalText).optional(),
})

/** A journey of a trade, complete and believable, in every language. Every statement in it is `assumed`. */
export const Template = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Name of a lucide icon. */
  icon: z.string().regex(/^[a-z0-9-]+$/),
  /** Place in the gallery. */
  rank: z.number().int(),
  /** The trade: "Padaria e café". */
  name: LocalText,
  /** One sentence for the gallery: which journey this is. */
  summary: LocalText,
  journey: z.strictObject({
    name: LocalText,
    state: JourneyState,
    scenario: LocalText,
    expectations: LocalText,
    tags: z.array(LocalText).min(1).max(4),
  }),
  personas: z
    .array(z.strictObject({ key: Key, name: LocalText, role: LocalText, description: LocalText }))
    .min(1)
    .max(2),
  lanes: z.array(LaneRole).optional(),
  stages: z
    .array(z.strictObject({ name: LocalText, duration: LocalText, steps: z.array(TemplateStep).min(1) }))
    .min(4)
    .max(6),
  connections: z.array(z.strictObject({ from: Key, to: Key, kind: z.enum(['touchpoint', 'step']), label: LocalText })),
})
export type Template = z.infer<typeof Template>
export type TemplateTouchpoint = z.infer<typeof TemplateTouchpoint>
export type TemplateStep = z.infer<typeof TemplateStep>
