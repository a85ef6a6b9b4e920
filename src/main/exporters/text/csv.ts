import { CHANNEL_CLASSES, type Channel } from '../../../shared/domain/channel/channel.ts'
import { groupBy } from '../../../shared/domain/draft/groupBy.ts'
import { CHANNEL_WORDS } from '../../../shared/domain/draft/words/channelWords.ts'
import {
  CONTROL_WORDS,
  EVIDENCE_WORDS,
  FIELD_WORDS,
  type Field,
  MEDIUM_WORDS,
  UNNAMED,
} from '../../../shared/domain/draft/words/fieldWords.ts'
import { guardCell } from '../../../shared/domain/draft/words/formulaGuard.ts'
import { CARD_WORDS } from '../../../shared/domain/draft/words/laneWords.ts'
import { tagList } from '../../../shared/domain/draft/words/tagList.ts'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS } from '../../../shared/domain/journey/lane.ts'
import type { TemplateLanguage } from '../../../shared/domain/template/template.ts'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { feelingsLabel, laneLabel } from './labels.ts'
import { type LeftOut, leftOut, oneLine, type TextExport, type TextExportInput } from './textExport.ts'

const COLUMNS: readonly Field[] = [
  'stage',
  'step',
  'lane',
  'text',
  'channel',
  'kind',
  'valence',
  'isKey',
  'importance',
  'owner',
  'tags',
  'description',
  'duration',
  'evidence',
  'medium',
  'control',
]
type Row = Partial<Record<Field, string>>

/**
 * One row for every touchpoint and card under its stage and step, for a spreadsheet: semicolons and a byte-order mark
 * in Portuguese and Spanish, commas in English. A cell that a spreadsheet would run gets an apostrophe in front.
 */
export function exportCsv({ doc, language, touchpointWord }: TextExportInput): TextExport {
  const left = leftOut()
  const rows = rowsOf({ doc, language, touchpointWord }, left)
  const delimiter = language === 'en' ? ',' : ';'
  const head = COLUMNS.map((field) => FIELD_WORDS[field].usual[language])
  const lines = [head, ...rows.map((row) => COLUMNS.map((field) => row[field] ?? ''))].map((cells) =>
    cells.map((cell) => quote(guardCell(cell.trim()), delimiter)).join(delimiter),
  )
  tellTheRest(doc, left)
  return { text: `${language === 'en' ? '' : '\ufeff'}${lines.join('\r\n')}\r\n`, warnings: left.list() }
}

function rowsOf({ doc, language, touchpointWord }: TextExportInput, left: LeftOut): Row[] {
  const rows: Row[] = []
  const unnamed = (text: string): string => oneLine(text) || UNNAMED[language]
  const personas = new Map(doc.personas.map((p) => [p.id, oneLine(p.name)]))
  const channels = new Map(doc.channels.map((c) => [c.id, c]))
  const lanes = new Map(doc.lanes.map((l) => [l.id, l]))
  const touchpoints = groupBy(doc.touchpoints, (t) => t.stepId)
  const cards = groupBy(doc.cards, (c) => c.stepId)
  const steps = groupBy(doc.steps, (s) => s.stageId)
  const feelings = (valence: readonly Valence[]): string => {
    const whole = feelingsLabel(valence, personas)
    if (whole !== undefined) return feelingCell(whole)
    const safe = valence.filter((v) => feelingsLabel([v], personas) !== undefined)
    const label = feelingsLabel(safe, personas)
    left.add('FEELINGS_LEFT_OUT', valence.length - (label === undefined ? 0 : safe.length))
    return feelingCell(label ?? '')
  }
  const stageNames = new Set<string>()
  for (const stage of doc.stages) {
    const stageCell = unnamed(stage.name)
    if (stageNames.has(stageCell)) left.add('SAME_NAMES')
    stageNames.add(stageCell)
    const stepNames = new Set<string>()
    const own = steps.get(stage.id) ?? []
    if (own.length === 0) rows.push({ stage: stageCell, duration: stage.duration })
    own.forEach((step, i) => {
      const stepCell = unnamed(step.name)
      if (stepNames.has(stepCell)) left.add('SAME_NAMES')
      stepNames.add(stepCell)
      const place = { stage: stageCell, step: stepCell }
      rows.push({
        ...place,
        valence: feelings(step.valence),
        description: step.description,
        duration: i === 0 ? stage.duration : '',
        evidence: EVIDENCE_WORDS[step.evidence].usual[language],
      })
      for (const t of touchpoints.get(step.id) ?? []) {
        const lane = lanes.get(t.laneId)!
        rows.push({
          ...place,
          lane: laneLabel(lane, language, touchpointWord),
          ...touchpointCells(t, channels, feelings, language),
        })
      }
      for (const card of cards.get(step.id) ?? []) {
        const lane = lanes.get(card.laneId)!
        const usual = CARD_KINDS[lane.role][0] === card.kind
        rows.push({
          ...place,
          lane: laneLabel(lane, language, touchpointWord),
          text: card.text.trim() === '' ? UNNAMED[language] : card.text,
          kind: usual ? '' : CARD_WORDS[card.kind].usual[language],
        })
      }
    })
  }
  return rows
}

