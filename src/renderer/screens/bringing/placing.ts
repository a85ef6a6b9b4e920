import type { Routing } from '../../../shared/domain/listening/recipe.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { FilePlaces, PlaceField } from '../../../shared/ipc/routes/bringing.ts'

/** How rows find their touchpoint. */
export const WAYS = ['one', 'column', 'rules', 'later'] as const
export type Way = (typeof WAYS)[number]

export interface DraftRule {
  readonly id: string
  readonly field: PlaceField
  readonly contains: string
  readonly touchpointId: string | null
}

/** What was said about where rows go; what belongs to another way than the chosen one is kept aside. */
export interface Placing {
  readonly way: Way
  readonly touchpointId: string | null
  readonly heading: string | null
  /** touchpoints by heading, then by the folded value */
  readonly byValue: Readonly<Record<string, Readonly<Record<string, string | null>>>>
  readonly rules: readonly DraftRule[]
}

export const NO_PLACING: Placing = { way: 'later', touchpointId: null, heading: null, byValue: {}, rules: [] }

/** As an import takes it. */
export function routingOf({ way, touchpointId, heading, byValue, rules }: Placing): Routing {
  switch (way) {
    case 'one':
      return { touchpointId, rules: [] }
    case 'column': {
      if (heading === null) return { touchpointId: null, rules: [] }
      const values = Object.entries(byValue[heading] ?? {}).flatMap(([value, id]) =>
        id === null ? [] : [{ value, touchpointId: id }],
      )
      return { touchpointId: null, rules: [], column: { heading, values } }
    }
    case 'rules':
      return {
        touchpointId: null,
        rules: rules.flatMap(({ field, contains, touchpointId: id }) =>
          id === null || contains.trim() === '' ? [] : [{ field, contains: contains.trim(), touchpointId: id }],
        ),
      }
    case 'later':
      return { touchpointId: null, rules: [] }
  }
}

/** What a recipe says, without touchpoints that are gone. */
export function placingOf(routing: Routing, touchpoints: readonly TouchpointPlace[], newId: () => string): Placing {
  const there = new Set(touchpoints.map(({ id }) => id))
  const touchpointId = routing.touchpointId !== null && there.has(routing.touchpointId) ? routing.touchpointId : null
  const rules = routing.rules.filter((rule) => there.has(rule.touchpointId)).map((rule) => ({ ...rule, id: newId() }))
  const column = routing.column
  const byValue = column
    ? {
        [column.heading]: Object.fromEntries(
          column.values.filter((one) => there.has(one.touchpointId)).map((one) => [fold(one.value), one.touchpointId]),
        ),
      }
    : {}
  const way = touchpointId !== null ? 'one' : column ? 'column' : rules.length > 0 ? 'rules' : 'later'
  return { way, touchpointId, heading: column?.heading ?? null, byValue, rules }
}

/** The touchpoint that a value names: by its own name, else by the name of a channel that only one has. */
export function touchpointNamed(
  value: string,
  touchpoints: readonly TouchpointPlace[],
  channelName: (place: TouchpointPlace) => string,
): string | null {
  const wanted = fold(value)
  const named = touchpoints.filter((place) => fold(place.name) === wanted)
  if (named.length === 1) return named[0]!.id
  const heard = touchpoints.filter((place) => fold(channelName(place)) === wanted)
  return heard.length === 1 && named.length === 0 ? heard[0]!.id : null
}

/** Where rows most likely go, as far as names tell. */
export function suggestPlacing(
  { format, source }: Pick<SourcePreview, 'format' | 'source'>,
  { columns }: Pick<FilePlaces, 'columns'>,
  touchpoints: readonly TouchpointPlace[],
  channelName: (place: TouchpointPlace) => string,
): Placing {
  if (touchpoints.length === 0) return NO_PLACING
  const byValue = Object.fromEntries(
    columns.map(({ heading, values }) => [
      heading,
      Object.fromEntries(
        values.map(({ value }) => [fold(value), touchpointNamed(value, touchpoints, channelName)] as const),
      ),
    ]),
  )
  const hits = columns.map(({ heading, values }) => ({
    heading,
    rows: values.reduce((sum, one) => sum + (byValue[heading]?.[fold(one.value)] ? one.count : 0), 0),
  }))
  const best = hits.toSorted((a, b) => b.rows - a.rows)[0]
  if (best && best.rows > 0) return { ...NO_PLACING, way: 'column', heading: best.heading, byValue }
  const kind = format === 'chat' ? 'whatsapp' : source === 'googleReviews' ? 'google' : null
  const heard = kind === null ? [] : touchpoints.filter((place) => place.channelKind === kind)
  const rest = { ...NO_PLACING, heading: columns[0]?.heading ?? null, byValue }
  return heard.length === 1 ? { ...rest, way: 'one', touchpointId: heard[0]!.id } : rest
}

/** Whether the chosen way says where at least something goes. */
export function saysSomething(placing: Placing): boolean {
  if (placing.way === 'later') return true
  const { touchpointId, column, rules } = routingOf(placing)
  return touchpointId !== null || rules.length > 0 || (column?.values.length ?? 0) > 0
}
