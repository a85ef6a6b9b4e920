import { expect, it } from 'vitest'
import { type Scale, USUAL_SCALES } from '../../src/shared/domain/feedback/scale.ts'
import type { MetricKey } from '../../src/shared/domain/metric/metric.ts'
import { daysLater } from '../../src/shared/domain/metric/period/localDay.ts'
import { bakeryRig } from '../fixtures/store/bakeryRig.ts'

const { rig, doc } = bakeryRig()

const TEN: Scale = { kind: 'own', min: 0, max: 10, direction: 'up' }
/** Every kind of question, what its answers become, and the sources of a touchpoint's satisfaction. */
const KINDS: readonly (readonly [name: string, scale: Scale, metric: MetricKey])[] = [
  ['nps', USUAL_SCALES.nps, 'nps'],
  ['csat', USUAL_SCALES.csat, 'csat'],
  ['ces', USUAL_SCALES.ces, 'ces'],
  ['stars', USUAL_SCALES.stars, 'csat'],
  ['thumbs', USUAL_SCALES.thumbs, 'csat'],
  ['own, 0 to 10', TEN, 'rating'],
  ['own, 0 to 100', { ...TEN, max: 100 }, 'rating'],
  ['own, the lowest is the best', { ...TEN, direction: 'down' }, 'rating'],
]

const BEFORE = '2026-03-02'
const AFTER = '2026-04-06'

/** Answers of four weeks: so many of the best score there is, the others the worst. */
async function hear(touchpointId: string, from: string, scale: Scale, best: number, of: number): Promise<void> {
  const [top, bottom] = scale.direction === 'up' ? [scale.max, scale.min] : [scale.min, scale.max]
  for (let i = 0; i < of; i++) {
    const at = `${daysLater(from, i % 28)}T12:00:00`
    const score = i < best ? top : bottom
    const bare = { personaId: null, question: '', text: '', language: 'pt-BR', channel: '' } as const
    await rig.ask('feedback.add', { fields: { ...bare, at, touchpointId, scale, score } })
  }
}

// Would catch: a scale whose answers are kept but lead nowhere, as those of "Nota de 0 a 10" did.
it.each(KINDS)('answers of %s give a figure, a satisfaction and something provable', async (_, scale, metric) => {
  const touchpointId = doc.touchpoints[0]!.id
  await hear(touchpointId, BEFORE, scale, 4, 20)
  await hear(touchpointId, AFTER, scale, 18, 20)
  const rows = await rig.ask('figures.read', { language: 'pt-BR', by: 'touchpoint' })
  const row = rows.find(({ id, figure }) => id === touchpointId && figure.metric === metric)
  expect(row?.figure.n).toBe(40)
  const { points } = await rig.ask('key.read', {})
  const point = points.find(({ place }) => place.id === touchpointId)
  expect(point?.satisfaction).toMatchObject({ from: metric, n: 40 })
  const { id: improvementId } = await rig.ask('improvement.add', { fields: { title: 'Fila', startOn: '2026-03-30' } })
  const spans = {
    before: { from: BEFORE, to: daysLater(BEFORE, 27) },
    after: { from: AFTER, to: daysLater(AFTER, 27) },
  }
  const plan = { metric, touchpointId, segmentId: null, direction: 'up', ...spans } as const
  await rig.ask('proof.set', { improvementId, plan })
  expect(await rig.ask('proof.verdict', { improvementId })).toMatchObject({
    verdict: 'moved',
    change: 'better',
    n: { before: 20, after: 20 },
  })
})

// Would catch: a mean over 0 to 10 and 0 to 100 together.
it('two scales of the business are never mixed: each has its own mean', async () => {
  const touchpointId = doc.touchpoints[0]!.id
  await hear(touchpointId, BEFORE, TEN, 10, 20)
  await hear(touchpointId, BEFORE, { ...TEN, max: 100 }, 3, 12)
  const rows = await rig.ask('figures.read', { language: 'pt-BR' })
  const { figure } = rows.find((row) => row.figure.metric === 'rating')!
  expect(figure).toMatchObject({ n: 20, value: 5, scale: TEN })
  expect(figure.others).toMatchObject([{ n: 12, value: 25 }])
})
