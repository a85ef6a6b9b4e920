import { expect, it } from 'vitest'
import { USUAL_SCALES } from '../../src/shared/domain/feedback/scale.ts'
import { daysLater } from '../../src/shared/domain/metric/period/localDay.ts'
import { bakeryRig } from '../fixtures/store/bakeryRig.ts'
import type { StubbornClock } from '../fixtures/store/rig.ts'

const { rig, doc } = bakeryRig()

const DRAWN = '2026-11-22'
const LATER = '2027-02-20'
const goTo = (day: string): void => {
  ;(rig.ports.clock as unknown as StubbornClock).ms = Date.parse(`${day}T15:00:00.000Z`)
}

async function hear(touchpointId: string, from: string, score: number, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const at = `${daysLater(from, i % 28)}T12:00:00`
    const bare = { personaId: null, question: '', text: '', language: 'pt-BR', channel: '' } as const
    await rig.ask('feedback.add', { fields: { ...bare, at, touchpointId, scale: USUAL_SCALES.csat, score } })
  }
}

// Would catch: a past that takes today's answers or today's map, an assumed feeling where customers said theirs.
it('tells a journey at chosen days by the map and the answers of those days', async () => {
  const [touchpoint] = doc.touchpoints
  const step = doc.steps.find(({ id }) => id === touchpoint!.stepId)!
  await hear(touchpoint!.id, '2026-10-20', 1, 20)
  goTo('2027-01-10')
  await rig.ask('step.update', { id: step.id, patch: { name: 'Outro nome' } })
  await hear(touchpoint!.id, '2027-01-20', 5, 20)
  goTo(LATER)
  const days = [LATER, DRAWN, '2026-01-01']
  const { stations, moments } = await rig.ask('story.read', { journeyId: doc.journey.id, days })
  expect(moments.map(({ day, mapped }) => [day, mapped])).toEqual([
    ['2026-01-01', false],
    [DRAWN, true],
    [LATER, true],
  ])
  expect(stations).toHaveLength(doc.steps.length)
  expect(stations[0]?.name).toBe('Outro nome')
  const at = stations.findIndex(({ stepId }) => stepId === step.id)
  expect(moments.map(({ line }) => line[at])).toEqual([
    null,
    { value: -2, heard: { n: 20, sources: ['csat'] } },
    { value: 2, heard: { n: 20, sources: ['csat'] } },
  ])
  const others = moments[1]!.line.filter((felt, i) => i !== at && felt !== null)
  expect(others.length).toBeGreaterThan(3)
  expect(others.every((felt) => felt?.heard === null)).toBe(true)
  expect(moments.map(({ figures }) => figures.map(({ metric, value, n }) => [metric, value, n]))).toEqual([
    [],
    [['csat', 0, 20]],
    [['csat', 100, 20]],
  ])
})

// Would catch: a step that was taken away since, missing from the past it belonged to.
it('keeps what is gone since after what is there, empty today', async () => {
  const gone = doc.steps.at(-1)!
  goTo('2027-01-10')
  await rig.ask('records.remove', { records: [{ kind: 'step', id: gone.id }] })
  goTo(LATER)
  const asked = { journeyId: doc.journey.id, days: [DRAWN, LATER] }
  const { stations, moments } = await rig.ask('story.read', asked)
  expect(stations.at(-1)?.stepId).toBe(gone.id)
  expect(moments[0]!.line.at(-1)).not.toBeNull()
  expect(moments[1]!.line.at(-1)).toBeNull()
})

// Would catch: improvements of elsewhere, or mere ideas, as marks on the trend; a story without dates to begin with.
it('marks the improvements of its touchpoints, and begins where there is something to tell', async () => {
  const [here] = doc.touchpoints
  const link = { kind: 'touchpoint' as const, id: here!.id, name: '' }
  const add = (title: string, fields: object) => rig.ask('improvement.add', { fields: { title, ...fields } })
  await add('Aqui', { links: [link], startOn: '2026-12-01' })
  await add('Só ideia', { links: [link] })
  await add('Em outro lugar', { startOn: '2026-12-01' })
  await hear(here!.id, '2026-12-01', 5, 3)
  goTo(LATER)
  const { marks, moments } = await rig.ask('story.read', { journeyId: doc.journey.id })
  expect(marks).toMatchObject([{ title: 'Aqui', startOn: '2026-12-01', doneOn: null }])
  expect(moments.map(({ day }) => day)).toEqual(['2026-12-30', LATER])
  await expect(rig.ask('story.read', { journeyId: 'nobody' })).rejects.toMatchObject({ code: 'JOURNEY_NOT_FOUND' })
})
