import { CHANNEL_CLASSES, type ChannelKind } from '../../shared/domain/channel/channel.ts'
import {
  type CardDraft,
  type JourneyDraft,
  newPersonaDraft,
  type PersonaDraft,
  type StageDraft,
  type StepDraft,
  type TouchpointDraft,
} from '../../shared/domain/draft/journeyDraft.ts'
import { readChannel } from '../../shared/domain/draft/words/channelWords.ts'
import type { SaidFeeling } from '../../shared/domain/draft/words/feelings.ts'
import { CARD_KINDS, type CardKind, type LaneRole, STARTING_LANES } from '../../shared/domain/journey/lane.ts'
import { fold } from '../../shared/domain/text/fold.ts'
import type { WarningList } from './format.ts'

/** Lengths and numbers that the draft's schema allows. */
const MAX = { name: 10_000, text: 100_000, stages: 5_000, perParent: 20_000, personas: 200, channels: 500, lanes: 200 }
/** Lanes that draw other records: a journey always starts with them. */
const ALWAYS: readonly LaneRole[] = ['emotion', 'actions', 'touchpoints', 'channels']

/** A draft in the making. What is said twice is made once; what is over a cap sets `overflow` and is left out. */
export interface DraftBuilder {
  readonly draft: JourneyDraft
  /** What there was too much of, and the cap; null as long as all fits. */
  overflow(): { readonly what: string; readonly limit: number } | null
  /** At most 10,000 characters: more is cut, with a warning. */
  name(line: number | null, text: string): string
  /** At most 100,000 characters: more is cut, with a warning. */
  text(line: number | null, text: string): string
  persona(line: number | null, name: string): PersonaDraft | null
  /** @returns the channel's ref */
  channel(kind: ChannelKind, name: string): string | null
  /** A channel by what a person wrote: "WhatsApp", "Zap da loja", "WhatsApp: Zap da loja". */
  channelNamed(line: number | null, text: string): string | null
  /** @returns the lane's ref */
  lane(role: LaneRole, name: string): string | null
  stage(line: number | null, name: string): StageDraft
  step(stage: StageDraft, line: number | null, name: string): StepDraft
  /** @param lane the name of its lane; empty: the usual one */
  touchpoint(step: StepDraft, line: number | null, name: string, lane?: string): TouchpointDraft
  setChannel(touchpoint: TouchpointDraft, ref: string | null): void
  card(step: StepDraft, line: number | null, lane: string, kind: CardKind, text: string): void
  feel(line: number | null, valence: StepDraft['valence'], feelings: readonly SaidFeeling[]): void
  /** Exactly these lanes in this order, and after them only what the journey needs besides. */
  declareLanes(lanes: readonly { readonly role: LaneRole; readonly name: string }[]): void
  /** The draft with its lanes in order: as declared, else from street level down. */
  finish(): JourneyDraft
}

