import type { JourneyDraft, StageDraft, StepDraft, TouchpointDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { readFeelings } from '../../../shared/domain/draft/words/feelings.ts'
import { readControl, readMedium, readState, readYes } from '../../../shared/domain/draft/words/fieldWords.ts'
import { readLaneWord } from '../../../shared/domain/draft/words/laneWords.ts'
import type { Prefix } from '../../../shared/domain/draft/words/prefix.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { MAX_TAGS } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { addTags, readEvidenceInto, readImportance } from '../fieldValues.ts'
import { snippet } from '../format.ts'
import type { JourneyContext } from './journeyContext.ts'
import type { Level } from './levels.ts'
import type { OutlineNode } from './tree.ts'

export interface FieldTarget {
  readonly level: Level
  readonly draft: JourneyDraft
  readonly stage: StageDraft | null
  readonly step: StepDraft | null
  readonly touchpoint: TouchpointDraft | null
}
type FieldPrefix = Extract<Prefix, { is: 'field' }>

/** @returns false if a thing of this level has no such field: then the line is an ordinary one */
export function setField(context: JourneyContext, target: FieldTarget, said: FieldPrefix, node: OutlineNode): boolean {
  // What is said may stand on a line of its own below the word.
  const below = said.rest === '' && node.children.length > 0 && said.field !== 'persona'
  if (!below) return setOne(context, target, said, node)
  const rest = withoutClosing(withChildren('', node.children))
  return setOne(context, target, { ...said, rest }, { ...node, children: [] })
}

function setOne(context: JourneyContext, target: FieldTarget, prefix: FieldPrefix, node: OutlineNode): boolean {
  switch (target.level) {
    case 'journey':
      return setJourneyField(context, prefix, node)
    case 'stage':
      if (prefix.field !== 'duration') return false
      target.stage!.duration = context.builder.name(node.line, prefix.rest)
      return true
    case 'step':
      return setSharedField(context, target.step!, prefix, node)
    case 'touchpoint':
      return setTouchpointField(context, target.touchpoint!, prefix, node)
  }
}

function setJourneyField(context: JourneyContext, { field, many, rest }: FieldPrefix, node: OutlineNode): boolean {
  const { builder, warnings } = context
  const { draft } = builder
  const text = withChildren(rest, field === 'persona' || field === 'lanes' ? [] : node.children)
  switch (field) {
    case 'scenario':
    case 'description':
      draft.scenario = builder.text(node.line, text)
      return true
    case 'expectations':
      draft.expectations = builder.text(node.line, text)
      return true
    case 'tags':
      addTags(draft, node.line, many ? split(rest) : [rest], 200, warnings)
      return true
    case 'state': {
      const state = readState(fold(rest.slice(0, 100)))
      if (state) draft.state = state
      else warnings.add(node.line, 'VALUE_UNKNOWN', { field: 'state', value: snippet(rest) })
      return true
    }
    case 'lanes':
    case 'lane':
      declareLanes(context, field === 'lanes' ? split(rest, /;/) : [rest])
      return true
    case 'persona':
      for (const name of many ? split(rest) : [rest]) addPersona(context, name, node, many)
      if (rest === '') for (const child of node.children) addPersona(context, withoutClosing(child.text), child, false)
      return true
    default:
      return false
  }
}

function addPersona(context: JourneyContext, name: string, node: OutlineNode, several: boolean): void {
  if (name === '') return
  const persona = context.builder.persona(node.line, name)
  if (!persona || several) return
  for (const child of node.children) {
    const colon = child.text.indexOf(':')
    const word = colon > 0 && colon < 100 ? fold(child.text.slice(0, colon)) : ''
    const same = child.text.slice(colon + 1).trim()
    const rest = same === '' ? withoutClosing(withChildren('', child.children)) : same
    if (['papel', 'role', 'perfil', 'profile', 'rol'].includes(word))
      persona.role = context.builder.name(child.line, rest)
    else {
      const described = ['descricao', 'description', 'descripcion'].includes(word) ? rest : child.text
      const all = persona.description === '' ? described : `${persona.description}\n${described}`
      persona.description = context.builder.text(child.line, all)
    }
  }
}

function declareLanes(context: JourneyContext, labels: readonly string[]): void {
  for (const label of labels) {
    if (label === '') continue
    const known = readLaneWord(label, fold)
    context.declared.set(label, known ?? { role: 'text', name: label, kind: 'text' })
  }
  context.builder.declareLanes([...context.declared.values()])
}

function setSharedField(
  context: JourneyContext,
  owner: StepDraft | TouchpointDraft,
  { field, rest }: FieldPrefix,
  node: OutlineNode,
): boolean {
  const { builder, warnings } = context
  switch (field) {
    case 'description':
      owner.description = builder.text(node.line, withChildren(rest, node.children))
      return true
    case 'evidence':
      readEvidenceInto(owner, node.line, rest, warnings)
      return true
    case 'valence': {
      const feelings = readFeelings(rest)
      if (feelings === undefined || feelings === 'outOfRange') {
        warnings.add(node.line, feelings ? 'VALENCE_OUT_OF_RANGE' : 'VALENCE_UNREADABLE', { value: snippet(rest) })
      } else builder.feel(node.line, owner.valence, feelings)
      return true
    }
    default:
      return false
  }
}

function setTouchpointField(
  context: JourneyContext,
  touchpoint: TouchpointDraft,
  prefix: FieldPrefix,
  node: OutlineNode,
): boolean {
  const { builder, warnings } = context
  const { field, rest } = prefix
  const word = fold(rest.slice(0, 100))
  const unknown = (): void => warnings.add(node.line, 'VALUE_UNKNOWN', { field, value: snippet(rest) })
  switch (field) {
    case 'channel':
      builder.setChannel(touchpoint, builder.channelNamed(node.line, rest))
      return true
    case 'owner':
      touchpoint.owner = builder.name(node.line, rest)
      return true
    case 'tags':
      addTags(touchpoint, node.line, prefix.many ? split(rest) : [rest], MAX_TAGS, warnings)
      return true
    case 'importance':
      readImportance(touchpoint, node.line, rest, warnings)
      return true
    case 'medium': {
      const medium = readMedium(word)
      if (medium) touchpoint.medium = medium
      else unknown()
      return true
    }
    case 'control': {
      const control = readControl(word)
      if (control) touchpoint.control = control
      else unknown()
      return true
    }
    case 'isKey': {
      const yes = readYes(word)
      if (yes !== undefined) touchpoint.isKey = yes
      else unknown()
      return true
    }
    default:
      return setSharedField(context, touchpoint, prefix, node)
  }
}

/** `[]` stands for nothing, `[][]` for a text that says `[]`. */
function withoutClosing(text: string): string {
  return /^(?:\[\])+$/.test(text) ? text.slice(2) : text
}

function split(text: string, by = /[;,]/): string[] {
  const mark = by.source === ';' || text.includes(';') ? ';' : ','
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function withChildren(text: string, children: readonly OutlineNode[]): string {
  const lines = children.map((c) => withChildren(c.text, c.children))
  return [...(text === '' && lines.length > 0 ? [] : [text]), ...lines].join('\n')
}
