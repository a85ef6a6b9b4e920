import { expect, it } from 'vitest'
import { commentsIn, commentTable } from './pasted.ts'

// Would catch: bullets kept as words, a comment cut at its quote or semicolon, blank lines brought in as answers.

it('a pasted list is its lines, without what marks them', () => {
  expect(commentsIn('- Adorei\r\n\r\n• Caro, mas bom\n2) Demorou\n“Voltarei”\n5 estrelas\n  ')).toEqual([
    'Adorei',
    'Caro, mas bom',
    'Demorou',
    'Voltarei',
    '5 estrelas',
  ])
})

it('becomes a table whose cells hold whatever was written', () => {
  const table = commentTable(['Disse "oi"; saiu'], '2026-09-01', { date: 'Data', comment: 'Comentário' })
  expect(new TextDecoder().decode(table)).toBe('Data;Comentário\n2026-09-01;"Disse ""oi""; saiu"')
})
