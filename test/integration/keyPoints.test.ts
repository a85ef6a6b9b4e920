import { describe, expect, it } from 'vitest'
import { createI18n } from '../../src/shared/i18n/createI18n.ts'
import { LANGUAGES } from '../../src/shared/i18n/languages.ts'
import { gapText, reasonText } from '../../src/shared/i18n/rankingText.ts'
import { bakeryRig } from '../fixtures/store/bakeryRig.ts'

const { rig, doc } = bakeryRig()

/** A file of answers to the question of the NPS, all of one touchpoint. */
async function bring(touchpointId: string, scores: readonly number[]): Promise<void> {
  const question = 'De 0 a 10, quanto você recomendaria a padaria a um amigo?'
  const csv = [`id;Data;${question}`, ...scores.map((score, i) => `${i};20/11/2026;${score}`)].join('\n')
  await rig.ask('feedback.import', {
    name: 'a.csv',
    bytes: new TextEncoder().encode(csv),
    routing: { touchpointId, rules: [] },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
}

describe('the order of touchpoints', () => {
  // Would catch: what customers said passed over for what the map assumes, importance that moves nothing.
  it('follows what customers say and what the owner says, and says so', async () => {
    const { id } = doc.touchpoints.at(-1)!
    await bring(id, new Array<number>(20).fill(0))
    await rig.ask('touchpoint.update', { ids: [id], patch: { importance: 5, isKey: true, owner: '' } })
    const { points, gaps } = await rig.ask('key.read', {})
    expect(points).toHaveLength(doc.touchpoints.length)
    expect(points[0]).toMatchObject({ rank: 1, quadrant: 'concentrate', hurts: true, place: { id } })
    expect(points[0]!.reasons).toContainEqual(
      expect.objectContaining({ key: 'satisfaction', source: 'nps', n: 20, score: 1, weight: 4 }),
    )
    expect(gaps).toContainEqual(expect.objectContaining({ key: 'noOwner', id }))
    expect(gaps.find((gap) => gap.key === 'silent' && gap.id === id)).toBeUndefined()
    for (const language of LANGUAGES) {
      const voice = createI18n(language)
      const said = [
        ...points.flatMap(({ reasons }) => reasons.map((r) => reasonText(voice, r))),
        ...gaps.map((g) => gapText(voice, g)),
      ]
      for (const sentence of said) expect(sentence).toMatch(/^(?!.*(ranking\.|undefined|\{\{)).+\.$/)
    }
  })

  // Would catch: a wished-for or thrown-away journey ranked as if customers went through it.
  it('is of the journeys in use as they are, or of the one that is asked for', async () => {
    const journeyId = doc.journey.id
    await rig.ask('journey.update', { journeyId, patch: { state: 'toBe' } })
    expect((await rig.ask('key.read', {})).points).toEqual([])
    expect((await rig.ask('key.read', { journeyId })).points).toHaveLength(doc.touchpoints.length)
    await rig.ask('journey.update', { journeyId, patch: { state: 'asIs' } })
    await rig.ask('journey.shelve', { ids: [journeyId], shelf: 'archive' })
    expect((await rig.ask('key.read', {})).points).toEqual([])
  })
})

describe('what is at stake', () => {
  const said = { volume: { low: 100, high: 200 }, drop: { low: 10, high: 25 }, ticket: { low: 40, high: 40 } }

  // Would catch: a second record for one touchpoint, an orphan after its touchpoint is gone, one that undo forgets.
  it('is one to a touchpoint, goes with it and comes back with it', async () => {
    const { id: touchpointId } = doc.touchpoints[0]!
    await rig.ask('stake.set', { touchpointId, ...said, drop: null })
    await rig.ask('stake.set', { touchpointId, ...said })
    expect(await rig.ask('stake.list', {})).toMatchObject([{ touchpointId, ...said }])
    const { points } = await rig.ask('key.read', {})
    expect(points.find(({ place }) => place.id === touchpointId)?.stake).toMatchObject(said)
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: touchpointId }] })
    expect(await rig.ask('stake.list', {})).toEqual([])
    await rig.ask('history.undo', {})
    expect(await rig.ask('stake.list', { touchpointId })).toMatchObject([said])
    await rig.ask('stake.set', { touchpointId, volume: null, drop: null, ticket: null })
    expect(await rig.ask('stake.list', {})).toEqual([])
  })

  it('is refused where a share is over 100 % or the least over the most', async () => {
    const { id: touchpointId } = doc.touchpoints[0]!
    for (const drop of [
      { low: 10, high: 101 },
      { low: 20, high: 10 },
    ]) {
      const asked = rig.ask('stake.set', { touchpointId, ...said, drop })
      await expect(asked).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    }
  })
})
