import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import { bridge } from '../../ipc/bridge.ts'
import { setCurrent, useInbox } from '../../state/inboxStore.ts'
import { useWorkspace } from '../../state/workspaceStore.ts'
import { askAgain, askFor, forgetAnswers, patchRows, placeOf, rowAt, useAnswers } from './answerList.ts'
import { movesRows } from './movesRows.ts'
import {
  forgetChoices,
  knowAnswer,
  loadBatches,
  loadChoices,
  loadPersonas,
  loadPlaces,
  loadThemes,
} from './surroundings.ts'

const AGAIN_AFTER_MS = 60
const CHOICES_AFTER_MS = 1_500

type Change = EventMessage<'document.changed'>['data']['changeSet']['changes'][number]

let againTimer: ReturnType<typeof setTimeout> | undefined
let choicesTimer: ReturnType<typeof setTimeout> | undefined

const soonAgain = (): void => {
  clearTimeout(againTimer)
  againTimer = setTimeout(askAgain, AGAIN_AFTER_MS)
}
const soonChoices = (): void => {
  clearTimeout(choicesTimer)
  choicesTimer = setTimeout(() => void loadChoices(), CHOICES_AFTER_MS)
}

function hear({ changeSet, cause }: EventMessage<'document.changed'>['data']): void {
  const { filter } = useInbox.getState()
  const patched = new Map<string, Feedback>()
  const kinds = new Set<Change['kind']>()
  let moves = false
  for (const change of changeSet.changes) {
    kinds.add(change.kind)
    if (change.kind !== 'feedback') continue
    if (change.after) patched.set(change.id, change.after)
    moves ||= movesRows(filter, change.before, change.after)
    if (change.before === null && change.after) knowAnswer(change.after)
  }
  if (patched.size > 0) patchRows(patched)
  // Who takes a step back looks at what it was about.
  if (cause !== 'done' && patched.size === 1) setCurrent(useInbox.getState().current.index, [...patched.keys()][0]!)
  if (kinds.has('importBatch')) void loadBatches().then(soonChoices)
  if (kinds.has('ownTheme')) void loadThemes()
  if (kinds.has('persona')) void loadPersonas()
  const mapChanged = ['touchpoint', 'step', 'stage', 'journey', 'channel'].some((kind) =>
    kinds.has(kind as Change['kind']),
  )
  if (mapChanged) void loadPlaces()
  const goneAndCome = kinds.has('importBatch') || kinds.has('feedbackSweep')
  if (moves || goneAndCome || (kinds.has('touchpoint') && filter.unassigned)) soonAgain()
}

/** What is shown may name somebody who is to be nobody's: all of it is read again, where one is. */
function rewritten(): void {
  forgetChoices()
  void Promise.all([loadPlaces(), loadPersonas(), loadBatches(), loadThemes()]).then(soonChoices)
  soonAgain()
}

/** The answer at hand keeps its place in the list, or is followed to where it went; the next one takes its place. */
function holdOn(): void {
  const list = useAnswers.getState()
  const { current } = useInbox.getState()
  if (list.asking || list.filter === null) return
  const place = current.id === null ? -1 : placeOf(list, current.id)
  const index = Math.max(0, Math.min(place >= 0 ? place : current.index, list.total - 1))
  const row = rowAt(list, index)
  // Not there yet: it is known once its page comes.
  const id = place >= 0 ? current.id : (row?.id ?? null)
  if (index !== current.index || id !== current.id) setCurrent(index, id)
}

let followed = ''

/** Rows of the file that was open before are not seen in this one, not even until the first of its own are there. */
function forgetOtherFile(): void {
  const { state } = useWorkspace.getState()
  const file = state?.kind === 'open' ? state.file : ''
  if (file !== followed) forgetAnswers()
  followed = file
}

/** Keeps list and names as they are stored while they are shown. @returns ends it */
export function followAnswers(): () => void {
  const all = (): void => {
    void Promise.all([loadPlaces(), loadPersonas(), loadBatches(), loadThemes()]).then(soonChoices)
    askFor(useInbox.getState().filter)
  }
  forgetOtherFile()
  all()
  const stops = [
    useInbox.subscribe((now, before) => {
      if (now.filter !== before.filter) askFor(now.filter)
    }),
    useAnswers.subscribe((now, before) => {
      if (now.pages !== before.pages || now.total !== before.total) holdOn()
    }),
    bridge().onEvent(({ event, data }) => {
      if (event === 'document.changed') hear(data as EventMessage<'document.changed'>['data'])
      else if (event === 'feedback.readAgain') soonAgain()
      else if (event === 'workspace.rewritten') rewritten()
    }),
    // What was missed while nobody listened is read again.
    bridge().onConnection((up) => up && all()),
  ]
  return () => {
    clearTimeout(againTimer)
    clearTimeout(choicesTimer)
    for (const stop of stops) stop()
  }
}
