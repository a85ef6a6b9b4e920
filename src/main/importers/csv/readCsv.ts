import type { ImportPlan } from '../../../shared/domain/draft/importPlan.ts'
import type { StageDraft, StepDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { readChannelKind } from '../../../shared/domain/draft/words/channelWords.ts'
import { readFeelings } from '../../../shared/domain/draft/words/feelings.ts'
import {
  type Field,
  isUnnamed,
  NEW_JOURNEY,
  readControl,
  readMedium,
  readYes,
} from '../../../shared/domain/draft/words/fieldWords.ts'
import { unguardCell } from '../../../shared/domain/draft/words/formulaGuard.ts'
import { type LaneMeaning, readCardKind, readLaneWord } from '../../../shared/domain/draft/words/laneWords.ts'
import { readTagList } from '../../../shared/domain/draft/words/tagList.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { MAX_TAGS } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { cardKindFor, type DraftBuilder, draftBuilder } from '../draftBuilder.ts'
import { addTags, readEvidenceInto, readImportance } from '../fieldValues.ts'
import { failure, type SourceText, snippet, type TextFormat, type WarningList, warningList } from '../format.ts'
import { looksHeadless, plainColumns, readHead, unknownHeads } from './columns.ts'
import { type CsvRow, hasSepLine, readTable, sampleRows } from './table.ts'

/**
 * A table with one row for every touchpoint and card: stage, step, lane, text, and columns for more where a head names
 * them. An empty stage or step is that of the row above. A row of a stage or step alone makes it; a name that comes
 * again in the same place means the same stage or step.
 */
export const csvFormat: TextFormat = {
  kind: 'csv',
  extensions: ['csv', 'tsv'],
  recognise(text) {
    const rows = sampleRows(text)
    const head = rows[0] === undefined ? undefined : readHead(rows[0])
    if (head && head.size >= 3) return 0.9
    if (hasSepLine(text) || (head && rows.length > 1 && rows.every((r) => r.length === rows[0]!.length))) return 0.85
    if (looksHeadless(rows)) return 0.8
    const width = rows[0]?.length ?? 0
    return rows.length > 1 && width >= 4 && rows.every((r) => r.length === width) ? 0.35 : 0
  },
  read: readCsv,
}

interface Reading {
  readonly builder: DraftBuilder
  readonly warnings: WarningList
  readonly stages: Map<string, { stage: StageDraft; steps: Map<string, StepDraft> }>
  readonly unknownLanes: Set<string>
  stage: { stage: StageDraft; steps: Map<string, StepDraft> } | null
  step: StepDraft | null
}

/** The cells of one row by field, trimmed, without the apostrophe of a guarded formula. */
type Cells = (field: Field) => string

function readCsv(source: SourceText): ImportPlan {
  const table = readTable(source.text)
  if (!table.ok) return failure(table.code, { limit: table.limit }, table.line)
  if (table.rows.length === 0) return failure('IMPORT_EMPTY')
  const warnings = warningList()
  const builder = draftBuilder(warnings)
  builder.draft.name = builder.name(null, source.baseName || NEW_JOURNEY[source.language])
  if (table.brokenQuotesLine !== null) warnings.add(table.brokenQuotesLine, 'CSV_QUOTES')

  const head = readHead(table.rows[0]!.cells)
  const columns = head ?? plainColumns()
  if (head) {
    for (const name of unknownHeads(table.rows[0]!.cells, head)) {
      warnings.add(table.rows[0]!.line, 'CSV_COLUMN_UNKNOWN', { column: snippet(name) })
    }
  } else if (table.rows.every((r) => r.cells.length < 2)) {
    return failure('IMPORT_INVALID', { format: 'CSV' }, table.rows[0]!.line)
  }
  const reading: Reading = { builder, warnings, stages: new Map(), unknownLanes: new Set(), stage: null, step: null }
  for (const row of head ? table.rows.slice(1) : table.rows) {
    readRow(reading, row, (field) => {
      const at = columns.get(field)
      return at === undefined ? '' : unguardCell(row.cells[at] ?? '').trim()
    })
  }
  const overflow = builder.overflow()
  if (overflow) return failure('IMPORT_TOO_MANY_ROWS', overflow)
  return { ok: true, source: 'csv', drafts: [builder.finish()], warnings: warnings.list() }
}

function readRow(reading: Reading, { line }: CsvRow, cells: Cells): void {
  const { builder, warnings } = reading
  enterStage(reading, line, cells('stage'))
  const duration = cells('duration')
  if (duration !== '' && reading.stage) reading.stage.stage.duration = builder.name(line, duration)
  const laneText = cells('lane')
  const text = cells('text')
  if (cells('step') !== '') enterStep(reading, line, cells('step'))
  else if (text !== '' && reading.step === null) enterStep(reading, line, '')
  const step = reading.step
  if (step === null) return
  if (text === '' && laneText === '') {
    step.description ||= builder.text(line, cells('description'))
    readEvidenceInto(step, line, cells('evidence'), warnings)
    readFeelingsInto(reading, line, cells, step.valence)
    return
  }
  const lane =
    laneText === '' ? { role: 'touchpoints' as const, name: '', kind: null } : laneOf(reading, line, laneText)
  if (lane.role === 'emotion') {
    readFeelingsInto(
      reading,
      line,
      (field) => (field === 'valence' ? text || cells('valence') : cells(field)),
      step.valence,
    )
  } else if (lane.role === 'touchpoints') {
    readTouchpoint(reading, line, cells, step, lane)
  } else {
    readCard(reading, line, cells, step, lane)
  }
}

function enterStage(reading: Reading, line: number, name: string): void {
  if (name === '' && reading.stage) return
  const key = isUnnamed(name) ? '' : name
  const known = reading.stages.get(key)
  if (known !== undefined && known === reading.stage) return
  reading.step = null
  reading.stage = known ?? { stage: reading.builder.stage(line, key), steps: new Map() }
  if (!known) reading.stages.set(key, reading.stage)
}

function enterStep(reading: Reading, line: number, name: string): void {
  const key = isUnnamed(name) ? '' : name
  const stage = reading.stage!
  reading.step = stage.steps.get(key) ?? reading.builder.step(stage.stage, line, key)
  stage.steps.set(key, reading.step)
}

function laneOf(reading: Reading, line: number, text: string): LaneMeaning {
  const known = text.length <= 400 ? readLaneWord(text, fold) : undefined
  if (known) return known
  const name = reading.builder.name(line, text)
  if (!reading.unknownLanes.has(name)) {
    reading.unknownLanes.add(name)
    reading.warnings.add(line, 'LANE_UNKNOWN', { lane: snippet(name) })
  }
  return { role: 'text', name, kind: 'text' }
}

function readTouchpoint(reading: Reading, line: number, cells: Cells, step: StepDraft, lane: LaneMeaning): void {
  const { builder, warnings } = reading
  const name = cells('text')
  const touchpoint = builder.touchpoint(step, line, isUnnamed(name) ? '' : name, lane.name)
  const channel = cells('channel')
  const kind = readChannelKind(fold(cells('kind').slice(0, 200)))
  if (channel !== '' && kind !== undefined) {
    builder.setChannel(touchpoint, builder.channel(kind, builder.name(line, channel)))
  } else if (channel !== '') builder.setChannel(touchpoint, builder.channelNamed(line, channel))
  else if (kind !== undefined) builder.setChannel(touchpoint, builder.channel(kind, ''))
  touchpoint.description = builder.text(line, cells('description'))
  touchpoint.owner = builder.name(line, cells('owner'))
  addTags(touchpoint, line, readTagList(cells('tags')), MAX_TAGS, warnings)
  touchpoint.medium = readMedium(fold(cells('medium').slice(0, 100))) ?? touchpoint.medium
  touchpoint.control = readControl(fold(cells('control').slice(0, 100))) ?? touchpoint.control
  readEvidenceInto(touchpoint, line, cells('evidence'), warnings)
  const key = readYes(fold(cells('isKey').slice(0, 100)))
  if (key === undefined) warnings.add(line, 'VALUE_UNKNOWN', { field: 'isKey', value: snippet(cells('isKey')) })
  touchpoint.isKey = key ?? false
  readImportance(touchpoint, line, cells('importance'), warnings)
  readFeelingsInto(reading, line, cells, touchpoint.valence)
}

function readCard(reading: Reading, line: number, cells: Cells, step: StepDraft, lane: LaneMeaning): void {
  const { builder, warnings } = reading
  const kind = cardKindFor(lane.role, readCardKind(fold(cells('kind').slice(0, 200))) ?? lane.kind)
  const text = cells('text')
  if (kind === null) {
    warnings.add(line, 'LANE_TAKES_NO_CARDS', { lane: snippet(cells('lane')), text: snippet(text) })
    return
  }
  const ref = builder.lane(lane.role, builder.name(line, lane.name))
  if (ref !== null) builder.card(step, line, ref, kind, isUnnamed(text) ? '' : text)
}

function readFeelingsInto(reading: Reading, line: number, cells: Cells, valence: StepDraft['valence']): void {
  const said = cells('valence')
  if (said === '') return
  const feelings = readFeelings(said)
  if (feelings === undefined || feelings === 'outOfRange') {
    reading.warnings.add(line, feelings ? 'VALENCE_OUT_OF_RANGE' : 'VALENCE_UNREADABLE', { value: snippet(said) })
    return
  }
  const persona = cells('persona')
  reading.builder.feel(
    line,
    valence,
    feelings.map((f) => (f.persona === '' ? { ...f, persona } : f)),
  )
}
