import { describe, expect, test } from 'vitest'
import type { LinkKind } from '../../src/shared/domain/improvement/improvement.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'
import { canonicalHash } from '../fixtures/store/rig.ts'

// Would catch: a record that outlives what it stands on, an improvement or an answer that goes in silence with a
// touchpoint, a persona or a journey, and an undo that does not bring all of it back.

const { rig } = freshRig('window')

/** A bakery in which something of every kind hangs on its first touchpoint, its first persona and the journey. */
async function bakery() {
  const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const doc = await rig.ask('journey.get', { journeyId })
  const [touchpoint, persona] = [doc.touchpoints[0]!, doc.personas[0]!]
  const touchpointId = touchpoint.id
  const step = doc.steps.find(({ id }) => id === touchpoint.stepId)!
  const { id: playbookId } = await rig.ask('playbook.set', { touchpointId, patch: { promise: 'Pão quente às 7h' } })
  await rig.ask('quiz.keep', { playbookId, who: 'Rosa', right: 3, asked: 4 })
  const rule = { channels: [], tags: [], stages: [], customer: 'new' as const }
  const { id: segmentId } = await rig.ask('segment.add', { fields: { name: 'Novos', rule } })
  await rig.ask('variation.set', { touchpointId, segmentId, text: 'Um café de boas-vindas' })
  await rig.ask('stake.set', { touchpointId, volume: { low: 90, high: 110 }, drop: null, ticket: null })
  const items = [{ id: 'a', text: 'O pão estava quente?', touchpointId }]
  const { id: checklistId } = await rig.ask('checklist.add', { fields: { name: 'Manhã', items } })
  const answers = [{ itemId: 'a', text: 'O pão estava quente?', found: 'no' as const, note: 'Frio' }]
  await rig.ask('visit.add', { checklistId, fields: { on: '2026-11-20', who: 'Ana', answers, note: '' } })
  for (const subjectId of [touchpointId, persona.id, journeyId]) {
    await rig.ask('coach.setAside', { rule: 'keyWithoutOwner', subjectId, until: null })
  }
  await rig.ask('empathy.add', { personaId: persona.id, area: 'pains', text: 'Fila de manhã', journeyId })
  await rig.ask('feedback.add', {
    fields: {
      at: '2026-11-20',
      question: '',
      scale: null,
      score: null,
      language: 'pt-BR',
      channel: '',
      touchpointId,
      personaId: persona.id,
      text: 'Demorou demais na fila',
    },
  })
  const targets: [LinkKind, string, string][] = [
    ['touchpoint', touchpointId, touchpoint.name],
    ['step', step.id, step.name],
    ['persona', persona.id, persona.name],
    ['journey', journeyId, doc.journey.name],
  ]
  for (const [kind, id, name] of targets) {
    await rig.ask('improvement.add', {
      id: `about-${kind}`,
      fields: { title: `Sobre ${kind}`, links: [{ kind, id, name }] },
    })
  }
  return { doc, journeyId, touchpointId, personaId: persona.id, stageId: step.stageId, stepId: step.id }
}
type Bakery = Awaited<ReturnType<typeof bakery>>

/** Ids that stand in records on their own and lead to nothing. Links of improvements say what is gone, in words. */
async function orphans(): Promise<string[]> {
  const { store, find } = rig.session.current()
  const lost: string[] = []
  const need = (
    what: string,
    kind: 'touchpoint' | 'playbook' | 'persona' | 'journey' | 'checklist',
    id: string | null,
  ) => {
    if (id !== null && store[kind].get(id) === null) lost.push(`${what} → ${kind} ${id}`)
  }
  for (const { touchpointId } of await rig.ask('playbook.list', {})) need('playbook', 'touchpoint', touchpointId)
  for (const { playbookId } of await rig.ask('quiz.list', {})) need('quiz', 'playbook', playbookId)
  for (const { touchpointId } of await rig.ask('variation.list', {})) need('variation', 'touchpoint', touchpointId)
  for (const { touchpointId } of await rig.ask('stake.list', {})) need('stake', 'touchpoint', touchpointId)
  for (const { items } of await rig.ask('checklist.list', {})) {
    for (const { touchpointId } of items) need('checklist', 'touchpoint', touchpointId)
  }
  for (const { checklistId } of await rig.ask('visit.list', {})) need('visit', 'checklist', checklistId)
  for (const { personaId, journeyId } of await rig.ask('empathy.list', {})) {
    need('note', 'persona', personaId)
    need('note', 'journey', journeyId)
  }
  for (const { subjectId } of find.setAsides()) {
    if (!(['touchpoint', 'persona', 'journey'] as const).some((kind) => store[kind].get(subjectId))) {
      lost.push(`set aside → ${subjectId}`)
    }
  }
  return lost
}

const kept = async () => ({
  improvements: (await rig.ask('improvement.list', { filter: {} })).map(({ title }) => title).toSorted(),
  answers: (await rig.ask('feedback.find', { filter: {}, offset: 0, limit: 10 })).rows.map(({ text }) => text),
  visits: (await rig.ask('visit.list', {})).length,
})

const REMOVALS: Readonly<Record<string, (made: Bakery) => Promise<unknown>>> = {
  'a touchpoint': ({ touchpointId }) => remove('touchpoint', touchpointId),
  'its step': ({ stepId }) => remove('step', stepId),
  'its stage': ({ stageId }) => remove('stage', stageId),
  'its lane': ({ doc }) => remove('lane', doc.touchpoints[0]!.laneId),
  'a persona': ({ personaId }) => remove('persona', personaId),
  'the journey': ({ journeyId }) => rig.ask('journey.remove', { journeyId }),
  'the journey from the bin': ({ journeyId }) => rig.ask('journey.clear', { ids: [journeyId] }),
}
const remove = (kind: 'touchpoint' | 'step' | 'stage' | 'lane' | 'persona', id: string) =>
  rig.ask('records.remove', { records: [{ kind, id }] })

describe('removing', () => {
  test('says what is about it and stays', async () => {
    const { touchpointId, personaId } = await bakery()
    const touchpoint = await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: touchpointId }] })
    expect(touchpoint.stays).toEqual({ improvements: 1, answers: 1 })
    const persona = await rig.ask('records.remove', { records: [{ kind: 'persona', id: personaId }] })
    expect(persona.stays).toEqual({ improvements: 1, answers: 0 })
  })

  test.each(Object.entries(REMOVALS))(
    '%s leaves nothing behind, keeps what people wrote, and comes back whole',
    async (_, go) => {
      const made = await bakery()
      const before = { hash: canonicalHash(rig.session), kept: await kept() }
      expect(await orphans()).toEqual([])
      await go(made)
      expect(await orphans()).toEqual([])
      expect(await kept()).toEqual(before.kept)
      // What they were about is still said, by the name that it had.
      for (const { links } of await rig.ask('improvement.list', { filter: {} })) {
        for (const { name } of links) expect(name).not.toBe('')
      }
      await rig.ask('history.undo', {})
      expect(canonicalHash(rig.session)).toBe(before.hash)
      expect(
        (await rig.ask('improvement.list', { filter: {} })).every(({ links }) => links.every(({ there }) => there)),
      ).toBe(true)
    },
  )
})
