import { type Here, type Stop, stopOfStage, walk } from './stops.ts'

/** A point of the screen in parts of its size, 0–1, so that it means the same on a screen of another size. */
export interface At {
  readonly x: number
  readonly y: number
}

/**
 * All that a presentation is at a moment, as plain data: a second window that is told of every change shows the same.
 */
export interface Presentation {
  readonly here: Here
  readonly blank: 'black' | 'white' | null
  readonly spotlight: boolean
  /** Radius of the clear circle, in parts of the screen's height. */
  readonly spot: number
  readonly pointer: At
  /** How near, and which part of the drawing lies at the top left corner, in parts of the screen. */
  readonly zoom: number
  readonly corner: At
  readonly notes: boolean
  readonly theme: 'projector' | 'dark'
  readonly keys: boolean
}

export type Order =
  | { readonly do: 'walk'; readonly by: number }
  | { readonly do: 'first' | 'last' | 'spotlight' | 'notes' | 'theme' | 'keys' | 'unzoom' | 'zoomHere' }
  | { readonly do: 'stage'; readonly number: number }
  | { readonly do: 'goTo'; readonly here: Here }
  | { readonly do: 'blank'; readonly as: 'black' | 'white' }
  | { readonly do: 'size'; readonly by: number }
  | { readonly do: 'zoom'; readonly by: number; readonly at: At }
  | { readonly do: 'pan'; readonly by: At }
  | { readonly do: 'point'; readonly at: At }

export const BEGINNING: Presentation = {
  here: { kind: 'title', stageId: null, number: 0, part: 0 },
  blank: null,
  spotlight: false,
  spot: 0.2,
  pointer: { x: 0.5, y: 0.5 },
  zoom: 1,
  corner: { x: 0, y: 0 },
  notes: false,
  theme: 'projector',
  keys: false,
}

const MOST_ZOOM = 6
const held = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** Nearer or further, what lies under the point staying there; never past the edge of the drawing. */
function zoomed(now: Presentation, zoom: number, at: At): Presentation {
  const next = held(zoom, 1, MOST_ZOOM)
  const side = (corner: number, point: number): number =>
    held(corner + point / now.zoom - point / next, 0, 1 - 1 / next)
  return { ...now, zoom: next, corner: { x: side(now.corner.x, at.x), y: side(now.corner.y, at.y) } }
}

const went = (now: Presentation, here: Here | null): Presentation =>
  here ? { ...now, here, zoom: 1, corner: { x: 0, y: 0 }, blank: null } : now

/** What an order makes of a presentation. An empty screen is first lifted; only then it goes on. */
export function obey(now: Presentation, order: Order, stops: readonly Stop[]): Presentation {
  switch (order.do) {
    case 'walk':
      return now.blank ? { ...now, blank: null } : went(now, walk(stops, now.here, order.by))
    case 'first':
      return went(now, stops[0] ?? null)
    case 'last':
      return went(now, stops.at(-1) ?? null)
    case 'stage':
      return went(now, stopOfStage(stops, order.number))
    case 'goTo':
      return went(now, order.here)
    case 'blank':
      return { ...now, blank: now.blank === order.as ? null : order.as }
    case 'spotlight':
      return { ...now, spotlight: !now.spotlight, blank: null }
    case 'size':
      return { ...now, spot: held(now.spot * 1.15 ** order.by, 0.06, 0.6) }
    case 'zoom':
      return zoomed(now, now.zoom * 1.2 ** order.by, order.at)
    case 'zoomHere':
      return now.zoom > 1 ? zoomed(now, 1, now.pointer) : zoomed(now, 2, now.pointer)
    case 'unzoom':
      return zoomed(now, 1, now.pointer)
    case 'pan': {
      const most = 1 - 1 / now.zoom
      const { x, y } = now.corner
      return {
        ...now,
        corner: { x: held(x + order.by.x / now.zoom, 0, most), y: held(y + order.by.y / now.zoom, 0, most) },
      }
    }
    case 'point':
      return { ...now, pointer: order.at }
    case 'notes':
      return { ...now, notes: !now.notes }
    case 'theme':
      return { ...now, theme: now.theme === 'projector' ? 'dark' : 'projector' }
    case 'keys':
      return { ...now, keys: !now.keys }
  }
}
