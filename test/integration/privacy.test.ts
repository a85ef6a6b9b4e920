import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { eraseHoldings } from '../../src/main/repositories/erasure.ts'
import { ReadAgain } from '../../src/main/services/listening/readAgain.ts'
import { mentionsOf } from '../../src/shared/domain/privacy/mentions.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const _FILE = 'a.percurso'

const { rig, inHome } = freshRig()

const CSV = `Data;Nome;E-mail;Nota (0 a 10);Comentário
02/03/2026;Zuleica Prado;zuleica.prado@example.com;2;Esperei meia hora
03/03/2026;Bruno Reis;bruno@example.com;9;A zuleica prado me atendeu mal? Não, foi ótima
04/03/2026;Zuleica Prado;zuleica.prado@example.com;10;Voltei e gostei
05/03/2026;Caio Luz;caio@example.com;8;Pão bom
`
async function bringIn(keepPersonal: boolean): Promise<void> {
  const imported = await rig.ask('feedback.import', {
    name: 'respostas de Zuleica Prado.csv',
    bytes: new TextEncoder().encode(CSV),
    routing: { touchpointId: null, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal,
  })
  expect(imported).toMatchObject({ read: 4, added: 4 })
}
const answers = async () =>
  (await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 100 })).rows.map(({ score, text }) => [score, text])
const erase = (person: string) => rig.ask('person.erase', { person })

/** Every byte that is kept anywhere: the file, what stands beside it, the backups. */
function everything(): string {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? files(path) : [path]
    })
  return files(inHome())
    .map((path) => readFileSync(path).toString('latin1'))
    .join('\n')
    .toLowerCase()
}

describe('a person is erased', () => {
  it('from answers, rows, log, search, versions and backups, so that no byte of any file names her', async () => {
    await bringIn(true)
    const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
    await rig.ask('journey.update', { journeyId, patch: { name: 'Jornada da Zuleica Prado' } })
    await rig.ask('version.add', { journeyId, name: 'Para Zuleica Prado' })
    const { id } = await rig.ask('feedback.add', {
      fields: {
        at: '2026-03-06T10:00:00',
        touchpointId: null,
        personaId: null,
        question: '',
        scale: null,
        score: null,
        text: 'zuleica  prado pediu troco',
        language: 'pt-BR',
        channel: '',
      },
    })
    await rig.ask('feedback.update', { ids: [id], patch: { status: 'read' } })
    await rig.session.createBackup('asked')
    expect(everything()).toContain('zuleica')

    const held = await rig.ask('person.find', { person: 'Zuleica Prado' })
    expect(held).toMatchObject({ answers: 2, cases: 0, visits: 0 })
    const erased = await erase('Zuleica Prado')
    expect({ ...erased, backups: 0 }).toEqual({ ...held, backups: 0 })
    expect(erased.backups).toBeGreaterThanOrEqual(1)
    await erase('zuleica.prado@example.com')

    expect(everything()).not.toMatch(/zuleica|prado/)
    expect(await answers()).toEqual([
      [null, '‹pessoa› pediu troco'],
      [8, 'Pão bom'],
      [9, 'A ‹pessoa› me atendeu mal? Não, foi ótima'],
    ])
    expect((await rig.ask('journey.get', { journeyId })).journey.name).toBe('Jornada da ‹pessoa›')
    expect((await rig.ask('feedback.find', { filter: { text: 'bruno' }, offset: 0, limit: 9 })).total).toBe(0)
    expect((await rig.ask('feedback.find', { filter: { text: 'troco' }, offset: 0, limit: 9 })).total).toBe(1)
    await rig.session.check()
  })

  it('by pseudonym, where names were never kept', async () => {
    await bringIn(false)
    expect(everything()).not.toContain('prado@')
    expect(await rig.ask('person.find', { person: 'ZULEICA.PRADO@example.com ' })).toMatchObject({ answers: 2 })
    await erase('zuleica.prado@example.com')
    expect((await answers()).map(([score]) => score)).toEqual([8, 9])
  })

  it('so that undo stops with a sentence where she was spoken of, and what was undone and names her is forgotten', async () => {
    const { journeyId: id } = await rig.ask('journey.add', { name: 'Compra', language: 'pt-BR' })
    await rig.ask('journey.update', { journeyId: id, patch: { name: 'Compra de Zuleica' } })
    await rig.ask('journey.update', { journeyId: id, patch: { name: 'Compra' } })
    await rig.ask('journey.update', { journeyId: id, patch: { name: 'A volta de Zuleica' } })
    await rig.ask('history.undo', {})
    expect(await rig.ask('history.list', { limit: 9 })).toMatchObject({ canUndo: true, canRedo: true })
    expect((await erase('Zuleica')).steps).toBe(3)
    const list = await rig.ask('history.list', { limit: 9 })
    expect(list).toMatchObject({ canUndo: false, canRedo: false })
    expect(list.entries.map((entry) => entry.sealed ?? false)).toEqual([false, true, true])
    await expect(rig.ask('history.undo', {})).rejects.toMatchObject({ code: 'STEP_SEALED' })
    await rig.ask('journey.update', { journeyId: id, patch: { name: 'Nova' } })
    await rig.ask('history.undo', {})
    expect((await rig.ask('journey.get', { journeyId: id })).journey.name).toBe('Compra')
  })

  it('without touching ids, kinds or states that look like her name', async () => {
    await bringIn(true)
    const held = await rig.ask('person.find', { person: 'table' })
    await erase('table')
    await erase('new')
    await erase('touchpoint')
    expect(held).toEqual({ answers: 0, cases: 0, visits: 0, texts: 0, steps: 0 })
    expect(await answers()).toHaveLength(4)
    await rig.session.check()
  })

  it('from a file of the first schemas, as an old backup is one', () => {
    for (const old of ['schema-0010.percurso', 'schema-0020.percurso']) {
      const copy = inHome(`old-${old}`)
      copyFileSync(join(FIXTURES, 'store', old), copy)
      const raw = new Database(copy)
      const name = String(raw.prepare('select name from journey limit 1').pluck().get())
      raw.transaction(() => eraseHoldings(raw, { mentions: mentionsOf(name), pseudonym: null }))()
      expect(raw.prepare('select count(*) from journey where name = ?').pluck().get(name), old).toBe(0)
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
      raw.close()
    }
  })

  it('not by two letters, which would be found in half of all words', async () => {
    await expect(erase('Zu')).rejects.toMatchObject({ code: 'PERSON_TOO_SHORT' })
  })
})

