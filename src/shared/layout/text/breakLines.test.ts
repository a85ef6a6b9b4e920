import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, pieces, segmentedPieces } from './breakLines.ts'
import { graphemes } from './graphemes.ts'

const font = { weight: 500, size: 13 } as const
const anyText = fc.string({
  unit: fc.constantFrom(
    ...'aãoéWi.,;- \n\t—/’(”"0€',
    '👩‍🍳',
    '🇧🇷',
    '漢',
    'م',
    'e\u0301',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\ud83d',
  ),
  maxLength: 120,
})

describe('breakLines', () => {
  it('loses nothing: the spans of the lines tile the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 60 }), (text, w, indent) => {
        const lines = breakLines(text, font, w, undefined, indent)
        let at = 0
        for (const line of lines) {
          expect(line.start).toBe(at)
          expect(text.slice(line.start, line.end).startsWith(line.text)).toBe(true)
          expect(
            text
              .slice(line.start + line.text.length, line.end)
              .trim()
              .replaceAll('\u200b', ''),
          ).toBe('')
          at = line.end
        }
        expect(at).toBe(text.length)
      }),
    )
  })
  it('keeps every line within the width, unless a single grapheme is wider', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, w) => {
        for (const line of breakLines(text, font, w)) {
          expect(line.width <= w + 1e-6 || [...graphemes(line.text.trimStart())].length <= 1).toBe(true)
        }
      }),
    )
  })
  it('splits European text quickly where Intl.Segmenter would', () => {
    const european = fc.string({ unit: fc.constantFrom(...'aãçñłőÉжω15 -–/.,;:()“”!?€'), maxLength: 60 })
    fc.assert(
      fc.property(european, (text) => {
        expect(pieces(text).join('|')).toBe([...segmentedPieces(text)].join('|'))
      }),
    )
  })
  it('does not part a comma or a closing bracket from its word', () => {
    const lines = breakLines('Ficha no Google, horário (e fotos), preço.', font, 60).map((l) => l.text)
    expect(lines.some((l) => /^[,.)]/.test(l))).toBe(false)
  })
  it('keeps a word with hyphens on one line where it fits (a PDF reader gave "email" back for a broken "e-mail")', () => {
    const lines = (text: string, w: number): string[] => breakLines(text, font, w).map((l) => l.text)
    expect(lines('Nota por e-mail', 75)).toEqual(['Nota por', 'e-mail'])
    expect(lines('leva o guarda-chuva', 90)).toEqual(['leva o', 'guarda-chuva'])
    expect(lines('sim/não ou talvez', 60)).toEqual(['sim/não', 'ou talvez'])
  })

  it('breaks a word wider than the line after a hyphen, but not after a single letter', () => {
    expect(breakLines('guarda-chuva', font, 50).map((l) => l.text)).toEqual(['guarda-', 'chuva'])
    expect(breakLines('e-mail', font, 30).map((l) => l.text)[0]).not.toBe('e-')
  })

  it('breaks between ideographs, which have no spaces', () => {
    expect(breakLines('漢字漢字漢字', font, 30).length).toBeGreaterThan(2)
  })

  it('keeps what stands beside a no-break space together', () => {
    expect(breakLines('custa R$\u00a014,50', font, 62).map((l) => l.text)).toEqual(['custa', 'R$\u00a014,50'])
  })
  it('takes a title of 10,000 characters (a line measured anew at every letter would run into the time limit)', () => {
    expect(breakLines('x'.repeat(10_000), font, 110).length).toBeGreaterThan(500)
    expect(breakLines('uma palavra e outra '.repeat(500), font, 110).length).toBeGreaterThan(500)
  })
})
