import { expect, it } from 'vitest'
import { autoPan, clampView, fitView, revealBox, toMap, wheelFactor, zoomAt } from './viewport.ts'

const pane = { w: 1_000, h: 600 }
const map = { w: 4_000, h: 1_200 }

it('never lets the map go out of sight', () => {
  expect(clampView({ x: 500, y: 90, zoom: 1 }, pane, map)).toEqual({ x: 0, y: 0, zoom: 1 })
  const far = clampView({ x: -99_999, y: -99_999, zoom: 1 }, pane, map)
  expect(toMap(far, { x: pane.w, y: 0 }).x).toBeLessThanOrEqual(map.w + 220)
  expect(clampView({ x: -50, y: -20, zoom: 0.1 }, pane, map)).toEqual({ x: 0, y: 0, zoom: 0.1 })
})

it('keeps the point under the pointer while zooming, and stops at the ends', () => {
  const view = { x: -300, y: -50, zoom: 1 }
  const point = { x: 420, y: 210 }
  const near = zoomAt(view, point, 1.7)
  expect(toMap(near, point).x).toBeCloseTo(toMap(view, point).x)
  expect(toMap(near, point).y).toBeCloseTo(toMap(view, point).y)
  expect(zoomAt(view, point, 99).zoom).toBe(3)
  expect(wheelFactor(-100, 0)).toBeGreaterThan(1)
  expect(wheelFactor(1_000_000, 0)).toBeGreaterThan(0.6)
})

it('fits a long map without blowing up a short one', () => {
  expect(fitView(pane, map).zoom).toBe(0.25)
  expect(fitView(pane, { w: 200, h: 100 }).zoom).toBe(1)
})

it('brings a card out from under headers and the floating panel, and moves nothing that can be seen', () => {
  const insets = { left: 120, top: 40, right: 300, bottom: 0 }
  const view = { x: 0, y: 0, zoom: 1 }
  expect(revealBox(view, pane, { x: 300, y: 200, w: 130, h: 100 }, insets)).toEqual(view)
  const hidden = { x: 800, y: 200, w: 130, h: 100 }
  const moved = revealBox(view, pane, hidden, insets)
  expect(hidden.x + hidden.w + moved.x).toBeLessThanOrEqual(pane.w - 300)
  const left = revealBox({ x: -500, y: 0, zoom: 1 }, pane, { x: 520, y: 100, w: 130, h: 80 }, insets)
  expect(520 + left.x).toBeGreaterThanOrEqual(120)
})

it('moves on only close to an edge', () => {
  const insets = { left: 120, top: 40, right: 0, bottom: 0 }
  expect(autoPan({ x: 500, y: 300 }, pane, insets)).toEqual({ x: 0, y: 0 })
  expect(autoPan({ x: 995, y: 300 }, pane, insets).x).toBeLessThan(0)
  expect(autoPan({ x: 125, y: 300 }, pane, insets).x).toBeGreaterThan(0)
})
