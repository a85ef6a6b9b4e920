import { expect, it } from 'vitest'
import type { Mark } from '../mark.ts'
import { measure } from '../text/measure.ts'
import { type FigureSheets, figureSheets, type SheetFigure } from './figureSheets.ts'

// Would catch: a figure that is lost between two sheets or stands on both, one that runs over the edge of the paper, and
// a sheet whose columns nobody can tell.

const figure = (value: string): SheetFigure => ({
  value,
  base: 'n 1.234',
  doubt: 'poucas, envelhecendo, há 7 meses',
  at: 0.5,
  low: 0.3,
  high: 0.9,
  isFew: true,
})
const sheets = (columns: number, rows: number): FigureSheets => ({
  over: 'Números · Padaria',
  title: 'Por ponto de contato',
  facts: 'Tudo',
  note: 'A barra é a margem. '.repeat(20),
  nothing: 'Nada neste período',
  corner: 'Ponto de contato',
  columns: Array.from({ length: columns }, (_, i) => `Métrica ${i} de nome comprido para uma coluna`),
  rows: Array.from({ length: rows }, (_, row) => ({
    name: `Linha ${row} ${'comprida '.repeat(row % 7)}`,
    place: 'Chegada',
    isWhole: row === 0,
    figures: Array.from({ length: columns }, (_, column) =>
      (row + column) % 5 === 4 ? null : figure(`${row}/${column}`),
    ),
  })),
  pageWords: (page, pages) => `${page} de ${pages}`,
})
const texts = (marks: readonly Mark[]) => marks.filter((mark) => mark.type === 'text')

it.each([
  [1, 1],
  [5, 40],
  [13, 90],
])('%i columns and %i rows: every figure stands on one sheet, under its heading, within the paper', (columns, rows) => {
  const asked = sheets(columns, rows)
  const pages = figureSheets(asked)
  const found = pages
    .flatMap(({ marks }) => texts(marks).flatMap(({ lines }) => lines))
    .filter((line) => /^\d+\/\d+$/.test(line))
  const wanted = asked.rows.flatMap(({ figures }) => figures.flatMap((one) => (one ? [one.value] : [])))
  expect(found.toSorted()).toEqual(wanted.toSorted())
  pages.forEach(({ marks, widthMm, heightMm, mmPerPx }, i) => {
    const [w, h] = [widthMm / mmPerPx, heightMm / mmPerPx]
    for (const { x, y, lines, size, weight, anchor } of texts(marks)) {
      const widest = Math.max(...lines.map((line) => measure(line, { size, weight })))
      expect(anchor === 'end' ? x : x + widest).toBeLessThan(w - 20)
      expect(y).toBeLessThan(h - 20)
    }
    const said = texts(marks).map(({ lines }) => lines.join(' '))
    const shown = new Set(said.flatMap((line) => (/^\d+\/\d+$/.test(line) ? [Number(line.split('/')[1])] : [])))
    for (const column of shown) expect(said).toContain(asked.columns[column])
    expect(said).toContain(`${i + 1} de ${pages.length}`)
  })
})

it('says so on one sheet where there is nothing', () => {
  const [page, ...more] = figureSheets(sheets(0, 0))
  expect(more).toEqual([])
  expect(texts(page!.marks).flatMap(({ lines }) => lines)).toContain('Nada neste período')
})
