import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../src/shared/ipc/contract.ts'
import {
  type Expected,
  type Figures,
  figuresOf,
  files,
  flowsOf,
  type HeardModel,
  heardModel,
} from '../fixtures/heard/heardModel.ts'
import { makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

// From file to figure, against the same worked out by hand: would catch a query that counts too much, a group that loses
// rows, an undo that leaves counts behind.

let home: string
let rig: Rig
let places: { id: string; name: string; stage: string }[]

beforeEach(async () => {
  home = makeHome()
  rig = makeRig(home, 'cli')
  await rig.session.create(join(home, 'a.percurso'), 'Padaria')
  const { journeyId } = await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  const all = (await rig.ask('touchpoint.list', {})).filter((place) => place.journeyId === journeyId)
  // The first touchpoint of each stage, so that to leave the one is to enter the next.
  const firsts = all.filter((place, i) => all.findIndex(({ stageId }) => stageId === place.stageId) === i)
  places = firsts.map(({ id, name, stage }) => ({ id, name, stage }))
})
afterEach(async () => {
  await rig.session.close()
  removeHome(home)
})

const names = (): string[] => places.map(({ name }) => name)
const idOf = (name: string): string => places.find((place) => place.name === name)!.id

async function bring(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  routing: Partial<Input<'feedback.import'>['routing']> = {},
) {
  return rig.ask('feedback.import', {
    name,
    bytes,
    routing: { touchpointId: null, rules: [], ...routing },
    recipeId: null,
    language: 'pt-BR',
    keepPersonal: false,
  })
}
const byColumn = () => ({
  column: { heading: 'Ponto', values: places.map(({ id, name }) => ({ value: name, touchpointId: id })) },
})
const VIA_AT = ['Mail', 'Chat', 'Phone']
const byVia = () => ({
  rules: VIA_AT.map((contains, i) => ({ field: 'channel' as const, contains, touchpointId: places[i]!.id })),
})

async function bringAll(model: HeardModel): Promise<void> {
  const answers = await bring('a.csv', files.answers(model.answers), byColumn())
  expect(answers).toMatchObject({ added: model.answers.length, refused: 0 })
  expect(await bring('t.csv', files.tickets(model.tickets), byVia())).toMatchObject({ source: 'zendesk', refused: 0 })
  expect(await bring('s.csv', files.steps(model.steps))).toMatchObject({ source: 'eventLog', refused: 0 })
}

type Asked = Omit<Input<'figures.read'>, 'language'>
/** By group, then by metric; the flows of stages apart. */
async function read(asked: Asked = {}): Promise<{ groups: Record<string, Figures>; flows: Record<string, Expected> }> {
  const groups: Record<string, Record<string, Expected>> = {}
  const flows: Record<string, Expected> = {}
  for (const { figure, key } of await rig.ask('figures.read', { ...asked, language: 'pt-BR' })) {
    const found = { n: figure.n!, value: figure.value! }
    if (figure.metric === 'stageConversion') flows[key ?? ''] = found
    else groups[key ?? 'all'] = { ...groups[key ?? 'all'], [figure.metric]: found }
  }
  return { groups, flows }
}

function expectFigures(found: Record<string, Figures>, expected: Record<string, Figures>): void {
  const filled = Object.fromEntries(Object.entries(expected).filter(([, figures]) => Object.keys(figures).length > 0))
  expect(Object.keys(found).sort()).toEqual(Object.keys(filled).sort())
  for (const [group, figures] of Object.entries(filled)) {
    expect(Object.keys(found[group]!).sort(), group).toEqual(Object.keys(figures).sort())
    for (const [metric, { n, value }] of Object.entries(figures)) {
      expect(found[group]![metric]!.n, `${group} ${metric}`).toBe(n)
      expect(found[group]![metric]!.value, `${group} ${metric}`).toBeCloseTo(value, 9)
    }
  }
}

/** The parts of a model by what `answer`, `ticket` and `step` say of each. */
function parted(
  model: HeardModel,
  of: {
    answer(a: HeardModel['answers'][number]): string
    ticket(t: HeardModel['tickets'][number]): string
    step(s: HeardModel['steps'][number]): string
  },
): Record<string, Figures> {
  const keys = new Set([...model.answers.map(of.answer), ...model.tickets.map(of.ticket), ...model.steps.map(of.step)])
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      figuresOf({
        answers: model.answers.filter((one) => of.answer(one) === key),
        tickets: model.tickets.filter((one) => of.ticket(one) === key),
        steps: model.steps.filter((one) => of.step(one) === key),
      }),
    ]),
  )
}
const placeOfVia = (via: string): string => places[VIA_AT.indexOf(via)]!.name
const orNone = (name: string): string => (name === 'nowhere' ? '' : name)
const byTouchpoint = {
  answer: ({ at }: { at: string }) => orNone(at),
  ticket: ({ via }: { via: string }) => placeOfVia(via),
  step: ({ at }: { at: string }) => at,
}
const stageOf = (name: string): string => places.find((place) => place.name === name)?.stage ?? ''
const monthOf = ({ day }: { day: string }): string => day.slice(0, 7)