describe('how long customers are kept', () => {
  it('takes words, person and row from what is older; scores stay as they were counted', async () => {
    await bringIn(true)
    const tallied = () => rig.session.current().connection.raw.prepare('select * from feedback_tally').raw().all()
    const before = tallied()
    // The clock stands at 2026-11-22: eight months ago is 22 March.
    expect(await rig.ask('retention.preview', { months: 8 })).toEqual({ entries: 4 })
    expect(await rig.ask('retention.preview', { months: 9 })).toEqual({ entries: 0 })
    expect(await rig.ask('retention.set', { months: 8 })).toEqual({ entries: 4 })
    expect(await answers()).toEqual([
      [8, ''],
      [10, ''],
      [9, ''],
      [2, ''],
    ])
    expect(tallied()).toEqual(before)
    const { readings } = rig.session.current()
    const { rows } = await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 9 })
    const read = rows.map(({ sentiment, themeIds }) => ({ sentiment, themeIds }))
    const again = new ReadAgain({ session: rig.session, told: () => {}, failed: (error) => expect(error).toBeNull() })
    readings.readWith('other words')
    again.opened()
    await again.settled()
    const after = (await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 9 })).rows
    expect(after.map(({ sentiment, themeIds }) => ({ sentiment, themeIds }))).toEqual(read)
    expect(read.some(({ sentiment }) => sentiment !== null)).toBe(true)
    expect(await rig.ask('person.find', { person: 'Caio Luz' })).toMatchObject({ answers: 0, texts: 0 })
    expect(await rig.ask('retention.get', {})).toEqual({ months: 8 })
    expect(await rig.ask('retention.set', { months: 8 })).toEqual({ entries: 0 })
  })

  it('reaches what was written by hand, and its steps', async () => {
    const fields = { touchpointId: null, personaId: null, question: '', scale: null, score: null, language: 'pt-BR' }
    const { id } = await rig.ask('feedback.add', {
      fields: { ...fields, at: '2025-01-06T10:00:00', text: 'Dona Lúcia reclamou', channel: '' } as never,
    })
    await rig.ask('feedback.update', { ids: [id], patch: { status: 'read' } })
    await rig.ask('retention.set', { months: 12 })
    expect(await rig.ask('person.find', { person: 'Dona Lúcia' })).toMatchObject({ texts: 0, steps: 0 })
    expect(await rig.ask('history.list', { limit: 5 })).toMatchObject({ canUndo: false })
  })
})
