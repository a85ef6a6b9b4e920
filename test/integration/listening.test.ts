import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Input, Output } from '../../src/shared/ipc/contract.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'
import { canonicalHash } from '../fixtures/store/rig.ts'

const SOURCES = join(import.meta.dirname, '../fixtures/sources')

const { rig } = freshRig()

const order = (name: string, more: Partial<Input<'feedback.import'>> = {}): Input<'feedback.import'> => ({
  name,
  bytes: new Uint8Array(readFileSync(join(SOURCES, name))),
  routing: { touchpointId: null, rules: [] },
  recipeId: null,
  language: 'pt-BR',
  keepPersonal: false,
  ...more,
})
const found = (filter = {}): Promise<Output<'feedback.find'>> =>
  rig.ask('feedback.find', { filter, offset: 0, limit: 500 })
const raw = () => rig.session.current().connection.raw
/** The days and months as they are counted, beside the same counted from the answers themselves. */
function tallies(): { kept: unknown; counted: unknown } {
  const kept = raw().prepare('select * from feedback_tally order by 1, 2, 3, 4, 5, 6, 7').raw().all()
  const counted = raw()
    .prepare(
      `select ifnull(touchpoint_id, ''), substr(at, 1, 10), ifnull(batch_id, ''), channel, ifnull(persona_id, ''), scale,
         score, count(*) from feedback where scale is not null and score is not null group by 1, 2, 3, 4, 5, 6, 7
       order by 1, 2, 3, 4, 5, 6, 7`,
    )
    .raw()
    .all()
  const months = raw().prepare('select * from feedback_month order by 1, 2, 3, 4, 5, 6').raw().all()
  const countedMonths = raw()
    .prepare(
      `select ifnull(touchpoint_id, ''), channel, scale, score, substr(at, 1, 7), ifnull(batch_id, ''), count(*),
         max(substr(at, 1, 10)) from feedback where scale is not null and score is not null group by 1, 2, 3, 4, 5, 6
       order by 1, 2, 3, 4, 5, 6`,
    )
    .raw()
    .all()
  return { kept: [kept, months], counted: [counted, countedMonths] }
}
function expectIndexes(): void {
  const { kept, counted } = tallies()
  expect(kept).toEqual(counted)
  expect(() =>
    raw().exec(`insert into feedback_words (feedback_words, rank) values ('integrity-check', 1)`),
  ).not.toThrow()
}

