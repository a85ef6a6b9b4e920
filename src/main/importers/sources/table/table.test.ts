import { describe, expect, test } from 'vitest'
import { openText, readFixture, readText, told } from '../../../../../test/fixtures/sources/readFixture.ts'
import { SourceChoices } from '../../../../shared/domain/listening/sourceChoices.ts'

describe('any other table', () => {
  test('es, Windows-1252, sep=;, a title and a head of two rows, a head that repeats, a total', () => {
    const { opened, feedback, refusals, reading } = readFixture('table.csv')
    expect([opened.preview.source, opened.preview.needs, opened.preview.choices.separator]).toEqual(['table', [], ';'])
    expect(feedback.map((f) => [f.line, f.at, f.score, f.text, f.place.channel, f.person])).toEqual([
      [5, '2026-04-05', 5, 'Muy amable; volveré', 'Centro', 'Ana Núñez'],
      [6, '2026-04-18', 2, 'Esperé una hora', 'Norte', 'Luis'],
      [9, '2026-04-19', null, 'Todo bien por aquí', 'Norte', 'Eva'],
      [10, '2026-04-20', 3, '', 'Norte', 'Leo'],
    ])
    expect(told(refusals)).toEqual(['11 SCORE_UNREADABLE'])
    expect(reading.progress()).toMatchObject({ rows: 5, notData: 2 })
  })

  test('dates that stay ambiguous over a whole column are asked about once, and one late date answers', () => {
    const text = 'Date,NPS,Comment\n03/04/2026,9,Fine by me\n05/06/2026,8,Also fine here\n'
    expect(readText(text).opened.preview.needs).toEqual(['dateOrder'])
    expect(readText(text, {}, { dateOrder: 'dmy' }).feedback[0]!.at).toBe('2026-04-03')
    expect(readText(text, {}, { dateOrder: 'mdy' }).feedback[0]!.at).toBe('2026-03-04')
    const late = `${text}${'01/02/2026,7,and so on\n'.repeat(900)}25/06/2026,8,Late\n`
    const { opened, feedback } = readText(late)
    expect(opened.preview.needs).toEqual([])
    expect(feedback[0]!.at).toBe('2026-04-03')
  })

  test('a table that says nothing of itself is mapped; the choices survive JSON and fit next month', () => {
    const first = 'A1;B1;C1\n13/04/2026;7;Atendimento bom demais\n'
    const opened = openText(first)
    expect(opened.preview.needs).toContain('mapping')
    const choices = SourceChoices.parse(
      JSON.parse(
        JSON.stringify({
          ...opened.preview.choices,
          columns: [
            { heading: 'A1', role: 'date' },
            { heading: 'B1', role: 'score', scale: { kind: 'own', min: 0, max: 10, direction: 'up' } },
            { heading: 'C1', role: 'text', explains: 'B1' },
          ],
        }),
      ),
    )
    const next = readText('C1;A1;B1\nFila;14/05/2026;3\n', { choices })
    expect(next.opened.preview.needs).toEqual([])
    expect(next.opened.preview.fingerprint).toBe(opened.preview.fingerprint)
    expect(next.feedback).toMatchObject([{ at: '2026-05-14', score: 3, text: 'Fila', question: 'B1' }])
  })

  test('requests by headings: replied, closed, reopened; a span that runs backwards is told', () => {
    const { opened, cases, refusals } = readText(
      'Protocolo;Aberto em;Primeira resposta em;Fechado em;Status;Canal\n7;12/09/2026 09:00;12/09/2026 09:30;13/09/2026 09:00;Resolvido;WhatsApp\n8;13/09/2026 09:00;;;Aberto;Loja\n9;13/09/2026 09:00;12/09/2026 09:00;;Aberto;Loja\n',
    )
    expect(opened.preview.needs).toEqual([])
    expect(cases.map((c) => [c.identity, c.firstResponseSeconds, c.resolutionSeconds, c.answered])).toEqual([
      ['id:7', 1800, 86_400, true],
      ['id:8', null, null, false],
      ['id:9', null, null, false],
    ])
    expect(told(refusals)).toEqual(['4 ENDS_BEFORE_START'])
  })

  test('old CES asks for effort: 1 is the best end, and it is said so', () => {
    const { opened } = readText(
      'Data;Quanto esforço você fez para resolver? (1 a 5);Comentário\n13/04/2026;1;nenhum esforço mesmo\n',
    )
    expect(opened.preview.questions).toMatchObject([{ scale: { kind: 'ces', min: 1, max: 5, direction: 'down' } }])
  })

  test('a separator that nobody quoted shifts cells: the row is told, not guessed', () => {
    const { feedback, refusals } = readText(
      'Data,Nota (0 a 10),Comentário\n13/04/2026,7,Bom, mas caro\n14/04/2026,8,Bom\n',
    )
    expect(told(refusals)).toEqual(['2 TOO_MANY_CELLS'])
    expect(feedback.map(({ line }) => line)).toEqual([3])
  })

  test('columns called __proto__ and constructor are columns', () => {
    const { opened, feedback } = readText(
      'Data;__proto__;constructor;Comentário\n13/04/2026;a;b;<script>x</script> =1+1\n',
    )
    expect(opened.preview.columns.map(({ heading }) => heading)).toEqual([
      'Data',
      '__proto__',
      'constructor',
      'Comentário',
    ])
    expect(feedback[0]!.text).toBe('<script>x</script> =1+1')
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
