import { describe, expect, it } from 'vitest'
import { BEGINNING, type Order, obey, type Presentation } from './presentation.ts'
import { DIGITS_MS, orderOf, withDigit } from './presentKeys.ts'
import { indexOf, type Stop, walk } from './stops.ts'

const stage = (number: number, part = 0, parts = 1): Stop => ({
  kind: 'stage',
  stageId: `s${number}`,
  number,
  part,
  parts,
})
const title: Stop = { kind: 'title', stageId: null, number: 0, part: 0, parts: 1 }
const end: Stop = { kind: 'end', stageId: null, number: 4, part: 0, parts: 1 }
const STOPS = [title, stage(1), stage(2, 0, 2), stage(2, 1, 2), stage(3), end]

const led = (...orders: Order[]): Presentation => orders.reduce((now, order) => obey(now, order, STOPS), BEGINNING)
const next: Order = { do: 'walk', by: 1 }

describe('the way through a presentation', () => {
  it('walks stop by stop and halts at both ends', () => {
    expect(led(next, next, next).here).toMatchObject({ stageId: 's2', part: 1 })
    expect(led({ do: 'walk', by: -1 }).here.kind).toBe('title')
    expect(led({ do: 'last' }, next).here.kind).toBe('end')
  })

  it('stays where it is when the window or the journey changes under it', () => {
    expect(indexOf(STOPS, stage(2, 1, 2))).toBe(3)
    // A wider window needs one page less.
    expect(indexOf([title, stage(1), stage(2), stage(3), end], stage(2, 1, 2))).toBe(2)
    // The stage was taken away.
    expect(indexOf([title, stage(1), { ...stage(3), number: 2 }, end], stage(2))).toBe(2)
    expect(walk([], stage(1), 1)).toEqual(stage(1))
  })

  it('jumps to stages by their number and ignores numbers of none', () => {
    expect(led({ do: 'stage', number: 3 }).here.stageId).toBe('s3')
    expect(led({ do: 'stage', number: 3 }, { do: 'stage', number: 9 }).here.stageId).toBe('s3')
    expect(withDigit('', '1', 12)).toBe('1')
    expect(withDigit('1', '2', 12)).toBe('12')
    expect(withDigit('1', '3', 12)).toBe('3')
    expect(DIGITS_MS).toBeGreaterThan(0)
  })

  it('lifts an empty screen before it goes on', () => {
    const black = led({ do: 'blank', as: 'black' })
    expect(black.blank).toBe('black')
    const lifted = obey(black, next, STOPS)
    expect(lifted).toMatchObject({ blank: null, here: { kind: 'title' } })
    expect(led({ do: 'blank', as: 'black' }, { do: 'blank', as: 'white' }).blank).toBe('white')
    expect(led({ do: 'blank', as: 'white' }, { do: 'blank', as: 'white' }).blank).toBeNull()
  })

  it('zooms so that what is pointed at stays under the pointer, and never past the edge', () => {
    const at = { x: 0.8, y: 0.3 }
    const near = led({ do: 'zoom', by: 3, at })
    expect(near.corner.x + at.x / near.zoom).toBeCloseTo(at.x)
    expect(near.corner.y + at.y / near.zoom).toBeCloseTo(at.y)
    for (const by of [
      { x: 5, y: 5 },
      { x: -5, y: -5 },
    ]) {
      const { corner, zoom } = obey(near, { do: 'pan', by }, STOPS)
      for (const side of [corner.x, corner.y]) {
        expect(side).toBeGreaterThanOrEqual(0)
        expect(side + 1 / zoom).toBeLessThanOrEqual(1 + 1e-9)
      }
    }
    expect(obey(near, next, STOPS).zoom).toBe(1)
    expect(led({ do: 'zoom', by: 50, at }).zoom).toBe(6)
  })

  it('can be told to another window as plain data', () => {
    const now = led(next, { do: 'spotlight' }, { do: 'point', at: { x: 0.1, y: 0.9 } }, { do: 'notes' })
    expect(JSON.parse(JSON.stringify(now))).toEqual(now)
  })

  it('hears clickers and leaves keys with Ctrl to others', () => {
    const key = (name: string, ctrlKey = false) => orderOf({ key: name, ctrlKey, metaKey: false, altKey: false })
    expect(key('PageDown')).toEqual(next)
    expect(key('.')).toEqual({ do: 'blank', as: 'black' })
    expect(key('B')).toEqual({ do: 'blank', as: 'black' })
    expect(key('s', true)).toBeNull()
    expect(key('toString')).toBeNull()
  })
})
