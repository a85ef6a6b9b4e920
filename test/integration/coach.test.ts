import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bakeryRig } from '../fixtures/store/bakeryRig.ts'
import { type CommandLineBench, commandLineBench } from './commandLine.ts'

const { rig, doc } = bakeryRig()

const hours = { name: 'Horário', kind: 'hours', truth: '6h às 20h', lookEvery: 30 } as const
const asked = async (rule: string): Promise<string[]> =>
  (await rig.ask('coach.ask', {})).questions.filter((q) => q.rule === rule).map(({ thing }) => thing.id)

describe('what channels say', () => {
  // Would catch: orphans of a deleted channel, or an undo that brings the channel back mute.
  it('goes with its channel in one step, and comes back with it', async () => {
    const { channels } = await rig.ask('consistency.read', {})
    const channelId = channels[0]!.id
    const { id: factId } = await rig.ask('fact.add', { fields: hours })
    await rig.ask('fact.read', { factId, channelId, patch: { says: '7h às 20h', since: '2026-01-01' } })
    const before = await rig.ask('consistency.read', {})
    await rig.ask('records.remove', { records: [{ kind: 'channel', id: channelId }] })
    const gone = await rig.ask('consistency.read', {})
    expect([gone.readings, gone.channels.some(({ id }) => id === channelId)]).toEqual([[], false])
    await rig.ask('history.undo', {})
    expect(await rig.ask('consistency.read', {})).toEqual(before)
  })

  it('is one note a fact and channel; another text takes back the word that was given on the one before', async () => {
    const [channel] = (await rig.ask('consistency.read', {})).channels
    const { id: factId } = await rig.ask('fact.add', { fields: hours })
    const read = async (patch: object) => await rig.ask('fact.read', { factId, channelId: channel!.id, patch })
    await read({ says: 'De manhã até a noite', agrees: true, lookedOn: '2026-01-02' })
    await read({ link: 'https://exemplo.com.br' })
    const { readings } = await rig.ask('consistency.read', {})
    expect(readings).toMatchObject([{ says: 'De manhã até a noite', agrees: true, lookedOn: '2026-11-22' }])
    await read({ says: '6h às 20h' })
    expect((await rig.ask('consistency.read', {})).readings).toMatchObject([{ says: '6h às 20h', agrees: null }])
    await expect(read({ link: 'javascript:alert(1)' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await rig.ask('fact.remove', { id: factId })
    expect((await rig.ask('consistency.read', {})).readings).toEqual([])
    await rig.ask('history.undo', {})
    expect((await rig.ask('consistency.read', {})).readings).toHaveLength(1)
  })
})

describe('questions to resolve', () => {
  it('are asked of a real map, every one with evidence, and its own gesture resolves it', async () => {
    const { questions } = await rig.ask('coach.ask', {})
    expect(questions.length).toBeGreaterThan(5)
    expect(questions.every(({ evidence }) => evidence.length > 0)).toBe(true)
    const key = doc.touchpoints.find(({ isKey }) => isKey)!
    await rig.ask('touchpoint.update', { ids: [key.id], patch: { isKey: false, importance: 5 } })
    const [question] = (await rig.ask('coach.ask', {})).questions.filter((q) => q.rule === 'importantNotKey')
    const fix = question!.fix
    if (fix.does !== 'command' || fix.command.route !== 'touchpoint.update') throw new Error('another fix')
    await rig.ask('touchpoint.update', { ids: [...fix.command.ids], patch: fix.command.patch })
    expect(await asked('importantNotKey')).not.toContain(question!.thing.id)
  })

  // Would catch: a note that outlives its touchpoint, or an undo after which the same is asked again.
  it('rest when they are set aside, go with what they were asked of, and come back with it', async () => {
    const key = doc.touchpoints.find(({ isKey }) => isKey)!
    await rig.ask('touchpoint.update', { ids: [key.id], patch: { owner: '' } })
    expect(await asked('keyWithoutOwner')).toContain(key.id)
    const { id } = await rig.ask('coach.setAside', { rule: 'keyWithoutOwner', subjectId: key.id, until: null })
    expect(await asked('keyWithoutOwner')).not.toContain(key.id)
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: key.id }] })
    expect(rig.session.current().find.setAsides()).toEqual([])
    await rig.ask('history.undo', {})
    expect(rig.session.current().find.setAsides()).toHaveLength(1)
    await rig.ask('coach.askAgain', { id })
    expect(await asked('keyWithoutOwner')).toContain(key.id)
  })

  // Would catch: answers of a removed touchpoint counted nowhere, or a stage that was heard asked about.
  it('know where customers were heard, and which answers have no place', async () => {
    const [first] = doc.touchpoints
    const fields = { at: '2026-11-20', question: '', scale: null, score: null, language: 'pt-BR', channel: '' } as const
    const add = async (touchpointId: string | null, text: string) =>
      await rig.ask('feedback.add', { fields: { ...fields, touchpointId, personaId: null, text } })
    expect(await asked('nothingHeard')).toEqual(['workspace'])
    for (const text of ['Péssimo atendimento', 'Horrível, demorou demais', 'Muito ruim']) await add(first!.id, text)
    expect(await asked('nothingHeard')).toEqual([])
    expect(await asked('badUnread')).toEqual([first!.id])
    expect(await asked('answersWithoutPlace')).toEqual([])
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: first!.id }] })
    expect(await asked('answersWithoutPlace')).toEqual(['workspace'])
  })
})

describe('the command line', () => {
  let bench: CommandLineBench
  beforeEach(() => {
    bench = commandLineBench()
  })
  afterEach(() => bench.remove())

  it('lists rules without a file, questions with reason, evidence and fix, and what channels say', async () => {
    const rules = await bench.json<{ id: string; title: string; looksAt: string }[]>('coach', '--rules')
    expect(rules.length).toBeGreaterThanOrEqual(40)
    expect(rules.every(({ id, title, looksAt }) => id && title && looksAt)).toBe(true)
    await bench.json('new', 'a.percurso', '--template', 'bakery')
    const questions = await bench.json('coach', 'a.percurso')
    const known = new Set(rules.map(({ id }) => id))
    for (const { rule, reason, evidence, fix } of questions) {
      expect(known.has(rule)).toBe(true)
      expect([reason, fix.says].every((text) => typeof text === 'string' && text !== '')).toBe(true)
      expect(evidence.length).toBeGreaterThan(0)
      expect(evidence.every(({ says }: { says: string }) => says !== '')).toBe(true)
    }
    const said = await bench.json('consistency', 'a.percurso')
    expect(said).toEqual({ facts: [], contradictions: [], gaps: [], due: [] })
    expect((await bench.run('coach', '--rules', 'a.percurso')).code).toBe(2)
  })
})
