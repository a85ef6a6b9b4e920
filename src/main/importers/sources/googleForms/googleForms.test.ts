import { describe, expect, test } from 'vitest'
import { readFixture, readText, told } from '../../../../../test/fixtures/sources/readFixture.ts'

describe('Google Forms', () => {
  const read = readFixture('googleForms.csv')

  test('a pt-BR sheet needs no mapping: NPS with its reason, CSAT, a comment of its own', () => {
    expect(read.opened.preview.source).toBe('googleForms')
    expect(read.opened.preview.needs).toEqual([])
    expect(read.opened.preview.questions.map(({ scale }) => scale.kind)).toEqual(['nps', 'csat'])
    const second = read.feedback.filter(({ line }) => line === 3)
    expect(second.map(({ at, score, text, question }) => [at, score, text, question])).toEqual([
      [
        '2026-09-13T18:40:05',
        6,
        'A fila anda devagar\nno sábado',
        'Em uma escala de 0 a 10, o quanto você recomendaria a Padaria Sol?',
      ],
      ['2026-09-13T18:40:05', 3, '', 'Como você avalia o atendimento?'],
      ['2026-09-13T18:40:05', null, 'Abrir o segundo caixa, por favor', 'O que podemos melhorar?'],
    ])
    expect(second[0]).toMatchObject({ place: { channel: 'WhatsApp' }, person: 'beto@example.com' })
  })

  test('lines count the line end within quotes; blank, impossible and out-of-range answers are told, the rest of the row stays', () => {
    expect(told(read.refusals)).toEqual(['7 NOTHING_SAID', '8 DATE_UNREADABLE', '9 SCORE_OUT_OF_RANGE'])
    expect(read.refusals[2]!.data).toMatchObject({ cell: '11', min: 0, max: 10 })
    expect(read.feedback.filter(({ line }) => line === 9).map(({ score }) => score)).toEqual([5])
    expect(read.reading.progress()).toMatchObject({ rows: 7, entries: 10, refused: 2 })
  })

  test('two equal rows are both kept, and a later file that overlaps says the same of each', () => {
    const twice = read.feedback.filter(({ line }) => line === 5 || line === 6).map(({ identity }) => identity)
    expect(new Set(twice).size).toBe(4)
    const rows = ['14/09/2026 07:15:00,9,pão quente', '14/09/2026 07:15:00,9,pão quente', '20/09/2026 07:15:00,8,bom']
    const question = (more: string): string => `Carimbo de data/hora,Nota de 0 a 10: recomendaria?,Por quê?${more}`
    const september = readText([question(''), rows[0], rows[1]].join('\n'))
    // next month the form has a question more: identities of the old rows stay
    const october = readText([question(',Novidade?'), `${rows[0]},`, `${rows[1]},`, `${rows[2]},sim`].join('\n'))
    expect(october.entries.slice(0, 2).map(({ identity }) => identity)).toEqual(
      september.entries.map(({ identity }) => identity),
    )
    expect(september.opened.preview.fingerprint).not.toBe(october.opened.preview.fingerprint)
  })

  test("Google's own download: year first, half days, a zone of its own", () => {
    const { feedback, opened } = readFixture('googleFormsDownload.csv')
    expect(opened.preview.needs).toEqual([])
    expect(feedback.map(({ at, score, text }) => [at, score, text])).toEqual([
      ['2026-09-12T09:02:33', 9, 'Lovely staff, and quick'],
      ['2026-09-12T20:59:00', 3, 'The line was too long'],
    ])
  })

  test.each([
    [
      'pt-BR',
      'Carimbo de data/hora;Quanto você nos recomendaria?;Comentários\n13/04/2026 10:00:00;9;Tudo certo por aqui',
    ],
    ['en', 'Timestamp,How likely are you to recommend us?,Comments\n4/13/2026 10:00:00,9,All fine over here'],
    [
      'es',
      'Marca temporal,¿Qué tan probable es que nos recomiende?,Comentarios\n13/04/2026 10:00:00,9,Todo bien por aquí',
    ],
  ])('%s headings are enough', (_, text) => {
    const { feedback, opened } = readText(text)
    expect(opened.preview.needs).toEqual([])
    expect(feedback).toMatchObject([{ at: '2026-04-13T10:00:00', score: 9, scale: { kind: 'nps' } }])
    expect(feedback[0]!.text).not.toBe('')
  })
})
