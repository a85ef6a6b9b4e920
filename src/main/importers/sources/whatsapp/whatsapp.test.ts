import { describe, expect, test } from 'vitest'
import { makeZip } from '../../../../../test/fixtures/sources/makeZip.ts'
import {
  fixtureBytes,
  readBytes,
  readFixture,
  readText,
  refusedAs,
  told,
} from '../../../../../test/fixtures/sources/readFixture.ts'
import type { BusinessHours } from '../../../../shared/domain/listening/businessHours.ts'

const DAY = [{ from: '08:00', to: '18:00' }]
const HOURS: BusinessHours = [[], DAY, DAY, DAY, DAY, DAY, [{ from: '08:00', to: '12:00' }]]

describe('WhatsApp', () => {
  test('Android: conversations end after a day of silence; the first response counts once, media and continued lines belong', () => {
    const { opened, cases, refusals, reading } = readFixture('whatsappAndroid.txt')
    expect(opened.preview.source).toBe('whatsapp')
    expect(
      cases.map((c) => [
        c.line,
        c.person,
        c.openedAt,
        c.firstResponseSeconds,
        c.resolutionSeconds,
        c.answered,
        c.contacts,
      ]),
    ).toEqual([
      [2, 'Ana Lima', '2026-09-12T09:02:00', 10 * 60, 60 * 60, true, 5],
      // answered 33 hours later: by then it was a conversation of its own that nobody had begun
      [8, 'Ana Lima', '2026-09-14T22:30:00', null, null, false, null],
      [11, 'Ana Lima', '2026-09-20T11:00:00', 60, 60, true, 2],
    ])
    expect(refusals).toEqual([])
    const figures = reading.chatFigures()!
    expect(figures).toMatchObject({ conversations: 3, unanswered: 1, afterHours: null })
    // 12 September 2026 is a Saturday: three messages of the customer between nine and ten
    expect(figures.heat[6]![9]).toBe(3)
    expect(figures.heat[1]![22]).toBe(1)
    expect(figures.heat[0]![11]).toBe(1)
    expect(figures.heat.flat().reduce((a, b) => a + b)).toBe(5)
  })

  test('the one who did not write first is a guess to be asked about; --me decides', () => {
    const { opened } = readFixture('whatsappAndroid.txt')
    expect([opened.preview.choices.me, opened.preview.needs]).toEqual([['Padaria Sol'], ['me']])
    expect(opened.preview.senders).toEqual([
      { name: 'Ana Lima', messages: 5, chats: 1 },
      { name: 'Padaria Sol', messages: 5, chats: 1 },
    ])
    const told = readFixture('whatsappAndroid.txt', { choices: { me: ['Padaria Sol'] } })
    expect(told.opened.preview.needs).toEqual([])
    const turned = readFixture('whatsappAndroid.txt', {}, { me: ['Ana Lima'] })
    expect(turned.cases[0]!.person).toBe('Padaria Sol')
  })

  test('open hours: what came in at night waits from the morning on; after hours is counted', () => {
    const { cases, reading } = readText(
      '14/09/2026 22:30 - Ana: Boa noite, abre amanhã?\n15/09/2026 08:20 - Loja: Abrimos às 8h.\n15/09/2026 08:21 - Ana: Obrigada\n15/09/2026 08:25 - Ana: Até\n',
      { choices: { me: ['Loja'] } },
      { businessHours: HOURS },
    )
    expect(cases).toMatchObject([{ firstResponseSeconds: 20 * 60, resolutionSeconds: 25 * 60, contacts: 4 }])
    expect(reading.chatFigures()).toMatchObject({ conversations: 1, unanswered: 0, afterHours: 1 })
  })

  test('iOS in English: half days, invisible marks, the line of the program names the chat and so the customer', () => {
    const { opened, cases } = readFixture('whatsappIos.txt')
    expect([opened.preview.choices.me, opened.preview.needs, opened.preview.choices.dateOrder]).toEqual([
      ['Loja Azul'],
      ['dateOrder'].slice(1),
      'mdy',
    ])
    expect(cases).toMatchObject([
      {
        line: 2,
        person: 'Beto Sá',
        openedAt: '2026-09-12T09:02:33',
        firstResponseSeconds: 4 * 3600,
        contacts: 4,
        answered: true,
      },
    ])
  })

  test('the zip of a phone: pictures stay unread, the name of the chat inside tells who the customer is', () => {
    const chat = fixtureBytes('whatsappAndroid.txt')
    const zip = makeZip([
      { name: 'IMG-20260912-WA0001.jpg', data: new Uint8Array(5_000).fill(7), saysSize: 4_000_000_000 },
      { name: 'Conversa do WhatsApp com Ana Lima.txt', data: chat },
    ])
    const { opened, cases } = readBytes(zip)
    expect([opened.preview.choices.me, opened.preview.needs]).toEqual([['Padaria Sol'], []])
    expect(cases).toHaveLength(3)
  })

  test('of several chats the business is who writes in most of them', () => {
    const line = (who: string, minute: number): string => `13/09/2026 09:0${minute} - ${who}: texto`
    const zip = makeZip(
      ['Ana', 'Beto', 'Carla'].map((who) => ({
        name: `${who}.txt`,
        data: [line('Loja', 1), line(who, 2), line('Loja', 3)].join('\n'),
      })),
    )
    const { opened, cases } = readBytes(zip)
    expect([opened.preview.choices.me, opened.preview.needs]).toEqual([['Loja'], []])
    expect(cases.map(({ person, firstResponseSeconds }) => [person, firstResponseSeconds])).toEqual([
      ['Ana', 60],
      ['Beto', 60],
      ['Carla', 60],
    ])
  })

  test('a later export of the same chat says the same of the conversations that both hold', () => {
    const text = new TextDecoder().decode(fixtureBytes('whatsappAndroid.txt'))
    const later = readText(`${text}25/09/2026 10:00 - Ana Lima: Oi de novo\n`)
    const before = readFixture('whatsappAndroid.txt')
    expect(later.cases.slice(0, 3).map(({ identity }) => identity)).toEqual(
      before.cases.map(({ identity }) => identity),
    )
    expect(later.cases).toHaveLength(4)
  })

  test.each([
    [
      'pt-BR',
      '13/09/2026 09:00 - Ana: Mensagem apagada\n13/09/2026 09:01 - Ana: Ligação de voz perdida\n13/09/2026 09:02 - Loja: Oi: tudo bem?\n',
      2,
    ],
    [
      'en',
      '9/13/26, 9:00 AM - Ana: This message was deleted\n9/13/26, 9:01 AM - Ana: Missed voice call\n9/13/26, 9:02 AM - Loja: Hi\n',
      2,
    ],
    [
      'es',
      '13/9/26, 9:00 a. m. - Ana: Hola\n13/9/26, 9:01 a. m. - Ana: Llamada perdida\n13/9/26, 9:02 a. m. - Loja: Buenas\n',
      2,
    ],
  ])('%s: lines of the program are no messages', (_, text, messages) => {
    expect(readText(text, {}, { me: ['Loja'] }).cases).toMatchObject([
      { contacts: messages, firstResponseSeconds: 120 },
    ])
  })

  test('a date that cannot be is told by its line; nobody being the business is a question, not a guess', () => {
    const { refusals } = readText(
      '13/09/2026 09:00 - Ana: oi\n31/02/2026 09:00 - Ana: oi\n13/09/2026 09:05 - Loja: olá\n',
    )
    expect(told(refusals)).toEqual(['2 DATE_UNREADABLE'])
    expect(refusedAs(new TextEncoder().encode('13/09/2026 09:00 - Ana: oi\n13/09/2026 09:01 - Ana: alô?\n'))).toBe(
      'ME_NEEDED',
    )
  })
})
