import { CHANNEL_CLASSES } from '../../../shared/domain/channel/channel.ts'
import { groupBy } from '../../../shared/domain/draft/groupBy.ts'
import {
  CONTROL_WORDS,
  EVIDENCE_WORDS,
  FIELD_WORDS,
  type Field,
  MEDIUM_WORDS,
  STATE_WORDS,
} from '../../../shared/domain/draft/words/fieldWords.ts'
import type { LaneMeaning } from '../../../shared/domain/draft/words/laneWords.ts'
import { END_OF_NAME, readMarks } from '../../../shared/domain/draft/words/marks.ts'
import { readPrefix } from '../../../shared/domain/draft/words/prefix.ts'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Lane } from '../../../shared/domain/journey/lane.ts'
import type { TemplateLanguage } from '../../../shared/domain/template/template.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { cardLabel, channelLabel, feelingsLabel, laneLabel } from './labels.ts'
import { escapeLine, escapeText } from './markdownEscape.ts'
import { type LeftOut, leftOut, oneLine, type TextExport, type TextExportInput } from './textExport.ts'

interface Writing {
  readonly doc: JourneyDoc
  readonly language: TemplateLanguage
  readonly left: LeftOut
  readonly lines: string[]
  readonly personas: ReadonlyMap<string, string>
  readonly lanes: ReadonlyMap<string, Lane>
  /** What each lane is called in this file. */
  readonly laneLabels: ReadonlyMap<Lane, string>
  /** The labels that the head declares, as the importer will know them. */
  readonly declared: ReadonlyMap<string, LaneMeaning>
}

/** The outline that the importer reads (its grammar stands there), for people to read and edit in any editor. */
export function exportMarkdown({ doc, language, touchpointWord }: TextExportInput): TextExport {
  const lanes = doc.lanes.map((l) => [l, laneLabel(l, language, touchpointWord)] as const)
  const writing: Writing = {
    doc,
    language,
    laneLabels: new Map(lanes),
    left: leftOut(),
    lines: [],
    personas: new Map(doc.personas.map((p) => [p.id, oneLine(p.name)])),
    lanes: new Map(doc.lanes.map((l) => [l.id, l])),
    declared: new Map(lanes.map(([l, label]) => [label, { role: l.role, name: l.name, kind: null }])),
  }
  writeHead(writing)
  const steps = groupBy(doc.steps, (s) => s.stageId)
  const touchpoints = groupBy(doc.touchpoints, (t) => t.stepId)
  const cards = groupBy(doc.cards, (c) => c.stepId)
  for (const stage of doc.stages) {
    writing.lines.push('', `## ${plainName(writing, stage.name)}`, '')
    field(writing, '', 'duration', oneLine(stage.duration))
    for (const step of steps.get(stage.id) ?? []) {
      const felt = feelings(writing, step.valence)
      writing.lines.push('', `### ${plainName(writing, step.name)}${felt.mark}`, '')
      for (const line of felt.lines) field(writing, '', 'valence', line)
      field(writing, '', 'description', step.description)
      if (step.evidence !== 'assumed') field(writing, '', 'evidence', EVIDENCE_WORDS[step.evidence].usual[language])
      for (const t of touchpoints.get(step.id) ?? []) writeTouchpoint(writing, t)
      for (const card of cards.get(step.id) ?? []) {
        const label = cardLabel(writing.lanes.get(card.laneId)!, card, language)
        labelled(writing, '', label, card.text.trim())
      }
    }
  }
  tellTheRest(writing)
  const text = writing.lines.join('\n').replace(/\n{3,}/g, '\n\n')
  return { text: `${text.trim()}\n`, warnings: writing.left.list() }
}

function writeHead(writing: Writing): void {
  const { doc, language, lines } = writing
  const { journey } = doc
  lines.push(`# ${plainName(writing, journey.name)}`, '')
  field(writing, '', 'scenario', journey.scenario)
  field(writing, '', 'expectations', journey.expectations)
  const word = (name: Field): string => FIELD_WORDS[name].usual[language]
  if (journey.state !== 'asIs') field(writing, '', 'state', STATE_WORDS[journey.state].usual[language])
  writeTags(writing, '', journey.tags)
  const labels = [...writing.laneLabels.values()]
  if (labels.some((l) => l.includes(';'))) for (const label of labels) labelled(writing, '', word('lane'), label)
  else if (labels.length > 0) labelled(writing, '', word('lanes'), labels.join('; '))
  for (const persona of doc.personas) {
    const name = oneLine(persona.name)
    const closed = readMarks(`${word('persona')}: ${name}`).literal
    labelled(writing, '', word('persona'), name)
    field(writing, closed ? '    ' : '  ', 'role', oneLine(persona.role))
    field(writing, closed ? '    ' : '  ', 'description', persona.description)
  }
}

/** On one line, or each on its own where a tag holds what divides them. */
function writeTags(writing: Writing, indent: string, list: readonly string[]): void {
  const word = FIELD_WORDS.tags.usual[writing.language]
  const tags = list.map(oneLine)
  if (tags.some((t) => /[;,]/.test(t))) for (const tag of tags) labelled(writing, indent, singular(word), tag)
  else if (tags.length > 0) labelled(writing, indent, word, tags.join('; '))
}

