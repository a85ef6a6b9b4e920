import { CHANNEL_CLASSES, type ChannelKind } from '../channel/channel.ts'
import { type JourneyDraft, newPersonaDraft, type StepDraft, type TouchpointDraft } from '../draft/journeyDraft.ts'
import { channelNamedIn } from './channelNamedIn.ts'
import { emptyStart, type StartWords } from './emptyStart.ts'
import { FINDING, MOMENTS, momentSteps, type StartAnswers } from './startAnswers.ts'

const WHO = 'who'
const PAINS = 'pains'

/**
 * A first map in the owner's own words.
 * @param trade the map of the trade; null: a trade of which nobody has drawn one, so only what was answered stands in it
 * @returns a sound draft; all of it is still assumed
 */
export function startDraft(trade: JourneyDraft | null, answers: StartAnswers, words: StartWords): JourneyDraft {
  const draft = copyOf(trade ?? emptyStart(words))
  const steps = draft.stages.flatMap((stage) => stage.steps)
  const at = momentSteps(draft.stages.map((stage) => stage.steps.length))
  const own = new Set<StepDraft>()

  nameCustomer(draft, answers)
  for (const moment of MOMENTS) {
    const step = steps[at[moment]]
    const text = answers.steps[moment].trim()
    if (!step || text === '') continue
    if (text !== step.name) speakInOwnWords(draft, step, text, words)
    own.add(step)
  }
  hurt(draft, steps, answers.painAt === null ? undefined : steps[at[answers.painAt]], answers.pain.trim())
  if (answers.painAt !== null) own.add(steps[at[answers.painAt]]!)
  keepChannels(draft, answers.channels, own, steps[0]!, words)
  return tidy(draft)
}

/** As deep as it is changed here. */
const copyOf = (draft: JourneyDraft): Mutable<JourneyDraft> => ({
  ...draft,
  stages: draft.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) => ({ ...step, touchpoints: step.touchpoints.map((t) => ({ ...t })) })),
  })),
})

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The customer takes the place of the first persona; the others are somebody else's customers. */
function nameCustomer(draft: Mutable<JourneyDraft>, { customer, role }: StartAnswers): void {
  const name = customer.trim()
  if (name === '') return
  const before = draft.personas[0]
  const ref = before?.ref ?? WHO
  renameInTexts(draft, name)
  draft.personas = [newPersonaDraft({ ref, name, role: role.trim() || before?.role || '' })]
  for (const thing of feeling(draft)) thing.valence = thing.valence.filter((v) => v.persona === ref)
}

/** The trade's map speaks of its own customers by name: of the first as of this one, of the others not at all. */
function renameInTexts(draft: Mutable<JourneyDraft>, name: string): void {
  const [first, ...others] = draft.personas.map((persona) => persona.name).filter(Boolean)
  if (first === undefined) return
  const said = (text: string): string => replaceName(text, first, name)
  const strange = (text: string): boolean => others.some((other) => replaceName(text, other, '') !== text)
  draft.scenario = strange(draft.scenario) ? '' : said(draft.scenario)
  draft.expectations = strange(draft.expectations) ? '' : said(draft.expectations)
  for (const thing of feeling(draft)) {
    thing.name = said(thing.name)
    thing.description = strange(thing.description) ? '' : said(thing.description)
    if ('cards' in thing) {
      thing.cards = thing.cards
        .filter((card) => !strange(card.text))
        .map((card) => ({ ...card, text: said(card.text) }))
    }
  }
}

/** Whole names only: "Ana" is not in "Banana". */
const replaceName = (text: string, from: string, to: string): string =>
  text
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => (part === from ? to : part))
    .join('')

const feeling = (draft: JourneyDraft): (StepDraft | TouchpointDraft)[] =>
  draft.stages.flatMap((stage) => stage.steps.flatMap((step) => [step, ...step.touchpoints]))

/** A step in the owner's words. Where they name a digital channel it happens there, and not where the trade's did. */
function speakInOwnWords(draft: Mutable<JourneyDraft>, step: StepDraft, text: string, words: StartWords): void {
  step.name = text
  const kind = channelNamedIn(text)
  if (kind === null) return
  const there = step.touchpoints.filter((t) => kindOf(draft, t) === kind)
  step.touchpoints = there.length > 0 ? there : [touchpoint(draft, kind, words)]
}

