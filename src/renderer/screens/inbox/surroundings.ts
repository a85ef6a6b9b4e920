import { create } from 'zustand'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { OwnTheme } from '../../../shared/domain/feedback/ownWords.ts'
import type { ImportBatch } from '../../../shared/domain/listening/importBatch.ts'
import type { Persona } from '../../../shared/domain/persona/persona.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { FeedbackChoices } from '../../../shared/ipc/routes/inbox.ts'
import { request } from '../../ipc/connection.ts'
import { useWorkspace } from '../../state/workspaceStore.ts'

/** What answers refer to, by id or name. */
export interface Surroundings {
  /** in reading order of the maps */
  readonly places: readonly TouchpointPlace[]
  readonly placeById: ReadonlyMap<string, TouchpointPlace>
  readonly personas: readonly Persona[]
  readonly batches: ReadonlyMap<string, ImportBatch>
  /** of the business's own, by name */
  readonly themes: readonly OwnTheme[]
  readonly choices: FeedbackChoices
}

export const useSurroundings = create<Surroundings>(() => ({
  places: [],
  placeById: new Map(),
  personas: [],
  batches: new Map(),
  themes: [],
  choices: { channels: [], sources: [], tags: [], scales: [] },
}))

export async function loadPlaces(): Promise<void> {
  const reply = await request('touchpoint.list', {})
  if (!reply.ok) return
  useSurroundings.setState({ places: reply.data, placeById: new Map(reply.data.map((place) => [place.id, place])) })
}

export async function loadPersonas(): Promise<void> {
  const reply = await request('persona.list', {})
  if (reply.ok) useSurroundings.setState({ personas: reply.data })
}

export async function loadBatches(): Promise<void> {
  const reply = await request('batch.list', {})
  if (reply.ok) useSurroundings.setState({ batches: new Map(reply.data.map((batch) => [batch.id, batch])) })
}

export async function loadThemes(): Promise<void> {
  const reply = await request('theme.list', {})
  if (reply.ok) useSurroundings.setState({ themes: reply.data })
}

/** Of which file and which imports the choices were counted. */
let countedOf = ''

/** The same answers say something else now: choices are counted again when they are asked for next. */
export function forgetChoices(): void {
  countedOf = ''
}

/** Looks through all answers, where others may have come since: after the first rows are on screen. */
export async function loadChoices(): Promise<void> {
  const { state } = useWorkspace.getState()
  const of = [state?.kind === 'open' ? state.file : '', ...useSurroundings.getState().batches.keys()].join(' ')
  if (of === countedOf) return
  countedOf = of
  const reply = await request('feedback.choices', {})
  if (reply.ok) useSurroundings.setState({ choices: reply.data })
  else countedOf = ''
}

const withOne = <T>(list: readonly T[], one: T): readonly T[] =>
  list.some((other) => JSON.stringify(other) === JSON.stringify(one)) ? list : [...list, one]

/** What one more answer can be told apart by can be chosen from now on. */
export function knowAnswer({ place, source, scale }: Feedback): void {
  const { choices } = useSurroundings.getState()
  useSurroundings.setState({
    choices: {
      ...choices,
      channels: place.channel ? withOne(choices.channels, place.channel) : choices.channels,
      sources: withOne(choices.sources, source),
      scales: scale ? withOne(choices.scales, scale) : choices.scales,
    },
  })
}

/** A tag that nobody used before can be chosen from now on. */
export function knowTag(tag: string): void {
  const { choices } = useSurroundings.getState()
  if (!choices.tags.includes(tag)) useSurroundings.setState({ choices: { ...choices, tags: [...choices.tags, tag] } })
}
