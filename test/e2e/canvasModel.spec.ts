import { LANGUAGES } from '../../src/shared/domain/languageList.ts'
import { seededRandom } from '../../src/shared/domain/synth/seededRandom.ts'
import { expect, test } from './harness/percurso.ts'
import { GESTURES, type Outcome } from './model/gestures.ts'
import { asNew, type Model, modelOf } from './model/journeyModel.ts'
import type { AppWindow } from './pages/appWindow.ts'
import { MapPage } from './pages/mapPage.ts'
import { MapSight } from './pages/mapSight.ts'

// Would catch: a gesture that does something else than it shows, twice or to the wrong thing, after whatever came before
// it; a map that shows something else than is stored; an undo that does not lead back. PERCURSO_GESTURES says how many,
// PERCURSO_SEED which; what fails names its seed.

const COUNT = Number(process.env.PERCURSO_GESTURES ?? 25)
const SEED = Number(process.env.PERCURSO_SEED ?? 3)

/** A small journey that is wholly in sight. */
async function smallJourney(app: AppWindow): Promise<MapPage> {
  const made = await app.request('journey.add', { name: 'Bolo', language: LANGUAGES[0] })
  if (!made.ok) throw new Error(made.code)
  const { journeyId } = made.data
  const doc = await app.request('journey.get', { journeyId })
  if (!doc.ok) throw new Error(doc.code)
  const { steps, stages, lanes } = doc.data
  const kept = ['emotion', 'actions', 'touchpoints', 'pains']
  const away = lanes.filter((lane) => !kept.includes(lane.role)).map(({ id }) => ({ kind: 'lane', id }) as const)
  await app.request('records.remove', { records: away })
  await app.requests(
    'step.update',
    steps.map(({ id }, i) => ({ id, patch: { name: `Passo ${i + 1}` } })),
  )
  await app.request('step.add', { stageId: stages[0]!.id, name: 'Passo 4' })
  const inLane = (role: string) => lanes.find((lane) => lane.role === role)!.id
  await app.requests(
    'touchpoint.add',
    [0, 0, 1, 1, 2].map((at, i) => ({
      stepId: steps[at]!.id,
      laneId: inLane('touchpoints'),
      fields: { name: `T${i}` },
    })),
  )
  await app.requests(
    'card.add',
    [0, 1, 1].map((at, i) => ({
      stepId: steps[at]!.id,
      laneId: inLane('pains'),
      kind: 'pain' as const,
      text: `D${i}`,
    })),
  )
  return MapPage.opened(app, journeyId)
}

/** Things by the cell in which the map shows them, from the top. */
async function cellsInSight(sight: MapSight, model: Model): Promise<Record<string, string[]>> {
  const boxes = await sight.boxes()
  const cells: Record<string, string[]> = {}
  const kinds = /^(touchpoint|card):/
  const shown = [...boxes.values()].filter(({ key }) => kinds.test(key)).sort((a, b) => a.y - b.y)
  for (const { key, x, y, w, h } of shown) {
    const step = model.steps.find(({ id }) => {
      const column = boxes.get(`step:${id}`)
      return column && x + w / 2 >= column.x && x + w / 2 <= column.x + column.w
    })
    const lane = model.lanes.find(({ id }) => {
      const row = boxes.get(`lane:${id}`)
      return row && y + h / 2 >= row.y && y + h / 2 <= row.y + row.h
    })
    const cell = `${step?.id} ${lane?.id}`
    cells[cell] = [...(cells[cell] ?? []), key]
  }
  return cells
}

function cellsOf(model: Model): Record<string, string[]> {
  const cells: Record<string, string[]> = {}
  for (const { kind, id, stepId, laneId } of model.things) {
    const cell = `${stepId} ${laneId}`
    cells[cell] = [...(cells[cell] ?? []), `${kind}:${id}`]
  }
  return cells
}