export function draftBuilder(warnings: WarningList): DraftBuilder {
  const draft: JourneyDraft = {
    name: '',
    state: 'asIs',
    scenario: '',
    expectations: '',
    tags: [],
    personas: [],
    channels: [],
    lanes: [],
    stages: [],
    connections: [],
    assets: [],
  }
  let overflow: { what: string; limit: number } | null = null
  const personas = new Map<string, PersonaDraft>()
  const channels = new Map<string, string>()
  const lanes = new Map<string, string>()
  let declared = false
  let steps = 0
  let touchpoints = 0

  const fits = (count: number, limit: number, what: string): boolean => {
    if (count < limit) return true
    overflow ??= { what, limit }
    return false
  }
  const cut = (line: number | null, text: string, limit: number): string => {
    if (text.length <= limit) return text
    warnings.add(line, 'TEXT_CUT', { length: text.length, limit })
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
    return text.slice(0, end)
  }

  const builder: DraftBuilder = {
    draft,
    overflow: () => overflow,
    name: (line, text) => cut(line, text, MAX.name),
    text: (line, text) => cut(line, text, MAX.text),
    persona(line, name) {
      const key = name.normalize('NFC').trim()
      const known = personas.get(key)
      if (known) return known
      if (!fits(personas.size, MAX.personas, 'personas')) return null
      const persona = newPersonaDraft({ ref: `p${personas.size + 1}`, name: cut(line, name.trim(), MAX.name) })
      personas.set(key, persona)
      draft.personas.push(persona)
      return persona
    },
    channel(kind, name) {
      const key = `${kind} ${fold(name)}`
      const known = channels.get(key)
      if (known !== undefined) return known
      if (!fits(channels.size, MAX.channels, 'channels')) return null
      const ref = `c${channels.size + 1}`
      channels.set(key, ref)
      const { medium, control } = CHANNEL_CLASSES[kind]
      draft.channels.push({ ref, name, kind, medium, control })
      return ref
    },
    channelNamed(line, text) {
      const colon = text.indexOf(':')
      const whole = readChannel(text, fold(text.slice(0, 200)))
      if (colon > 0 && whole.kind === 'other' && whole.name !== '') {
        const head = readChannel('', fold(text.slice(0, Math.min(colon, 200))))
        const named = text.slice(0, colon).trim()
        const known = head.kind !== 'other' || readChannel(named, fold(named)).name === ''
        if (known) return builder.channel(head.kind, cut(line, text.slice(colon + 1).trim(), MAX.name))
      }
      return builder.channel(whole.kind, cut(line, whole.name, MAX.name))
    },
    lane(role, name) {
      const key = `${role} ${name.normalize('NFC')}`
      const known = lanes.get(key)
      if (known !== undefined) return known
      if (!fits(lanes.size, MAX.lanes, 'lanes')) return null
      const ref = `l${lanes.size + 1}`
      lanes.set(key, ref)
      draft.lanes.push({ ref, role, name })
      return ref
    },
    stage(line, name) {
      const stage: StageDraft = { name: cut(line, name, MAX.name), duration: '', notes: '', steps: [] }
      if (fits(draft.stages.length, MAX.stages, 'stages')) draft.stages.push(stage)
      return stage
    },
    step(stage, line, name) {
      steps += 1
      const step: StepDraft = {
        ref: `s${steps}`,
        name: cut(line, name, MAX.name),
        description: '',
        evidence: 'assumed',
        valence: [],
        touchpoints: [],
        cards: [],
      }
      if (fits(stage.steps.length, MAX.perParent, 'steps')) stage.steps.push(step)
      return step
    },
    touchpoint(step, line, name, lane = '') {
      touchpoints += 1
      const touchpoint: TouchpointDraft = {
        ref: `t${touchpoints}`,
        lane: builder.lane('touchpoints', cut(line, lane, MAX.name)) ?? '',
        name: cut(line, name, MAX.name),
        description: '',
        channel: null,
        medium: CHANNEL_CLASSES.other.medium,
        control: CHANNEL_CLASSES.other.control,
        isKey: false,
        importance: null,
        owner: '',
        tags: [],
        evidence: 'assumed',
        valence: [],
      }
      if (fits(step.touchpoints.length, MAX.perParent, 'touchpoints')) step.touchpoints.push(touchpoint)
      return touchpoint
    },
    setChannel(touchpoint, ref) {
      const channel = draft.channels.find((c) => c.ref === ref)
      if (!channel) return
      touchpoint.channel = channel.ref
      touchpoint.medium = channel.medium
      touchpoint.control = channel.control
    },
    card(step, line, lane, kind, text) {
      const card: CardDraft = { lane, kind, text: cut(line, text, MAX.text), asset: null }
      if (fits(step.cards.length, MAX.perParent, 'cards')) step.cards.push(card)
    },
    feel(line, valence, feelings) {
      for (const { persona, value } of feelings) {
        const ref = persona === '' ? null : (builder.persona(line, persona)?.ref ?? undefined)
        if (ref === undefined) continue
        const known = valence.find((v) => v.persona === ref)
        if (known) known.value = value
        else if (fits(valence.length, MAX.personas, 'personas')) valence.push({ persona: ref, value })
      }
    },
    declareLanes(wanted) {
      declared = true
      for (const { role, name } of wanted) builder.lane(role, cut(null, name, MAX.name))
    },
    finish() {
      if (declared) return draft
      for (const role of ALWAYS) if (!draft.lanes.some((l) => l.role === role)) builder.lane(role, '')
      draft.lanes.sort((a, b) => rank(a.role) - rank(b.role))
      return draft
    },
  }
  return builder
}

function rank(role: LaneRole): number {
  const at = STARTING_LANES.indexOf(role)
  return at < 0 ? STARTING_LANES.length : at
}

/** The kind of card for a lane: the one asked for where the lane takes it, else the lane's usual one. */
export function cardKindFor(role: LaneRole, asked: CardKind | null | undefined): CardKind | null {
  const kinds = CARD_KINDS[role]
  if (asked && kinds.includes(asked)) return asked
  return kinds[0] ?? null
}
