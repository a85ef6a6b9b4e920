import { afterAll, describe, expect, it, vi } from 'vitest'
import { spreadOverSheets } from '../../src/main/exporters/pdf/sheetGrid.ts'
import {
  cleanUp,
  exported,
  fontsOf,
  namesOf,
  pageSizes,
  run,
  saved,
  skipped,
  squeezed,
  templateDraft,
  textOf,
  toDoc,
  why,
} from './exportingSamples.ts'

afterAll(cleanUp)
vi.setConfig({ testTimeout: 180_000 })

describe('how a map is spread over sheets', () => {
  it('covers the whole map, each pair of neighbours sharing the overlap', () => {
    for (const [w, h] of [
      [1189, 841],
      [692.3, 678.1],
      [100, 80],
      [5080, 717],
      [287, 200],
    ] as const) {
      for (const paper of ['A4', 'A3'] as const) {
        for (const overlap of [5, 10, 30]) {
          const grid = spreadOverSheets({ widthMm: w, heightMm: h, cutsMm: [w / 3, w / 2, w * 0.8] }, paper, overlap)
          const room = [grid.sheetWidthMm - 2 * grid.marginMm, grid.sheetHeightMm - 2 * grid.marginMm] as const
          for (const [spans, length, most] of [
            [grid.columns, w, room[0]],
            [grid.rows, h, room[1]],
          ] as const) {
            expect(spans[0]!.start).toBe(0)
            expect(spans.at(-1)!.start + spans.at(-1)!.length).toBeCloseTo(length, 3)
            for (const [i, span] of spans.entries()) {
              expect(span.length).toBeLessThanOrEqual(most + 0.001)
              const next = spans[i + 1]
              if (next) expect(span.start + span.length - next.start).toBeCloseTo(overlap, 3)
            }
          }
          expect(new Set(grid.sheets.map(({ label }) => label)).size).toBe(grid.columns.length * grid.rows.length)
        }
      }
    }
  })
})

describe.skipIf(skipped)(`a tiled PDF${why}`, () => {
  it.each([
    ['A4', 'fit', [297, 210]],
    ['A3', 'A0', [420, 297]],
  ] as const)('has an assembly plan and sheets of exactly %s, all of it vector and text', async (tile, paper, size) => {
    const doc = toDoc(templateDraft('bakery'))
    const { bytes, pages, sheets } = await exported(doc, { tile, paper })
    const path = saved(bytes)
    expect(pages).toBe(sheets! + 1)
    const sizes = pageSizes(path)
    expect(sizes).toHaveLength(pages)
    for (const [w, h] of sizes) {
      expect(Math.abs(Math.max(w, h) - size[0])).toBeLessThan(0.05)
      expect(Math.abs(Math.min(w, h) - size[1])).toBeLessThan(0.05)
    }
    expect(run('pdfimages', '-list', path).trim().split('\n')).toHaveLength(2)
    expect(fontsOf(path).filter(({ embedded }) => !embedded)).toEqual([])
    run('qpdf', '--check', path)
    const text = textOf(path)
    // A name may lie across a cut; its words are there all the same.
    for (const word of namesOf(doc).flatMap((name) => name.split(/\s+/))) expect(text).toContain(squeezed(word))
    const plan = squeezed(run('pdftotext', '-enc', 'UTF-8', '-l', '1', path, '-'))
    expect(plan).toContain(squeezed('Plano de montagem'))
    expect(plan).toContain(`${sheets}folhas${tile}`)
    expect(squeezed(run('pdftotext', '-enc', 'UTF-8', '-f', '2', '-l', '2', path, '-'))).toContain('A1')
    expect(run('pdfdetach', '-list', path)).toContain('percurso-journey.json')
  })

  it('speaks English where the map does', async () => {
    const path = saved((await exported(toDoc(templateDraft('gym', 'en')), { tile: 'A3', language: 'en' })).bytes)
    const plan = squeezed(run('pdftotext', '-enc', 'UTF-8', '-l', '1', path, '-'))
    expect(plan).toContain(squeezed('Assembly plan'))
    expect(plan).toContain(squeezed('Print at actual size'))
  })
})