test('random gestures come to what a model says, on the map as in the store, and undo leads back', {
  tag: '@long',
}, async ({ launchPercurso }) => {
  test.setTimeout(120_000 + COUNT * 20_000)
  const { app, page } = await launchPercurso()
  const map = await smallJourney(app)
  const sight = new MapSight(map)
  const random = seededRandom(SEED)
  const first = await map.stored()
  const stepsBefore = await map.steps()
  /** What each recorded step led from, and those undone. */
  const past: Model[] = []
  let future: Model[] = []
  const log: string[] = []
  let doc = first
  let chosen: readonly string[] = await sight.chosen()

  const check = async ({ did, model, chosen: wanted }: Outcome): Promise<void> => {
    log.push(did)
    const before = modelOf(doc)
    const story = `seed ${SEED}\n${log.slice(-8).join('\n')}`
    const now = async (): Promise<Model> => asNew(modelOf(await map.stored()), before)
    await expect.poll(now, { message: `stored after ${story}` }).toEqual(model)
    doc = await map.stored()
    const after = modelOf(doc)
    const known = new Set(pastIds(before))
    const named = async (): Promise<string[]> =>
      (await sight.chosen()).map((key) => (known.has(idOf(key)) ? key : `${key.split(':')[0]}:new`)).sort()
    await expect.poll(named, { message: `chosen after ${story}` }).toEqual([...wanted].sort())
    await expect.poll(() => cellsInSight(sight, after), { message: `shown after ${story}` }).toEqual(cellsOf(after))
    chosen = await sight.chosen()
  }

  for (let done = 0, tries = 0; done < COUNT && tries < COUNT * 6; tries++) {
    await sight.showAll()
    const model = modelOf(doc)
    const turn = random.between(1, 8)
    if (turn === 1 && past.length > 0) {
      future.push(model)
      await page.keyboard.press('Control+z')
      await expect.poll(async () => modelOf(await map.stored()), { message: log.join('\n') }).toEqual(past.at(-1))
      past.pop()
    } else if (turn === 2 && future.length > 0) {
      past.push(model)
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(async () => modelOf(await map.stored()), { message: log.join('\n') }).toEqual(future.at(-1))
      future.pop()
    } else {
      const boxes = await sight.boxes()
      const word = `palavra ${tries}`
      const hand = { sight, random, doc, model, chosen, boxes, word }
      const outcome = await random
        .pick(GESTURES)(hand)
        .catch((cause) => {
          throw new Error(`seed ${SEED}, in the gesture after\n${log.slice(-8).join('\n')}`, { cause })
        })
      if (!outcome) continue
      const steps = await map.steps()
      await check(outcome)
      done++
      if (JSON.stringify(outcome.model) === JSON.stringify(model)) continue
      past.push(model)
      future = []
      expect(await map.steps(), `one step: ${log.at(-1)}`).toBe(stepsBefore + past.length)
      expect(steps).toBeLessThanOrEqual(stepsBefore + past.length)
      continue
    }
    // What undo brings back or takes away decides what can still be chosen.
    log.push(turn === 1 ? 'undo' : 'redo')
    doc = await map.stored()
    const after = modelOf(doc)
    await expect.poll(() => cellsInSight(sight, after), { message: log.slice(-8).join('\n') }).toEqual(cellsOf(after))
    const ids = new Set(pastIds(after))
    const left = chosen.filter((key) => ids.has(idOf(key))).sort()
    await expect.poll(() => sight.chosen(), { message: `chosen after ${log.slice(-8).join('\n')}` }).toEqual(left)
    chosen = left
    done++
  }

  for (let left = await map.steps(); left > stepsBefore; left = await map.steps()) {
    await page.keyboard.press('Control+z')
    await expect.poll(() => map.steps()).toBe(left - 1)
  }
  expect(await map.stored()).toEqual(first)
})

const idOf = (key: string): string => key.slice(key.indexOf(':') + 1)
const pastIds = (model: Model): string[] =>
  [...model.stages, ...model.steps, ...model.lanes, ...model.things, ...model.lines].map(({ id }) => id)
