import { expect, test } from 'vitest'
import { type WeekPart, weekSheet } from './weekSheet.ts'

const part = (sign: WeekPart['sign'], count: number): WeekPart => ({
  title: sign,
  sign,
  none: 'nada',
  rows: Array.from({ length: count }, (_, i) => ({
    title: `Melhoria ${i} ${'com um nome que não acaba '.repeat(8)}`,
    note: `Ana ${'de um sobrenome muito comprido '.repeat(6)}`,
  })),
})
const sheet = (...counts: [number, number, number, number]) =>
  weekSheet({
    business: 'Padaria do Sol',
    title: 'A semana',
    span: 'De 16 a 23',
    notes: 'Notas',
    more: (count) => `e mais ${count}`,
    parts: (['moved', 'late', 'soon', 'ask'] as const).map((sign, i) => part(sign, counts[i]!)),
  })
const texts = (page: ReturnType<typeof sheet>) => page.marks.filter((m) => m.type === 'text')
const more = (page: ReturnType<typeof sheet>) =>
  texts(page)
    .flatMap((m) => m.lines)
    .filter((line) => line.startsWith('e mais'))

test.each<[number, number, number, number]>([
  [0, 0, 0, 0],
  [3, 1, 0, 2],
  [500, 500, 500, 500],
  [2_000, 0, 0, 0],
])('%i moved, %i late, %i due and %i asked stay on one sheet, each line on its own line', (...counts) => {
  const page = sheet(...counts)
  const bottom = (page.heightMm - 10) / page.mmPerPx
  for (const mark of texts(page)) {
    expect(mark.lines).toHaveLength(1)
    expect(mark.y).toBeLessThan(bottom)
  }
})

test('what is left out is counted, and nothing is said of it where all is there', () => {
  expect(more(sheet(3, 1, 0, 2))).toEqual([])
  const page = sheet(500, 2, 0, 0)
  const shown = texts(page)
    .flatMap((m) => m.lines)
    .filter((line) => line.startsWith('Melhoria')).length
  expect(more(page)).toEqual([`e mais ${500 + 2 - shown}`])
})