function touchpointCells(
  t: Touchpoint,
  channels: ReadonlyMap<string, Channel>,
  feelings: (valence: readonly Valence[]) => string,
  language: TemplateLanguage,
): Row {
  const channel = t.channelId === null ? undefined : channels.get(t.channelId)
  const usual = CHANNEL_CLASSES[channel?.kind ?? 'other']
  return {
    text: oneLine(t.name) || UNNAMED[language],
    channel: channel ? oneLine(channel.name) || CHANNEL_WORDS[channel.kind][language] : '',
    kind: channel && oneLine(channel.name) !== '' ? CHANNEL_WORDS[channel.kind][language] : '',
    valence: feelings(t.valence),
    isKey: t.isKey ? FIELD_WORDS.isKey.usual[language].toLowerCase() : '',
    importance: t.importance === null ? '' : String(t.importance),
    owner: oneLine(t.owner),
    tags: tagList(t.tags.map(oneLine)),
    description: t.description,
    evidence: EVIDENCE_WORDS[t.evidence].usual[language],
    medium: t.medium === usual.medium ? '' : MEDIUM_WORDS[t.medium].usual[language],
    control: t.control === usual.control ? '' : CONTROL_WORDS[t.control].usual[language],
  }
}

/** In brackets where a spreadsheet would take the sign for a formula. */
function feelingCell(text: string): string {
  return /^[-+]\d$/.test(text) ? `(${text})` : /^[-+]/.test(text) ? text.replace(/^([-+]\d)/, '($1)') : text
}

function quote(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function tellTheRest(doc: JourneyDoc, left: LeftOut): void {
  left.add('CONNECTIONS_LEFT_OUT', doc.connections.length)
  left.add('PICTURES_LEFT_OUT', doc.cards.filter((c) => c.assetId !== null).length)
  left.add('LINKS_LEFT_OUT', doc.touchpoints.filter((t) => t.linkedJourneyId !== null).length)
  const { scenario, expectations, tags, state } = doc.journey
  // The journey's name is not in the rows: the file carries it.
  left.add(
    'JOURNEY_DETAILS_LEFT_OUT',
    [scenario, expectations, tags[0] ?? '', state === 'toBe' ? 'x' : ''].filter(Boolean).length,
  )
  left.add('PERSONA_DETAILS_LEFT_OUT', doc.personas.filter((p) => p.role || p.description || p.pictureAssetId).length)
  const felt = new Set([...doc.steps, ...doc.touchpoints].flatMap((x) => x.valence.map((v) => v.personaId)))
  left.add('PERSONAS_LEFT_OUT', doc.personas.filter((p) => !felt.has(p.id)).length)
  const filled = new Set([...doc.cards, ...doc.touchpoints].map((x) => x.laneId))
  const always = new Set(['emotion', 'actions', 'touchpoints', 'channels'])
  left.add('EMPTY_LANES_LEFT_OUT', doc.lanes.filter((l) => !filled.has(l.id) && !always.has(l.role)).length)
  const names = [...doc.stages, ...doc.steps, ...doc.touchpoints].map((x) => x.name)
  left.add('LINE_BREAKS_LEFT_OUT', names.filter((n) => oneLine(n) !== n.trim()).length)
  const used = new Set(doc.touchpoints.map((t) => t.channelId))
  left.add('CHANNEL_CLASSES_LEFT_OUT', doc.channels.filter((c) => used.has(c.id) && differs(c)).length)
}

function differs(channel: Channel): boolean {
  const usual = CHANNEL_CLASSES[channel.kind]
  return channel.medium !== usual.medium || channel.control !== usual.control
}
