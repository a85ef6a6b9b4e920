import { describe, expect, it } from 'vitest'
import { measure } from './measure.ts'

const font = { weight: 600, size: 100 } as const

describe('measure', () => {
  it('counts a family emoji as one glyph (else cards with emoji break lines too early)', () => {
    expect(measure('👨‍👩‍👧‍👦', font)).toBeCloseTo(measure('😀', font), 3)
    expect(measure('🇧🇷', font)).toBeCloseTo(measure('😀', font), 3)
    expect(measure('👍🏽', font)).toBeCloseTo(measure('😀', font), 3)
  })
  it('measures accents typed apart like the composed letter (text pasted from a Mac)', () => {
    expect(measure('ação'.normalize('NFD'), font)).toBeCloseTo(measure('ação', font), 6)
  })
  it('gives no width to what is not drawn (control characters, zero-width spaces, soft hyphens)', () => {
    expect(measure('a\u0000\u0007\u200b\u00adb', font)).toBeCloseTo(measure('ab', font), 6)
  })
  it('differs by weight (a bold sign measured as regular would be cut)', () => {
    expect(measure('Padaria', { weight: 900, size: 16 })).toBeGreaterThan(measure('Padaria', { weight: 400, size: 16 }))
  })
})
