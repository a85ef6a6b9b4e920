import { describe, expect, it } from 'vitest'
import { layout as en } from '../../i18n/en/layout.ts'
import { layout as pt } from '../../i18n/pt-BR/layout.ts'
import { bigJourney, testJourney } from '../journey.fixture.ts'
import { toSvg } from '../svg/toSvg.ts'
import { PRINT_THEMES } from '../theme.ts'
import { splitIntoBands } from './bands.ts'
import { composePoster } from './composePoster.ts'
import { MAX_SIDE_MM } from './printDocument.ts'

const date = '22 de novembro de 2026'

describe('composePoster', () => {
  it('makes a page of exactly the paper asked for', () => {
    const sizes = { A4: [297, 210], A3: [420, 297], A2: [594, 420], A1: [841, 594], A0: [1189, 841] } as const
    for (const [paper, [w, h]] of Object.entries(sizes)) {
      const { pages } = composePoster(bigJourney(24, 12), pt, { paper: paper as 'A4', orientation: 'landscape', date })
      expect([pages.length, pages[0]?.widthMm, pages[0]?.heightMm]).toEqual([1, w, h])
    }
  })
  it('keeps everything on the page, whatever the paper', () => {
    for (const paper of ['fit', 'A4', 'A0'] as const) {
      const page = composePoster(bigJourney(60, 20), pt, { paper, date }).pages[0]!
      for (const m of page.marks) {
        if (m.type !== 'text') continue
        expect(m.x * page.mmPerPx).toBeLessThanOrEqual(page.widthMm)
        expect((m.y + (m.lines.length - 1) * m.lineHeight) * page.mmPerPx).toBeLessThanOrEqual(page.heightMm)
      }
    }
  })
  it('stacks a map longer than a PDF can be, its type at its natural size (300 touchpoints came out unreadable)', () => {
    const natural = composePoster(bigJourney(24, 12), pt, { paper: 'fit', date }).pages[0]!.mmPerPx
    for (const doc of [bigJourney(300, 150), bigJourney(400, 200)]) {
      const { pages, warnings } = composePoster(doc, pt, { paper: 'fit', date })
      expect(Math.max(pages[0]!.widthMm, pages[0]!.heightMm)).toBeLessThanOrEqual(MAX_SIDE_MM)
      expect(pages[0]!.mmPerPx).toBeCloseTo(natural, 9)
      expect(warnings).toEqual([])
    }
  })

  it('never makes a side longer than PDF viewers show, and says that it shrank the map', () => {
    const { pages, warnings } = composePoster(bigJourney(900, 1), pt, { paper: 'fit', date })
    expect(Math.max(pages[0]!.widthMm, pages[0]!.heightMm)).toBeLessThanOrEqual(MAX_SIDE_MM)
    expect(warnings.map((w) => w.code)).toContain('PAGE_CLAMPED')
  })

  it('leaves out title block and legend where they are not wanted (the switches did nothing)', () => {
    const doc = bigJourney(24, 12)
    const page = (over: object) => composePoster(doc, pt, { paper: 'fit', date, ...over }).pages[0]!
    const text = (over: object): string =>
      page(over)
        .marks.flatMap((m) => (m.type === 'text' ? m.lines : []))
        .join('|')
    expect(text({})).toContain(date)
    expect(text({})).toContain(pt.print.legend)
    expect(text({ titleBlock: false })).not.toContain(date)
    expect(text({ titleBlock: false })).toContain(pt.print.legend)
    expect(text({ legend: false })).not.toContain(pt.print.legend)
    expect(page({ titleBlock: false, legend: false }).heightMm).toBeLessThan(page({ legend: false }).heightMm)
  })
  it('warns when the type is too small to read', () => {
    const { warnings } = composePoster(bigJourney(200, 40), pt, { paper: 'A4', date })
    expect(warnings.map((w) => w.code)).toContain('TYPE_TOO_SMALL')
    expect(composePoster(bigJourney(8, 4), pt, { paper: 'A0', date }).warnings).toEqual([])
  })
  it('breaks a long map into bands between stages, and says where it goes on', () => {
    const doc = bigJourney(40, 40)
    const bands = splitIntoBands(doc, 4)
    expect(bands.every((b) => b.from % 4 === 0)).toBe(true)
    const page = composePoster(doc, pt, { paper: 'A3', orientation: 'portrait', date }).pages[0]!
    const text = page.marks.flatMap((m) => (m.type === 'text' ? m.lines : []))
    expect(text).toContain(pt.print.continuesBelow)
  })
  it('tells whose map it is and speaks the language asked for', () => {
    const doc = testJourney([{ name: 'Pede', steps: [{ name: 'Espera', value: -1, touchpoints: ['Fila'] }] }])
    const page = composePoster(doc, en, { paper: 'A4', date: '22 November 2026' }).pages[0]!
    const text = page.marks.flatMap((m) => (m.type === 'text' ? m.lines : [])).join('|')
    for (const said of [
      'Padaria Estrela',
      'Café da manhã',
      'Célia',
      'Dia de semana',
      '22 November 2026',
      'Sheet 1 of 1',
      en.print.legend,
    ]) {
      expect(text).toContain(said)
    }
  })
  it('sets the role below the name ("Célia, Freguesa" has a capital after the comma)', () => {
    const plain = testJourney([{ name: 'Pede', steps: [{ name: 'Espera' }] }])
    const doc = { ...plain, personas: plain.personas.map((p) => ({ ...p, role: 'Freguesa de toda manhã' })) }
    const page = composePoster(doc, pt, { paper: 'A3', date }).pages[0]!
    const lines = page.marks.flatMap((m) => (m.type === 'text' ? m.lines : []))
    expect(lines).toContain('Freguesa de toda manhã')
    expect(lines.join('|')).not.toContain('Célia,')
  })

  it('writes an SVG without filters or bitmaps, whose headings are tagged and whose words cannot run', () => {
    const doc = testJourney([
      { name: '<script>alert(1)</script>', steps: [{ name: '"=cmd()', touchpoints: ['a\u0000&b'] }] },
    ])
    const svg = toSvg(composePoster(doc, pt, { paper: 'fit', date }).pages[0]!, PRINT_THEMES.light, { title: 'x' })
    expect(svg).not.toMatch(/<script|<image|filter/)
    expect(svg).not.toContain('\u0000')
    expect(svg).toMatch(/<text [^>]*role="heading" aria-level="1"/)
    expect(svg).toContain('&lt;script&gt;')
    expect(svg).toContain('display:block')
  })
})
