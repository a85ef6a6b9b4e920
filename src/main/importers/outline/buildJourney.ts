import type { StageDraft, StepDraft, TouchpointDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { readChannelKind } from '../../../shared/domain/draft/words/channelWords.ts'
import { readFeelings } from '../../../shared/domain/draft/words/feelings.ts'
import type { LaneMeaning } from '../../../shared/domain/draft/words/laneWords.ts'
import { type Marked, readMarks } from '../../../shared/domain/draft/words/marks.ts'
import { readPrefix } from '../../../shared/domain/draft/words/prefix.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { cardKindFor } from '../draftBuilder.ts'
import { snippet } from '../format.ts'
import { type FieldTarget, setField } from './fields.ts'
import type { JourneyContext } from './journeyContext.ts'
import { BELOW, type Level, laneGroup, readList } from './levels.ts'
import type { OutlineNode } from './tree.ts'

/** Where in the journey a line stands. */
interface Place {
  readonly level: Level
  readonly stage: StageDraft | null
  readonly step: StepDraft | null
  readonly touchpoint: TouchpointDraft | null
}

const TOP: Place = { level: 'journey', stage: null, step: null, touchpoint: null }

/** Adds what stands under a journey's title to its draft. */
export function buildJourney(context: JourneyContext, nodes: readonly OutlineNode[]): void {
  if (!nodes.some((n) => n.kind === 'heading')) {
    addList(context, readList(nodes, false).level, nodes)
    return
  }
  for (const node of nodes) if (node.kind !== 'heading') content(context, TOP, node)
  for (const node of nodes) if (node.kind === 'heading') content(context, TOP, node)
}

/** Adds a list that stands under no heading but the journey's: its fields first, wherever they stand. */
export function addList(context: JourneyContext, level: Level, nodes: readonly OutlineNode[]): void {
  const lines = nodes.filter((node) => {
    const prefix = readMarks(node.text).literal ? undefined : readPrefix(node.text)
    return !(prefix?.is === 'field' && setField(context, target(context, TOP), prefix, node))
  })
  if (lines.length === 0) return
  let place: Place = TOP
  if (level === 'step') place = { ...TOP, level: 'stage', stage: context.builder.stage(null, '') }
  for (const node of lines) content(context, place, node)
}

function content(context: JourneyContext, place: Place, node: OutlineNode): void {
  const group = laneGroup(node)
  if (group && !(node.kind === 'heading' && place.level === 'journey' && isStageHeading(context, node))) {
    addLane(context, place, node, group, '')
    return
  }
  if (node.kind === 'heading') {
    open(context, place, context.levels.get(node.depth) ?? 'touchpoint', node)
    return
  }
  const prefix = readMarks(node.text).literal ? undefined : readPrefix(node.text, context.declared)
  if (prefix?.is === 'lane') {
    addLane(context, place, node, prefix.lane, prefix.rest)
    return
  }
  if (prefix?.is === 'field' && setField(context, target(context, place), prefix, node)) return
  if (place.level === 'journey' && context.hasHeadings) {
    const { draft } = context.builder
    draft.scenario = context.builder.text(node.line, joined(draft.scenario, node.text))
    for (const child of node.children) content(context, place, child)
    return
  }
  const below = BELOW[place.level]
  if (below === null || (place.level === 'step' && node.kind === 'text')) addDescription(context, place, node)
  else open(context, place, below, node)
}

/** A stage may be called like a lane ("## Suporte") when it holds steps of its own. */
function isStageHeading(context: JourneyContext, node: OutlineNode): boolean {
  return context.levels.get(node.depth) === 'stage' && node.children.some((c) => c.kind === 'heading')
}

function target(context: JourneyContext, place: Place): FieldTarget {
  return { ...place, draft: context.builder.draft }
}

function open(context: JourneyContext, place: Place, level: Level, node: OutlineNode): void {
  const { builder } = context
  if (level === 'stage' || level === 'journey') {
    const marked = readMarks(node.text)
    const name = marked.literal ? marked.name : node.text
    const stage = builder.stage(node.line, name)
    inside(context, { ...TOP, level: 'stage', stage }, node)
    return
  }
  const stage = place.stage ?? builder.draft.stages.at(-1) ?? builder.stage(null, '')
  if (level === 'step') {
    openStep(context, stage, node)
    return
  }
  const step = place.step ?? stage.steps.at(-1) ?? addedStep(context, stage, node.line)
  openTouchpoint(context, stage, step, node, node.text)
}

function inside(context: JourneyContext, place: Place, node: OutlineNode): void {
  for (const child of node.children) content(context, place, child)
}

function openStep(context: JourneyContext, stage: StageDraft, node: OutlineNode): void {
  const { builder } = context
  const { marked, channel } = readName(context, node.text, node.line)
  const step = builder.step(stage, node.line, marked.name)
  builder.feel(node.line, step.valence, marked.feelings)
  inside(context, { level: 'step', stage, step, touchpoint: null }, node)
  // A step that names its channel or is a moment of truth, with nothing under it, is its own touchpoint.
  if (step.touchpoints.length > 0 || (channel === null && !marked.isKey)) return
  const touchpoint = builder.touchpoint(step, null, step.name)
  touchpoint.isKey = marked.isKey
  if (channel !== null) builder.setChannel(touchpoint, builder.channelNamed(node.line, channel))
  builder.feel(null, touchpoint.valence, marked.feelings)
}

function openTouchpoint(
  context: JourneyContext,
  stage: StageDraft,
  step: StepDraft,
  node: Pick<OutlineNode, 'line' | 'children'>,
  text: string,
  laneName = '',
): void {
  const { builder } = context
  const { marked, channel } = readName(context, text, node.line)
  const touchpoint = builder.touchpoint(step, node.line, marked.name, laneName)
  touchpoint.isKey = marked.isKey
  if (channel !== null) builder.setChannel(touchpoint, builder.channelNamed(node.line, channel))
  builder.feel(node.line, touchpoint.valence, marked.feelings)
  for (const child of node.children) content(context, { level: 'touchpoint', stage, step, touchpoint }, child)
}

/** A name with its marks; "WhatsApp: pergunta o preço" names its channel first. */
function readName(
  context: JourneyContext,
  text: string,
  line: number,
): { readonly marked: Marked; readonly channel: string | null } {
  const marked = readMarks(text.replaceAll('\n', ' '))
  if (marked.outOfRange !== null) context.warnings.add(line, 'VALENCE_OUT_OF_RANGE', { value: marked.outOfRange })
  const prefix = marked.literal || marked.channel !== null ? undefined : readPrefix(marked.name)
  if (prefix?.is !== 'channel' || prefix.rest === '') return { marked, channel: marked.channel }
  return { marked: { ...marked, name: prefix.rest }, channel: prefix.channel }
}

/** What belongs to a step but stands where there is none yet goes into a step named like the stage. */
function addedStep(context: JourneyContext, stage: StageDraft, line: number): StepDraft {
  context.warnings.add(line, 'STEP_ADDED', { stage: snippet(stage.name) })
  return context.builder.step(stage, null, stage.name)
}

function addLane(context: JourneyContext, place: Place, node: OutlineNode, lane: LaneMeaning, rest: string): void {
  const { builder, warnings } = context
  const stage = place.stage ?? builder.draft.stages.at(-1) ?? null
  if (stage === null || (place.level === 'journey' && stage.steps.length === 0)) {
    warnings.add(node.line, 'TEXT_LEFT_OUT', { text: snippet(node.text) })
    return
  }
  const said = [...(rest === '' ? [] : [{ line: node.line, text: rest, children: [] }]), ...node.children]
  if (said.length === 0) return
  const step = place.step ?? stage.steps.at(-1) ?? addedStep(context, stage, node.line)
  if (lane.role === 'emotion') {
    for (const one of said) addFeeling(context, (place.touchpoint ?? step).valence, one.line, one.text)
    return
  }
  if (lane.role === 'touchpoints' || lane.role === 'channels') {
    for (const one of said) {
      for (const name of splitChannels(one.text))
        openTouchpoint(context, stage, step, one, name, lane.role === 'touchpoints' ? lane.name : '')
    }
    return
  }
  const kind = cardKindFor(lane.role, lane.kind)
  const ref = builder.lane(lane.role, builder.name(node.line, lane.name))
  if (kind === null || ref === null) return
  for (const one of said) builder.card(step, one.line, ref, kind, cardText(wholeText(one)))
}

/** "Instagram, Google, WhatsApp" is three touchpoints when every word is a channel that we know, else it is one. */
function splitChannels(text: string): string[] {
  const words = text.length > 500 ? [] : text.split(/[,;]/).map((w) => w.trim())
  const all = words.length > 1 && words.every((w) => readChannelKind(fold(w)) !== undefined)
  if (all) return words.map((w) => `${w} [${w}]`)
  return readChannelKind(fold(text.slice(0, 100))) === undefined ? [text] : [`${text} [${text}]`]
}

function addFeeling(context: JourneyContext, valence: StepDraft['valence'], line: number, text: string): void {
  const feelings = readFeelings(text)
  if (feelings === undefined || feelings === 'outOfRange') {
    context.warnings.add(line, feelings ? 'VALENCE_OUT_OF_RANGE' : 'VALENCE_UNREADABLE', { value: snippet(text) })
  } else context.builder.feel(line, valence, feelings)
}

function addDescription(context: JourneyContext, place: Place, node: OutlineNode): void {
  const owner = place.touchpoint ?? place.step
  if (owner) owner.description = context.builder.text(node.line, joined(owner.description, wholeText(node)))
}

/** A line with all that is under it. */
function wholeText(node: Pick<OutlineNode, 'text' | 'children'>): string {
  return [node.text, ...node.children.map((c) => wholeText(c))].join('\n')
}

/** `[]` stands for an empty card, `[][]` for a card that says `[]`. */
function cardText(text: string): string {
  return /^(?:\[\])+$/.test(text) ? text.slice(2) : text
}

function joined(before: string, more: string): string {
  return before === '' ? more : `${before}\n${more}`
}