describe('figures from file to figure, against the same by hand', () => {
  it.each([1, 2, 3])('all, by touchpoint, stage and month, and in a span of days (seed %i)', async (seed) => {
    const model = heardModel(seed, names(), 240)
    await bringAll(model)
    expectFigures((await read()).groups, { all: figuresOf(model) })
    expectFigures((await read({ by: 'touchpoint' })).groups, parted(model, byTouchpoint))
    const stages = await read({ by: 'stage' })
    const { answer, ticket, step } = byTouchpoint
    expectFigures(
      stages.groups,
      parted(model, {
        answer: (a) => stageOf(answer(a)),
        ticket: (t) => stageOf(ticket(t)),
        step: (s) => stageOf(step(s)),
      }),
    )
    const flows = flowsOf(model.steps, names())
    expectFigures(
      { flows: stages.flows },
      { flows: Object.fromEntries(Object.entries(flows).map(([name, flow]) => [stageOf(name), flow])) },
    )
    expectFigures(
      (await read({ by: 'month' })).groups,
      parted(model, { answer: monthOf, ticket: monthOf, step: monthOf }),
    )
    const within = ({ day }: { day: string }): boolean => day >= '2026-06-15' && day <= '2026-08-14'
    const span = {
      answers: model.answers.filter(within),
      tickets: model.tickets.filter(within),
      steps: model.steps.filter(within),
    }
    const days = { from: '2026-06-15', to: '2026-08-14' }
    expectFigures((await read(days)).groups, { all: figuresOf(span) })
    expectFigures((await read({ ...days, by: 'touchpoint' })).groups, parted(span, byTouchpoint))
  })

  it('after a file again with other scores, its undo and redo, the undo of a file, and a touchpoint removed', async () => {
    const model = heardModel(7, names(), 200)
    await bringAll(model)
    const changed = {
      ...model,
      answers: model.answers.map((a) => (a.id % 3 === 0 ? { ...a, score: (a.score + 5) % 11 } : a)),
    }
    const both = async (expected: HeardModel): Promise<void> => {
      expectFigures((await read()).groups, { all: figuresOf(expected) })
      expectFigures((await read({ by: 'touchpoint' })).groups, parted(expected, byTouchpoint))
    }
    const again = await bring('a.csv', files.answers(changed.answers), byColumn())
    expect(again).toMatchObject({ added: 0, updated: changed.answers.filter(({ id }) => id % 3 === 0).length })
    await both(changed)
    await rig.ask('history.undo', {})
    await both(model)
    await rig.ask('history.redo', {})
    await both(changed)

    await rig.ask('history.undo', {})
    await rig.ask('history.undo', {})
    await both({ ...model, steps: [] })
    await rig.ask('history.undo', {})
    await both({ ...model, steps: [], tickets: [] })
    await rig.ask('history.redo', {})
    await rig.ask('history.redo', {})
    await both(model)

    const gone = places[1]!.name
    await rig.ask('records.remove', { records: [{ kind: 'touchpoint', id: idOf(gone) }] })
    const { answer, ticket, step } = byTouchpoint
    const lost = (name: string): string => (name === gone ? '' : name)
    expectFigures(
      (await read({ by: 'touchpoint' })).groups,
      parted(model, { answer: (a) => lost(answer(a)), ticket: (t) => lost(ticket(t)), step: (s) => lost(step(s)) }),
    )
    expectFigures((await read()).groups, { all: figuresOf(model) })
    await rig.ask('history.undo', {})
    await both(model)
  })

  it('single answers taken away, put elsewhere and brought back leave days and months as the answers are', async () => {
    const model = heardModel(9, names(), 60)
    await bring('a.csv', files.answers(model.answers), byColumn())
    const { connection } = rig.session.current()
    const rows = (sql: string): unknown[] => connection.statement(sql).raw().all()
    const expectCounts = (): void => {
      expect(rows('select * from feedback_month order by 1, 2, 3, 4, 5')).toEqual(
        rows(`select ifnull(touchpoint_id, ''), channel, scale, score, substr(at, 1, 7), batch_id, count(*),
                max(substr(at, 1, 10)) from feedback group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5`),
      )
      expect(rows('select sum(n) from feedback_tally')).toEqual(rows('select count(*) from feedback'))
    }
    const steps = async (): Promise<number> => (await rig.ask('history.list', { limit: 200 })).entries.length
    const before = await steps()
    const ids = await rig.ask('feedback.ids', { filter: {}, offset: 0, limit: 60 })
    for (const [i, id] of ids.entries()) {
      // The newest of a month goes first, so that the one before it has to be found again.
      if (i % 3 === 0) await rig.ask('feedback.remove', { ids: [id] })
      else if (i % 3 === 1) await rig.ask('feedback.update', { ids: [id], patch: { touchpointId: places[0]!.id } })
      if (i % 10 === 0) expectCounts()
    }
    for (let i = (await steps()) - before; i > 0; i -= 1) await rig.ask('history.undo', {})
    expectCounts()
    expectFigures((await read()).groups, { all: figuresOf({ ...model, tickets: [], steps: [] }) })
  })
})
