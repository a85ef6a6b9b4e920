import type { RecordChange } from '../../../shared/domain/change/changeSet.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { type NewThing, standsWordless } from '../../state/newThing.ts'
import { type Selected, select } from '../../state/selectionStore.ts'
import { settledDoc, showTrial } from '../../state/shownStore.ts'
import { useWriting, type Writing } from '../../state/writingStore.ts'
import { planAdd } from './planAdd.ts'
import { planText, textOf } from './planChange.ts'
import { runPlan } from './runPlan.ts'

/** Up to here every letter typed is laid out with the map, so that the card grows while one writes. */
const LIVE_LIMIT = 400

/** Opens a record's name or text for writing in place. @param typed replaces what was there */
export function beginWriting(record: Selected, typed?: string): void {
  commitWriting()
  const doc = settledDoc()
  if (!doc) return
  const before = textOf(doc, record)
  select(record)
  setWriting({ record, fresh: null, text: typed ?? before, before })
}

/** Opens a place for something new. It becomes a record when it has words; without any, nothing was ever there. */
export function beginNew(thing: NewThing, typed = ''): void {
  commitWriting()
  const record = { kind: thing.kind, id: thing.id }
  select(record)
  setWriting({ record, fresh: thing, text: typed, before: '' })
}

export function write(text: string): void {
  const { writing } = useWriting.getState()
  if (writing) setWriting({ ...writing, text })
}

function setWriting(writing: Writing | null): void {
  useWriting.setState({ writing })
  const doc = settledDoc()
  showTrial(writing && doc ? trialOf(doc, writing) : [])
}

function trialOf(doc: JourneyDoc, { record, fresh, text }: Writing): readonly RecordChange[] {
  const live = doc.touchpoints.length <= LIVE_LIMIT
  if (fresh) return planAdd(doc, fresh, live ? text : '').changes
  return live ? (planText(doc, record, text)?.changes ?? []) : []
}

/** Keeps what was written. @returns the record, null where nothing was being written or nothing came of it */
export function commitWriting(): Selected | null {
  const { writing } = useWriting.getState()
  const doc = settledDoc()
  if (!writing || !doc) return null
  const { record, fresh } = writing
  const text = writing.text.trim() === '' ? '' : writing.text.trimEnd()
  const nothing = fresh !== null && text === '' && !standsWordless(fresh)
  const plan = nothing ? null : fresh ? planAdd(doc, fresh, text) : planText(doc, record, text)
  // The sent change takes the trial's place without a frame between them.
  if (plan) void runPlan(plan)
  setWriting(null)
  if (nothing) select()
  return nothing ? null : record
}

/** Gives up what was written; something new is gone. */
export function giveUpWriting(): void {
  const { writing } = useWriting.getState()
  if (!writing) return
  setWriting(null)
  if (writing.fresh) select()
}
