import type { FigureGroup } from '../../../shared/domain/listening/figureRow.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { HeardAt } from '../../repositories/heard.ts'

/** A group of figures: what it is called and which record it is. */
export interface Group {
  readonly key: string | null
  readonly id: string | null
}

const ALL: Group = { key: null, id: null }
const NONE: Group = { key: '', id: null }

interface Names {
  readonly places: readonly TouchpointPlace[]
  /** by id */
  readonly personas: ReadonlyMap<string, string>
  channelName(place: TouchpointPlace): string
}

/** Finds the group of what was heard; null where it is outside the journey asked for. */
export function grouping(by: FigureGroup | undefined, journeyId: string | undefined, names: Names) {
  const places = new Map(names.places.map((place) => [place.id, place]))
  const channels = new Map<string, Group>()
  const channel = (name: string): Group => {
    const known = channels.get(fold(name))
    if (known) return known
    const group = { key: name, id: null }
    channels.set(fold(name), group)
    return group
  }
  const groups = new Map<string, Group>()
  const named = (id: string, key: string): Group => {
    const group = groups.get(id) ?? { key, id }
    groups.set(id, group)
    return group
  }
  return (heard: HeardAt & { readonly personaId?: string }): Group | null => {
    const place = places.get(heard.touchpointId)
    if (journeyId !== undefined && place?.journeyId !== journeyId) return null
    switch (by) {
      case undefined:
        return ALL
      case 'month':
        return named(heard.month, heard.month)
      case 'channel':
        return channel(heard.channel || (place ? names.channelName(place) : ''))
      case 'persona': {
        const name = names.personas.get(heard.personaId ?? '')
        return name === undefined ? NONE : named(heard.personaId!, name)
      }
      case 'touchpoint':
        return place ? named(place.id, place.name) : NONE
      case 'stage':
        return place ? named(place.stageId, place.stage) : NONE
      case 'journey':
        return place ? named(place.journeyId, place.journey) : NONE
    }
  }
}
