import { describe, expect, it } from 'vitest'
import { type ThumbPoint, thumbDrawing } from './thumbPath.ts'

const frame = { width: 288, height: 92, inset: 22, level: 12, bend: 7 }
const point = (value: ThumbPoint['value'], solid = false): ThumbPoint => ({ value, solid, key: false })

describe('thumbnail of the line', () => {
  it('draws no line that is not known', () => {
    expect(thumbDrawing([], frame).line).toBe('')
    expect(thumbDrawing([point(null), point(null)], frame).line).toBe('')
    expect(thumbDrawing([point(1)], frame)).toMatchObject({ line: '', stations: [{ x: 144, y: 34 }] })
  })

  it('passes over a step that nobody has spoken of, without pulling the line to zero', () => {
    const drawing = thumbDrawing([point(2), point(null), point(2)], frame)
    expect(drawing.line).not.toContain(' 46')
    expect(drawing.stations[1]).toMatchObject({ known: false })
  })

  it('fills only measured stretches, up to halfway', () => {
    expect(thumbDrawing([point(1), point(-1)], frame).solid).toEqual([])
    const { solid } = thumbDrawing([point(0, true), point(0)], frame)
    expect(solid).toEqual(['M22 46L144 46'])
  })

  it('draws a hundred stations without a bend that runs backwards', () => {
    const many = Array.from({ length: 100 }, (_, at) => point(at % 2 ? 2 : -2, true))
    const { line } = thumbDrawing(many, frame)
    const xs = [...line.matchAll(/[ML]([\d.]+) /g)].map((m) => Number(m[1]))
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
  })
})
