import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml } from './escapeXml.ts'

/** Any code points, lone surrogates and control characters among them. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0, max: 0x7f })), { maxLength: 60 })
  .map((codes) => String.fromCodePoint(...codes))

describe('escapeXml', () => {
  it('lets no text open a tag, close an attribute or name an entity', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = escapeXml(`<script>"'&${text}`)
        expect(safe).not.toMatch(/[<>"']/)
        expect(safe.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      }),
    )
  })
  it('drops what XML 1.0 cannot hold (one bell character would make the whole file unreadable)', () => {
    expect(escapeXml('a\u0000\u0007\ud800b\uffff\tc')).toBe('ab c')
  })
  it('keeps everything else as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = escapeXml(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
        expect(back.replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toBe(text)
      }),
    )
  })
})