function writeTouchpoint(writing: Writing, t: Touchpoint): void {
  const { doc, language } = writing
  const lane = writing.lanes.get(t.laneId)!
  const channel = doc.channels.find((c) => c.id === t.channelId)
  const label = channel ? channelLabel(channel, language) : ''
  const awkward = /[[\]]/.test(label)
  const felt = feelings(writing, t.valence)
  const marks = `${label === '' || awkward ? '' : ` [${escapeLine(label)}]`}${t.isKey ? ' ★' : ''}${felt.mark}`
  // Touchpoints of a second lane stand below its name, each closed so that none is taken for a channel's word.
  const own = lane.name === '' ? '' : '  '
  if (own !== '') writing.lines.push(`- ${escapeLine(writing.laneLabels.get(lane)!)}:`)
  const name = own === '' ? plainName(writing, t.name) : `${escapeText(oneLine(t.name))} ${END_OF_NAME}`.trim()
  item(writing, own, `${name}${marks}`)
  if (awkward) field(writing, `${own}  `, 'channel', label)
  for (const line of felt.lines) field(writing, `${own}  `, 'valence', line)
  field(writing, `${own}  `, 'description', t.description)
  field(writing, `${own}  `, 'owner', oneLine(t.owner))
  writeTags(writing, `${own}  `, t.tags)
  if (t.importance !== null) field(writing, `${own}  `, 'importance', String(t.importance))
  if (t.evidence !== 'assumed') field(writing, `${own}  `, 'evidence', EVIDENCE_WORDS[t.evidence].usual[language])
  const usual = CHANNEL_CLASSES[channel?.kind ?? 'other']
  if (t.medium !== usual.medium) field(writing, `${own}  `, 'medium', MEDIUM_WORDS[t.medium].usual[language])
  if (t.control !== usual.control) field(writing, `${own}  `, 'control', CONTROL_WORDS[t.control].usual[language])
}

/** A name, closed with `[]` where its own words would be taken for marks or a prefix. */
function plainName(writing: Writing, name: string): string {
  const line = oneLine(name)
  if (line !== name.trim()) writing.left.add('LINE_BREAKS_LEFT_OUT')
  const marked = readMarks(line)
  const safe =
    line !== '' &&
    marked.name === line &&
    !marked.literal &&
    !marked.isKey &&
    readPrefix(line, writing.declared) === undefined
  // A name that is a lane's word alone would become the head of a group.
  const laneWord = readPrefix(`${line}: x`, writing.declared)?.is === 'lane' || /^\[[ xX]\]\s/.test(line)
  return safe && !laneWord ? escapeText(line) : `${escapeText(line)} ${END_OF_NAME}`.trim()
}

/** Feelings as a mark behind a name; one by one below it where a persona's name would break the mark. */
function feelings(writing: Writing, valence: readonly Valence[]): { mark: string; lines: string[] } {
  if (valence.length === 0) return { mark: '', lines: [] }
  const label = feelingsLabel(valence, writing.personas)
  const awkward = valence.some((v) => /[()[\]]/.test(writing.personas.get(v.personaId ?? '') ?? ''))
  if (label !== undefined && !awkward) return { mark: ` (${escapeLine(label)})`, lines: [] }
  const lines = valence.map((v) => feelingsLabel([v], writing.personas)).filter((l) => l !== undefined)
  writing.left.add('FEELINGS_LEFT_OUT', valence.length - lines.length)
  return { mark: '', lines }
}

function field(writing: Writing, indent: string, name: Field, text: string): void {
  if (text.trim() !== '') labelled(writing, indent, FIELD_WORDS[name].usual[writing.language], text.trim())
}

/** "- Dor: fila"; on a line of its own below the label where the text ends like a closed name. */
function labelled({ lines }: Writing, indent: string, label: string, text: string): void {
  const head = `${indent}- ${escapeLine(label)}:`
  const closed = text === '' || readMarks(`${label}: ${text}`).literal
  if (!closed) lines.push(`${head} ${escapeText(text, `${indent}  `)}`)
  else lines.push(head, `${indent}  - ${cardText(text, `${indent}    `)}`)
}

function item({ lines }: Writing, indent: string, text: string): void {
  lines.push(`${indent}- ${text}`)
}

/** Nothing is written as `[]`, and what is only such brackets with one pair more. */
function cardText(text: string, indent: string): string {
  return /^(?:\[\])*$/.test(text) ? `${END_OF_NAME}${text}` : escapeText(text, indent)
}

/** "Etiquetas" → "Etiqueta": the word for one, which is read whole. */
function singular(word: string): string {
  return word.replace(/s$/, '')
}

function tellTheRest({ doc, left }: Writing): void {
  left.add('CONNECTIONS_LEFT_OUT', doc.connections.length)
  const pictures = [...doc.cards.map((c) => c.assetId), ...doc.personas.map((p) => p.pictureAssetId)]
  left.add('PICTURES_LEFT_OUT', pictures.filter((id) => id !== null).length)
  left.add('LINKS_LEFT_OUT', doc.touchpoints.filter((t) => t.linkedJourneyId !== null).length)
  const used = new Set(doc.touchpoints.map((t) => t.channelId))
  const changed = doc.channels.filter(
    (c) =>
      used.has(c.id) && (c.medium !== CHANNEL_CLASSES[c.kind].medium || c.control !== CHANNEL_CLASSES[c.kind].control),
  )
  left.add('CHANNEL_CLASSES_LEFT_OUT', changed.length)
  const names = doc.personas.map((p) => oneLine(p.name))
  left.add('SAME_NAMES', names.length - new Set(names).size)
  const lanes = doc.lanes.map((l) => `${l.role} ${l.name.trim()}`)
  left.add('SAME_LANES', lanes.length - new Set(lanes).size)
}
