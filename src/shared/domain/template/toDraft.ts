import { CHANNEL_CLASSES, type ChannelKind } from '../channel/channel.ts'
import {
  type CardDraft,
  type JourneyDraft,
  newPersonaDraft,
  type StepDraft,
  type TouchpointDraft,
} from '../draft/journeyDraft.ts'
import { type CardKind, type LaneRole, STARTING_LANES } from '../journey/lane.ts'
import type { LocalText, Template, TemplateLanguage, TemplateStep, TemplateTouchpoint } from './template.ts'

/** Where each list of a template's step goes, in the order in which cards stand in one lane. */
const CARD_LISTS = [
  ['thoughts', 'thoughts', 'thought'],
  ['pains', 'pains', 'pain'],
  ['gains', 'pains', 'gain'],
  ['physicalEvidence', 'physicalEvidence', 'evidence'],
  ['backstage', 'backstage', 'backstage'],
  ['support', 'support', 'support'],
  ['opportunities', 'opportunities', 'opportunity'],
] as const satisfies readonly (readonly [keyof TemplateStep, LaneRole, CardKind])[]

/** Lanes that draw other records and so stay even when no card stands in them. */
const ALWAYS: ReadonlySet<LaneRole> = new Set(['emotion', 'actions', 'touchpoints', 'channels'])

/**
 * A template in one language. Nobody has looked at this business yet, so every step and touchpoint is `assumed`;
 * channels keep an empty name (the usual one of their kind).
 */
export function templateToDraft(template: Template, language: TemplateLanguage): JourneyDraft {
  const say = (text: LocalText): string => text[language]
  const templateSteps = template.stages.flatMap((s) => s.steps)
  const lanes = lanesOf(template, templateSteps)
  const kinds = [...new Set(templateSteps.flatMap((s) => s.touchpoints.map((t) => t.channel)))]
  const personaKeys = template.personas.map((p) => p.key)
  const feelings = (valence: TemplateStep['valence']): StepDraft['valence'] =>
    personaKeys.flatMap((key) => {
      const value = valence[key]
      return value === undefined ? [] : [{ persona: key, value }]
    })

  const stepRefs = new Map<string, string>()
  const touchpointRefs = new Map<string, string>()
  let touchpointCount = 0
  let stepCount = 0

  const toTouchpoint = (t: TemplateTouchpoint): TouchpointDraft => {
    touchpointCount += 1
    const ref = `t${touchpointCount}`
    if (t.key !== undefined) touchpointRefs.set(t.key, ref)
    const usual = CHANNEL_CLASSES[t.channel]
    return {
      ref,
      lane: 'touchpoints',
      name: say(t.name),
      description: say(t.description),
      channel: t.channel,
      medium: t.medium ?? usual.medium,
      control: t.control ?? usual.control,
      isKey: t.isKey ?? false,
      importance: t.importance,
      owner: say(t.owner),
      tags: [],
      evidence: 'assumed',
      valence: feelings(t.valence),
    }
  }
  const toStep = (step: TemplateStep): StepDraft => {
    stepCount += 1
    const ref = `s${stepCount}`
    if (step.key !== undefined) stepRefs.set(step.key, ref)
    return {
      ref,
      name: say(step.name),
      description: '',
      evidence: 'assumed',
      valence: feelings(step.valence),
      touchpoints: step.touchpoints.map(toTouchpoint),
      cards: CARD_LISTS.flatMap(([list, lane, kind]): CardDraft[] =>
        (step[list] ?? []).map((text) => ({ lane, kind, text: say(text), asset: null })),
      ),
    }
  }
  const stages = template.stages.map((stage) => ({
    name: say(stage.name),
    duration: say(stage.duration),
    notes: '',
    steps: stage.steps.map(toStep),
  }))

  return {
    name: say(template.journey.name),
    state: template.journey.state,
    scenario: say(template.journey.scenario),
    expectations: say(template.journey.expectations),
    tags: template.journey.tags.map(say),
    personas: template.personas.map((p) =>
      newPersonaDraft({ ref: p.key, name: say(p.name), role: say(p.role), description: say(p.description) }),
    ),
    channels: kinds.map((kind: ChannelKind) => ({
      ref: kind,
      name: '',
      kind,
      medium: CHANNEL_CLASSES[kind].medium,
      control: CHANNEL_CLASSES[kind].control,
    })),
    lanes: lanes.map((role) => ({ ref: role, role, name: '' })),
    stages,
    connections: template.connections.flatMap((c) => {
      const refs = c.kind === 'step' ? stepRefs : touchpointRefs
      const from = refs.get(c.from)
      const to = refs.get(c.to)
      return from === undefined || to === undefined ? [] : [{ kind: c.kind, from, to, label: say(c.label) }]
    }),
    assets: [],
  }
}

/** The template's own lanes, else the starting ones; in both cases without card lanes that would stay empty. */
function lanesOf(template: Template, steps: readonly TemplateStep[]): LaneRole[] {
  const filled = new Set<LaneRole>(
    CARD_LISTS.filter(([list]) => steps.some((s) => (s[list]?.length ?? 0) > 0)).map(([, role]) => role),
  )
  const wanted = template.lanes ?? STARTING_LANES
  const missing = STARTING_LANES.filter((role) => (filled.has(role) || ALWAYS.has(role)) && !wanted.includes(role))
  return [...new Set([...wanted, ...missing])].filter((role) => ALWAYS.has(role) || filled.has(role))
}
