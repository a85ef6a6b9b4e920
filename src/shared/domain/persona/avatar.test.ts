import { describe, expect, it } from 'vitest'
import { AVATARS, avatarOf, avatarParts } from './avatar.ts'
import { Persona } from './persona.ts'

describe('drawn faces', () => {
  it('every offered one can be drawn and kept, and no two are alike', () => {
    for (const spec of AVATARS) {
      expect(avatarParts(spec), spec).not.toBeNull()
      expect(Persona.shape.avatar.safeParse(spec).success, spec).toBe(true)
    }
    expect(new Set(AVATARS.map((spec) => JSON.stringify(avatarOf(spec)))).size).toBe(AVATARS.length)
  })

  it('gives way to the initials where the word names no face', () => {
    for (const spec of ['', 'round', 'round-bun-grey', 'round-bun-grey-hat', 'round-bun-grey-none-more']) {
      expect(avatarOf(spec), spec).toBeNull()
    }
  })

  it('keeps within its box at every size', () => {
    for (const spec of AVATARS) {
      for (const shape of avatarOf(spec, 24) ?? []) {
        const numbers =
          shape.type === 'circle'
            ? [shape.cx - shape.r, shape.cy + shape.r]
            : shape.d.match(/\d+(\.\d+)?/g)!.map(Number)
        expect(Math.max(...numbers)).toBeLessThanOrEqual(24)
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
      }
    }
  })
})
