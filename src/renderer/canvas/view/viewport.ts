import type { Box } from '../../../shared/layout/scene.ts'

/** How the map lies in its pane: screen = map · zoom + (x, y). */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly w: number
  readonly h: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export const MIN_ZOOM = 0.05
export const MAX_ZOOM = 3

/** Free ground that one can scroll to beyond the map's right and lower edge, px on screen. */
export const SLACK = { x: 220, y: 96 }

const between = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), high)

/**
 * Keeps the map in its pane: its top left corner never leaves the pane's, its far edges never go out of sight.
 * @param headRoom px by which the band of signs is higher on screen than it would be on the map at this zoom
 */
export function clampView(view: View, pane: Size, map: Size, covered = 0, headRoom = 0): View {
  const zoom = between(MIN_ZOOM, view.zoom, MAX_ZOOM)
  const lowX = Math.min(0, pane.w - covered - map.w * zoom - SLACK.x)
  const lowY = Math.min(0, pane.h - map.h * zoom - SLACK.y)
  const wide = map.w * zoom + covered <= pane.w
  const high = map.h * zoom + headRoom <= pane.h
  return { x: wide ? 0 : between(lowX, view.x, 0), y: high ? headRoom : between(lowY, view.y, headRoom), zoom }
}

/** Zoom so that the map's point under a point of the pane stays there. */
export function zoomAt(view: View, point: Point, zoom: number): View {
  const to = between(MIN_ZOOM, zoom, MAX_ZOOM)
  const k = to / view.zoom
  return { x: point.x - (point.x - view.x) * k, y: point.y - (point.y - view.y) * k, zoom: to }
}

/** Factor of a wheel's turn; a trackpad's pinch sends small, a mouse large steps. */
export function wheelFactor(deltaY: number, deltaMode: number): number {
  const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1)
  return 2 ** (-between(-120, pixels, 120) / 240)
}

/** The whole map in the pane, never larger than life. */
export function fitView(pane: Size, map: Size, covered = 0): View {
  const zoom = between(MIN_ZOOM, Math.min((pane.w - covered) / map.w, pane.h / map.h), 1)
  return { x: 0, y: 0, zoom }
}

export function toMap(view: View, point: Point): Point {
  return { x: (point.x - view.x) / view.zoom, y: (point.y - view.y) / view.zoom }
}

export function toPane(view: View, point: Point): Point {
  return { x: point.x * view.zoom + view.x, y: point.y * view.zoom + view.y }
}

/** What of the pane is hidden behind headers and floating panels, px on screen. */
export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Moves as little as is needed to bring a box into the free part of the pane, with a margin.
 * @param slack scroll further than the map's edge where a panel covers the pane's right
 */
export function revealBox(view: View, pane: Size, box: Box, insets: Insets, margin = 16): View {
  const a = toPane(view, box)
  const b = toPane(view, { x: box.x + box.w, y: box.y + box.h })
  const free = {
    left: insets.left + margin,
    top: insets.top + margin,
    right: pane.w - insets.right - margin,
    bottom: pane.h - insets.bottom - margin,
  }
  return {
    x: view.x + shift(a.x, b.x, free.left, free.right),
    y: view.y + shift(a.y, b.y, free.top, free.bottom),
    zoom: view.zoom,
  }
}

/** How far to move a stretch so that it lies within limits; its start wins where it does not fit. */
function shift(from: number, to: number, low: number, high: number): number {
  if (from < low || to - from > high - low) return from < low || to > high ? low - from : 0
  return to > high ? high - to : 0
}

/** px per frame that the map moves when something is dragged close to an edge. */
export function autoPan(point: Point, pane: Size, insets: Insets): Point {
  const reach = 48
  const speed = (distance: number): number => (distance >= reach ? 0 : Math.min(1, (reach - distance) / reach) * 18)
  return {
    x: speed(point.x - insets.left) - speed(pane.w - insets.right - point.x),
    y: speed(point.y - insets.top) - speed(pane.h - insets.bottom - point.y),
  }
}