/** The chosen step is the one that is felt worst, with the pain in the owner's words instead of the trade's. */
function hurt(draft: Mutable<JourneyDraft>, steps: readonly StepDraft[], worst: StepDraft | undefined, text: string) {
  if (!worst) return
  const persona = draft.personas[0]?.ref ?? null
  for (const step of steps) {
    for (const thing of [step, ...step.touchpoints]) {
      thing.valence = thing.valence.map((v) => (v.value === -2 ? { ...v, value: -1 } : v))
    }
  }
  worst.valence = [{ persona, value: -2 }, ...worst.valence.filter((v) => v.persona !== persona)]
  if (text === '') return
  let lane = draft.lanes.find((each) => each.role === 'pains')
  if (!lane) {
    lane = { ref: PAINS, role: 'pains', name: '' }
    draft.lanes = [...draft.lanes, lane]
  }
  const { ref } = lane
  worst.cards = [{ lane: ref, kind: 'pain', text, asset: null }, ...worst.cards.filter((c) => c.kind !== 'pain')]
}

/** Of the ways to be found only those that are used; a way that no step knows joins the first one. */
function keepChannels(
  draft: Mutable<JourneyDraft>,
  used: readonly ChannelKind[],
  own: ReadonlySet<StepDraft>,
  first: StepDraft,
  words: StartWords,
): void {
  if (used.length === 0) return
  const unused = new Set<ChannelKind>(FINDING.filter((kind) => !used.includes(kind)))
  for (const stage of draft.stages) {
    for (const step of stage.steps) {
      if (own.has(step) && channelNamedIn(step.name) !== null) continue
      const kept = step.touchpoints.filter((t) => !unused.has(kindOf(draft, t) ?? 'other'))
      // A step that only happened where this business is not does not happen here.
      if (kept.length === 0 && step.touchpoints.length > 0 && !own.has(step) && stage.steps.length > 1) {
        stage.steps = stage.steps.filter((other) => other !== step)
      }
      step.touchpoints = kept
    }
  }
  const there = draft.stages[0]?.steps.includes(first) ? first : draft.stages[0]?.steps[0]
  const known = new Set(
    draft.stages.flatMap((stage) => stage.steps.flatMap((step) => step.touchpoints.map((t) => kindOf(draft, t)))),
  )
  for (const kind of FINDING) {
    if (there && used.includes(kind) && !known.has(kind)) {
      there.touchpoints = [...there.touchpoints, touchpoint(draft, kind, words)]
    }
  }
}

const kindOf = (draft: JourneyDraft, t: TouchpointDraft): ChannelKind | undefined =>
  draft.channels.find((channel) => channel.ref === t.channel)?.kind

function touchpoint(draft: Mutable<JourneyDraft>, kind: ChannelKind, words: StartWords): TouchpointDraft {
  const { medium, control } = CHANNEL_CLASSES[kind]
  let channel = draft.channels.find((each) => each.kind === kind)
  if (!channel) {
    channel = { ref: kind, name: '', kind, medium, control }
    draft.channels = [...draft.channels, channel]
  }
  const taken = draft.stages.flatMap((stage) => stage.steps.flatMap((step) => step.touchpoints.map((t) => t.ref)))
  let ref: string = `own-${kind}`
  while (taken.includes(ref)) ref += '+'
  return {
    ref,
    lane: draft.lanes.find((lane) => lane.role === 'touchpoints')!.ref,
    name: words.channels[kind],
    description: '',
    channel: channel.ref,
    medium,
    control,
    isKey: false,
    importance: null,
    owner: '',
    tags: [],
    evidence: 'assumed',
    valence: [],
  }
}

/** Without what leads to things that are gone. */
function tidy(draft: Mutable<JourneyDraft>): JourneyDraft {
  const steps = draft.stages.flatMap((stage) => stage.steps)
  const touchpoints = steps.flatMap((step) => step.touchpoints)
  const refs = { step: new Set(steps.map((s) => s.ref)), touchpoint: new Set(touchpoints.map((t) => t.ref)) }
  const channels = new Set(touchpoints.map((t) => t.channel))
  draft.connections = draft.connections.filter((c) => refs[c.kind].has(c.from) && refs[c.kind].has(c.to))
  draft.channels = draft.channels.filter((channel) => channels.has(channel.ref))
  return draft
}
