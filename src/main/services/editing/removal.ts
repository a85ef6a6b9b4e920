import { RECORD_KINDS, type RecordKind, type RecordTypes } from '../../../shared/domain/record.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import type { Stays } from '../../../shared/ipc/routes/maps.ts'
import { type EditContext, need, needAll, short } from './context.ts'

type Doomed = { [K in RecordKind]: Map<string, RecordTypes[K]> }

/** Removes records and all that stands in them; what only points at them lets go. One undoable step. */
export function removeRecords(context: EditContext, { records }: Input<'records.remove'>): Output<'records.remove'> {
  const doomed = emptyDoomed()
  for (const kind of new Set(records.map((r) => r.kind))) {
    const ids = records.filter((r) => r.kind === kind).map((r) => r.id)
    for (const record of needAll(context, kind, ids)) mark(doomed, kind, record)
  }
  spread(context, doomed)
  const first = records[0]!
  const named = need(context, first.kind, first.id)
  context.name('remove', {
    count: records.length,
    kind: first.kind,
    name: short('text' in named ? named.text : 'name' in named ? named.name : named.label),
  })
  const stays = staying(context, doomed)
  return { removed: carryOut(context, doomed), stays }
}

export function removeJourney(context: EditContext, { journeyId }: Input<'journey.remove'>): null {
  const journey = need(context, 'journey', journeyId)
  const doomed = emptyDoomed()
  mark(doomed, 'journey', journey)
  spread(context, doomed)
  carryOut(context, doomed)
  context.name('remove', { count: 1, kind: 'journey', name: short(journey.name) })
  return null
}

export function clearJourneys(context: EditContext, { ids }: Input<'journey.clear'>): Output<'journey.clear'> {
  const journeys = needAll(context, 'journey', ids)
  const doomed = emptyDoomed()
  for (const journey of journeys) mark(doomed, 'journey', journey)
  spread(context, doomed)
  const stays = staying(context, doomed)
  carryOut(context, doomed)
  context.name('journeyClear', { count: journeys.length, name: short(journeys[0]!.name) })
  return { stays }
}

/** What is about something that goes, and stays. */
function staying({ find }: EditContext, doomed: Doomed): Stays {
  const ids = (['touchpoint', 'step', 'stage', 'journey', 'card', 'persona'] as const).flatMap((kind) => [
    ...doomed[kind].keys(),
  ])
  return find.standingOn(ids)
}

function emptyDoomed(): Doomed {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map()])) as unknown as Doomed
}

function mark<K extends RecordKind>(doomed: Doomed, kind: K, record: RecordTypes[K]): void {
  const map: Map<string, RecordTypes[K]> = doomed[kind]
  map.set(record.id, record)
}

/** From parents to children; foreign keys restrict, so nothing that stands in a removed thing may be left. */
function spread(context: EditContext, doomed: Doomed): void {
  const { find } = context
  const ids = (kind: RecordKind): string[] => [...doomed[kind].keys()]
  const all = <K extends RecordKind>(kind: K, found: readonly RecordTypes[K][]): void => {
    for (const record of found) mark(doomed, kind, record)
  }
  for (const id of ids('journey')) {
    all('stage', find.stagesOf(id))
    all('lane', find.lanesOf(id))
    all('connection', find.connectionsOfJourney(id))
    all('view', find.viewsOf(id))
  }
  // That one was drawn from the other says nothing without either.
  all('branch', find.branchesOf('journey_id', ids('journey')))
  all('branch', find.branchesOf('origin_id', ids('journey')))
  all('step', find.stepsOf(ids('stage')))
  all('touchpoint', find.touchpointsIn('step_id', ids('step')))
  all('touchpoint', find.touchpointsIn('lane_id', ids('lane')))
  all('card', find.cardsIn('step_id', ids('step')))
  all('card', find.cardsIn('lane_id', ids('lane')))
  all('playbook', find.playbooksAt(ids('touchpoint')))
  all('quizRun', find.quizRuns(ids('playbook')))
  all('variation', find.variations({ touchpointIds: ids('touchpoint') }))
  all('stake', find.stakes(ids('touchpoint')))
  all('empathyNote', find.empathyNotes({ personaIds: ids('persona') }))
  all('connection', find.connectionsAt('step', ids('step')))
  all('connection', find.connectionsAt('touchpoint', ids('touchpoint')))
  all('factReading', find.readingsOf('channel_id', ids('channel')))
  all('setAside', find.setAsidesOf(RECORD_KINDS.flatMap(ids)))
}

function carryOut(context: EditContext, doomed: Doomed): number {
  const { store, find } = context
  letGo(context, doomed)
  let removed = 0
  const erase = <K extends RecordKind>(kind: K): void => {
    for (const record of doomed[kind].values()) {
      const now = store[kind].get(record.id) as RecordTypes[K] | null
      if (now) store[kind].remove(now as never)
      removed += 1
    }
  }
  for (const touchpoint of find.touchpointsIn('linked_journey_id', [...doomed.journey.keys()])) {
    if (!doomed.touchpoint.has(touchpoint.id))
      store.touchpoint.update(touchpoint, { ...touchpoint, linkedJourneyId: null })
  }
  for (const kind of [
    'setAside',
    'factReading',
    'branch',
    'quizRun',
    'playbook',
    'variation',
    'stake',
    'empathyNote',
    'view',
    'connection',
    'card',
    'touchpoint',
    'lane',
    'step',
    'stage',
    'journey',
    'channel',
    'persona',
  ] as const) {
    erase(kind)
  }
  return removed
}

/** Takes a removed persona's feelings and a removed channel's name off everything that stays. */
function letGo({ store, find }: EditContext, doomed: Doomed): void {
  for (const id of doomed.persona.keys()) {
    for (const j of find.journeysOfPersona(id)) {
      store.journey.update(j, { ...j, personaIds: j.personaIds.filter((p) => p !== id) })
    }
    for (const s of find.stepsFeltBy(id))
      store.step.update(s, { ...s, valence: s.valence.filter((v) => v.personaId !== id) })
    for (const t of find.touchpointsFeltBy(id)) {
      store.touchpoint.update(t, { ...t, valence: t.valence.filter((v) => v.personaId !== id) })
    }
  }
  for (const note of find.empathyNotes({ journeyIds: [...doomed.journey.keys()] })) {
    if (!doomed.empathyNote.has(note.id)) store.empathyNote.update(note, { ...note, journeyId: null })
  }
  for (const checklist of doomed.touchpoint.size > 0 ? find.checklists() : []) {
    const here = (id: string | null): boolean => id !== null && doomed.touchpoint.has(id)
    if (!checklist.items.some((item) => here(item.touchpointId))) continue
    const items = checklist.items.map((item) => (here(item.touchpointId) ? { ...item, touchpointId: null } : item))
    store.checklist.update(checklist, { ...checklist, items })
  }
  for (const t of find.touchpointsIn('channel_id', [...doomed.channel.keys()])) {
    store.touchpoint.update(t, { ...t, channelId: null })
  }
}