describe('a file of answers', () => {
  it('comes in as one step; undo hides it, redo shows it, the same file again adds nothing', async () => {
    const first = await rig.ask('feedback.import', order('googleForms.csv'))
    expect(first).toMatchObject({ source: 'googleForms', read: 7, added: 5, updated: 0, refused: 2 })
    expect(first.refusals.map((r) => [r.line, r.reason])).toEqual([
      [7, 'NOTHING_SAID'],
      [8, 'DATE_UNREADABLE'],
    ])
    expect(first.partly.map((r) => r.reason)).toEqual(['SCORE_OUT_OF_RANGE'])
    const all = (await found()).total
    expect(all).toBeGreaterThan(5)
    expectIndexes()
    const [step] = (await rig.ask('history.list', { limit: 1 })).entries
    expect(step?.label.key).toBe('feedbackImport')

    expect(await rig.ask('feedback.import', order('googleForms.csv'))).toMatchObject({
      added: 0,
      updated: 0,
      refused: 2,
    })
    expect((await found()).total).toBe(all)
    await rig.ask('history.undo', {})
    await rig.ask('history.undo', {})
    expect((await found()).total).toBe(0)
    expect(await rig.ask('figures.read', { language: 'pt-BR' })).toEqual([])
    await rig.ask('history.redo', {})
    expect((await found()).total).toBe(all)
    // What undo hides may come in again.
    await rig.ask('history.undo', {})
    expect(await rig.ask('feedback.import', order('googleForms.csv'))).toMatchObject({ added: 5 })
    expect((await found()).total).toBe(all)
    expectIndexes()
  })

  it('keeps nothing that names a person: not in answers, rows, search or log', async () => {
    await rig.ask('feedback.import', order('googleForms.csv'))
    const dump = raw().serialize().toString('latin1')
    for (const secret of ['ana.lima', 'beto@example', 'carla@example']) expect(dump).not.toContain(secret)
    const keys = (await found()).rows.map((f) => f.personKey)
    expect(new Set(keys).size).toBeGreaterThan(1)
  })

  it('is found by its words whatever their accents, and counted into figures with n and interval', async () => {
    await rig.ask('feedback.import', order('googleForms.csv'))
    expect((await found({ text: 'pao quen' })).rows.map((f) => f.text)).toEqual(['Pão sempre quente'])
    const figures = await rig.ask('figures.read', { language: 'pt-BR', by: 'channel' })
    const nps = figures.find((row) => row.figure.metric === 'nps' && row.key === 'Loja')!.figure
    // 10, 9 and 9 of the shop: the row of Saturday's queue came by WhatsApp, the 11 is no score.
    expect(nps).toMatchObject({ n: 3, value: 100, state: 'few' })
  })

  it('that says something else the next time is changed, and what the owner decided about it stays', async () => {
    const csv = (said: string): Uint8Array<ArrayBuffer> =>
      new TextEncoder().encode(
        `id;Data;Nota de 0 a 10;Comentário\n7;01/09/2026;3;${said}\n8;02/09/2026;9;Adorei o pão\n`,
      )
    const first = await rig.ask(
      'feedback.import',
      order('googleForms.csv', { name: 'x.csv', bytes: csv('Péssimo pão') }),
    )
    expect(first).toMatchObject({ read: 2, added: 2 })
    const before = (await found({ text: 'pessimo' })).rows[0]!
    expect(before.sentiment).toBe('negative')
    await rig.ask('feedback.update', { ids: [before.id], patch: { status: 'answered', tags: ['forno'] } })
    const second = await rig.ask(
      'feedback.import',
      order('googleForms.csv', { name: 'x.csv', bytes: csv('Agora ótimo pão') }),
    )
    expect(second).toMatchObject({ read: 2, added: 0, updated: 1 })
    expect((await found({ text: 'pao' })).rows.map((f) => f.text)).toEqual(['Adorei o pão', 'Agora ótimo pão'])
    expect((await found({ text: 'otimo' })).rows[0]).toMatchObject({
      id: before.id,
      sentiment: 'positive',
      status: 'answered',
      tags: ['forno'],
    })
    await rig.ask('history.undo', {})
    expect((await found({ text: 'pessimo' })).total).toBe(1)
    expectIndexes()
  })

  it('goes where a rule, the one touchpoint or the rows say', async () => {
    const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    const { touchpoints } = await rig.ask('journey.get', { journeyId })
    const [a, b] = touchpoints
    await rig.ask(
      'feedback.import',
      order('googleForms.csv', {
        routing: { touchpointId: null, rules: [{ field: 'channel', contains: 'whats', touchpointId: a!.id }] },
      }),
    )
    expect((await found({ touchpointIds: [a!.id] })).rows.every((f) => f.place.channel === 'WhatsApp')).toBe(true)
    const loose = (await found({ unassigned: true })).rows.map((f) => f.id)
    await rig.ask('feedback.update', { ids: loose, patch: { touchpointId: b!.id } })
    expect((await found({ unassigned: true })).total).toBe(0)
    expectIndexes()
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: b!.id }] })
    expect((await found({ unassigned: true })).total).toBe(loose.length)
    await rig.ask('history.undo', {})
    expect((await found({ unassigned: true })).total).toBe(0)
  })

  it('that is cancelled or refused leaves nothing, and what a crash left is swept away by the next one', async () => {
    const before = canonicalHash(rig.session)
    const broken = order('googleForms.csv', { bytes: new Uint8Array(2_000).fill(7) })
    expect(await rig.handle({ id: 'bad', route: 'feedback.import', input: broken })).toMatchObject({
      ok: false,
      code: 'IMPORT_REFUSED',
    })
    expect(canonicalHash(rig.session)).toBe(before)
    const { batches } = rig.session.current()
    batches.begin({
      id: 'half',
      source: 'table',
      name: 'x',
      at: '2026-11-22T10:00:00.000Z',
      recipeId: null,
      read: 0,
      added: 0,
      updated: 0,
      refused: 0,
      hidden: true,
    })
    expect(canonicalHash(rig.session)).not.toBe(before)
    await rig.ask('feedback.import', order('googleForms.csv'))
    expect(raw().prepare(`select count(*) from import_batch where id = 'half'`).pluck().get()).toBe(0)
  })
})

describe('every source', () => {
  const FILES = {
    'eventLog.csv': 'eventLog',
    'ga4.csv': 'ga4',
    'googleReviews.json': 'googleReviews',
    'hubspotTickets.csv': 'hubspotTickets',
    'mailchimp.csv': 'mailchimp',
    'pipedrive.csv': 'pipedrive',
    'qualtrics.csv': 'qualtrics',
    'rdStation.csv': 'rdStation',
    'surveyMonkey.csv': 'surveyMonkey',
    'typeform.csv': 'typeform',
    'whatsappIos.txt': 'whatsapp',
    'zendesk.csv': 'zendesk',
  } as const
  it('is told by its content, comes in, and adds nothing the second time', async () => {
    for (const [name, source] of Object.entries(FILES)) {
      const given = order(name, { name: 'arquivo' })
      const preview = await rig.ask('feedback.inspect', { name: 'arquivo', bytes: given.bytes! })
      expect(preview.source, name).toBe(source)
      const me = preview.needs.includes('me') ? { choices: { me: [preview.senders[0]!.name] } } : {}
      const first = await rig.ask('feedback.import', { ...given, ...me })
      expect(first.added, name).toBeGreaterThan(0)
      const again = await rig.ask('feedback.import', { ...given, ...me })
      expect({ name, added: again.added, updated: again.updated }).toEqual({ name, added: 0, updated: 0 })
    }
    expectIndexes()
    const metrics = new Set((await rig.ask('figures.read', { language: 'pt-BR' })).map((row) => row.figure.metric))
    for (const metric of ['nps', 'csat', 'responseRate', 'firstResponseTime', 'resolutionTime', 'visits']) {
      expect([...metrics]).toContain(metric)
    }
  })
})
