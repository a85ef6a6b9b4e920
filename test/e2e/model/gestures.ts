import { expect } from '@playwright/test'
import type { JourneyDoc } from '../../../src/shared/domain/journey/journeyDoc.ts'
import { CARD_KINDS } from '../../../src/shared/domain/journey/lane.ts'
import type { SeededRandom } from '../../../src/shared/domain/synth/seededRandom.ts'
import type { Box, MapSight, Point } from '../pages/mapSight.ts'
import {
  addLine,
  addStep,
  addThing,
  feel,
  type Model,
  type ModelThing,
  moveLane,
  moveStage,
  moveStep,
  moveThings,
  NEW,
  paste,
  remove,
  rename,
} from './journeyModel.ts'

/** Where a hand stands before its gesture. */
export interface Ground {
  readonly sight: MapSight
  readonly random: SeededRandom
  readonly doc: JourneyDoc
  readonly model: Model
  /** keys of what is chosen */
  readonly chosen: readonly string[]
  readonly boxes: ReadonlyMap<string, Box>
  /** different for each gesture */
  readonly word: string
}

/** What a gesture must have come to. */
export interface Outcome {
  readonly did: string
  readonly model: Model
  readonly chosen: readonly string[]
}

/** Carries the gesture out and says what it must come to; null where there is no place for it: then nothing was done. */
export type Gesture = (ground: Ground) => Promise<Outcome | null>

/** px that a pointer stays away from a border at which its meaning changes */
const CLEAR = 5
/** More than these are not made, so that all stays in sight. */
const MOST_STEPS = 6
const MOST_THINGS = 12

const keyOf = (thing: ModelThing): string => `${thing.kind}:${thing.id}`
const idOf = (key: string): string => key.slice(key.indexOf(':') + 1)

/** Two of a list, never the same one twice; fewer where there are fewer. */
function some<T>(random: SeededRandom, list: readonly T[]): T[] {
  if (list.length < 2) return [...list]
  const first = random.pick(list)
  return [first, random.pick(list.filter((each) => each !== first))]
}

async function press(ground: Ground, key: string): Promise<boolean> {
  const at = await ground.sight.spot(key)
  if (!at) return false
  await ground.sight.page.mouse.click(at.x, at.y)
  await expect(ground.sight.map.pane.locator(`[data-kind][data-key="${key}"]`)).toBeFocused()
  return true
}

async function writeAndKeep({ sight }: Ground, text: string): Promise<void> {
  await expect(sight.map.field).toBeFocused()
  await sight.page.keyboard.press('Control+a')
  await sight.page.keyboard.type(text)
  await expect(sight.map.field).toHaveValue(text)
  await sight.page.keyboard.press('Enter')
  await expect(sight.map.field).toHaveCount(0)
}

const pressable = ({ model }: Ground): string[] => [
  ...model.things.map(keyOf),
  ...model.steps.map((s) => `step:${s.id}`),
  ...model.stages.map((s) => `stage:${s.id}`),
  ...model.lanes.map((l) => `lane:${l.id}`),
]

const click: Gesture = async (ground) => {
  const key = ground.random.pick(pressable(ground))
  return (await press(ground, key)) ? { did: `click ${key}`, model: ground.model, chosen: [key] } : null
}

const clickMore: Gesture = async (ground) => {
  const { random, sight, chosen } = ground
  const key = random.pick([...ground.model.things.map(keyOf), ...ground.model.steps.map((s) => `step:${s.id}`)])
  const at = await sight.spot(key)
  if (!at) return null
  const modifier = random.pick(['Control', 'Shift'] as const)
  await sight.page.keyboard.down(modifier)
  await sight.page.mouse.click(at.x, at.y)
  await sight.page.keyboard.up(modifier)
  const after = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]
  return { did: `${modifier} click ${key}`, model: ground.model, chosen: after }
}

const overlap = (a: Box, x0: number, y0: number, x1: number, y1: number, by: number): boolean =>
  a.x < x1 + by && a.x + a.w > x0 - by && a.y < y1 + by && a.y + a.h > y0 - by

const marquee: Gesture = async (ground) => {
  const { sight, random, boxes, model } = ground
  const within = cellsOf(ground)
  for (let i = 0; i < 20; i++) {
    const [a, b] = [inside(random, within), inside(random, within)]
    if (Math.hypot(a.x - b.x, a.y - b.y) < 60 || !(await sight.isGround(a))) continue
    const edges = [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)] as const
    const met = (by: number): string[] => {
      const hit = [...boxes.values()].filter((box) => overlap(box, ...edges, by)).map(({ key }) => key)
      const things = model.things.map(keyOf).filter((key) => hit.includes(key))
      return things.length > 0 ? things : model.steps.map((s) => `step:${s.id}`).filter((key) => hit.includes(key))
    }
    // What is only just touched, or only just not, says nothing.
    if (met(2).join() !== met(-2).join()) continue
    await sight.carry(a, b)
    return {
      did: `marquee ${Math.round(a.x)},${Math.round(a.y)} to ${Math.round(b.x)},${Math.round(b.y)}`,
      model,
      chosen: met(0),
    }
  }
  return null
}

/** The ground on which things stand: right of the lanes, below the signs. */
function cellsOf({ boxes, model }: Ground): Box {
  const lanes = model.lanes.map((l) => boxes.get(`lane:${l.id}`)).filter((box) => box !== undefined)
  const steps = model.steps.map((s) => boxes.get(`step:${s.id}`)).filter((box) => box !== undefined)
  const x = Math.max(...lanes.map((l) => l.x + l.w)) + 4
  const y = Math.min(...lanes.map((l) => l.y)) + 4
  const right = Math.max(...steps.map((s) => s.x + s.w))
  const bottom = Math.max(...lanes.map((l) => l.y + l.h))
  return { key: '', x, y, w: right - x, h: bottom - y }
}

const inside = (random: SeededRandom, { x, y, w, h }: Box): Point => ({
  x: Math.round(x + (w * random.between(5, 95)) / 100),
  y: Math.round(y + (h * random.between(5, 95)) / 100),
})

/** A cell that takes such things, and a place in it that no border is near to. */
function dropIn(ground: Ground, lead: ModelThing, moving: ReadonlySet<string>) {
  const { random, model, boxes } = ground
  const takes = model.lanes.filter((lane) =>
    lead.kind === 'touchpoint' ? lane.role === 'touchpoints' : CARD_KINDS[lane.role].length > 0,
  )
  for (let i = 0; i < 12; i++) {
    const step = random.pick(model.steps)
    const lane = random.pick(takes)
    const [column, row] = [boxes.get(`step:${step.id}`), boxes.get(`lane:${lane.id}`)]
    if (!column || !row) continue
    const at = {
      x: Math.round(column.x + column.w * 0.6),
      y: Math.round(row.y + (row.h * random.between(10, 90)) / 100),
    }
    const siblings = model.things
      .filter((t) => t.kind === lead.kind && t.stepId === step.id && t.laneId === lane.id && !moving.has(t.id))
      .map((t) => ({ id: t.id, box: boxes.get(keyOf(t)) }))
    const middles = siblings.map(({ box }) => (box ? box.y + box.h / 2 : 0))
    if (middles.some((middle) => Math.abs(middle - at.y) < CLEAR)) continue
    const before = middles.findIndex((middle) => at.y < middle)
    const after = before === -1 ? siblings.at(-1) : siblings[before - 1]
    return { at, step, lane, afterId: after?.id ?? null }
  }
  return null
}

const dragThings: Gesture = (ground) => dragBy(ground, ground.random.pick(ground.model.things))

async function dragBy(ground: Ground, lead: ModelThing): Promise<Outcome | null> {
  const { sight, model, doc, chosen } = ground
  const carried = model.things.filter((t) => chosen.includes(keyOf(t)))
  const moving = carried.some((t) => t.id === lead.id) ? carried : [lead]
  const ids = moving.map((t) => t.id)
  const drop = dropIn(ground, lead, new Set(ids))
  const from = await sight.spot(keyOf(lead))
  if (!drop || !from || Math.hypot(from.x - drop.at.x, from.y - drop.at.y) < 12) return null
  await sight.carry(from, drop.at)
  const move = { ids, leadId: lead.id, stepId: drop.step.id, laneId: drop.lane.id, afterId: drop.afterId }
  return {
    did: `drag ${ids.length} by ${keyOf(lead)} to ${drop.step.id} ${drop.lane.role} after ${drop.afterId}`,
    model: moveThings(doc, move),
    chosen: chosen.includes(keyOf(lead)) ? chosen : [keyOf(lead)],
  }
}

const dragSeveral: Gesture = async (ground) => {
  const two = some(ground.random, ground.model.things)
  if (two.length < 2 || !(await press(ground, keyOf(two[0]!)))) return null
  const other = await ground.sight.spot(keyOf(two[1]!))
  const only = { did: `click ${keyOf(two[0]!)}`, model: ground.model, chosen: [keyOf(two[0]!)] }
  if (!other) return only
  await ground.sight.page.keyboard.down('Control')
  await ground.sight.page.mouse.click(other.x, other.y)
  await ground.sight.page.keyboard.up('Control')
  const chosen = two.map(keyOf)
  const both = { did: `choose ${chosen}`, model: ground.model, chosen }
  return (await dragBy({ ...ground, chosen }, two[0]!)) ?? both
}

const dragStep: Gesture = async (ground) => {
  const { sight, random, model, boxes } = ground
  const step = random.pick(model.steps)
  const over = random.pick(model.steps.filter((s) => s.id !== step.id))
  const column = boxes.get(`step:${over.id}`)
  if (!column || !(await press(ground, `step:${step.id}`))) return null
  const from = await sight.spot(`step:${step.id}`)
  const chosen = [`step:${step.id}`]
  if (!from) return { did: `click ${chosen}`, model, chosen }
  const left = random.chance(0.5)
  const siblings = model.steps.filter((s) => s.stageId === over.stageId && s.id !== step.id)
  const at = siblings.findIndex((s) => s.id === over.id)
  const afterId = left ? (siblings[at - 1]?.id ?? null) : over.id
  await sight.carry(from, { x: column.x + column.w * (left ? 0.25 : 0.75), y: from.y + 4 })
  return {
    did: `drag ${chosen} ${left ? 'before' : 'after'} ${over.id}`,
    model: moveStep(model, step.id, over.stageId, afterId),
    chosen,
  }
}

/** Stages along x, lanes along y: after the last one whose middle has been passed. */
const dragHead =
  (kind: 'stage' | 'lane'): Gesture =>
  async (ground) => {
    const { sight, random, model, boxes } = ground
    const list = kind === 'stage' ? model.stages : model.lanes
    const [one, over] = some<{ readonly id: string }>(random, list).map(({ id }) => boxes.get(`${kind}:${id}`))
    if (!one || !over || !(await press(ground, one.key))) return null
    const from = await sight.spot(one.key)
    if (!from) return { did: `click ${one.key}`, model, chosen: [one.key] }
    const share = random.chance(0.5) ? 0.3 : 0.7
    const to = kind === 'stage' ? { x: over.x + over.w * share, y: from.y } : { x: from.x, y: over.y + over.h * share }
    const passed = list.filter(({ id }) => {
      const box = boxes.get(`${kind}:${id}`)
      if (!box || box.key === one.key) return false
      return kind === 'stage' ? box.x + box.w / 2 < to.x : box.y + box.h / 2 < to.y
    })
    await sight.carry(from, to)
    const move = kind === 'stage' ? moveStage : moveLane
    return {
      did: `drag ${one.key} after ${passed.at(-1)?.id}`,
      model: move(model, idOf(one.key), passed.at(-1)?.id ?? null),
      chosen: [one.key],
    }
  }

const addInCell: Gesture = async (ground) => {
  const { sight, random, model, boxes, word } = ground
  if (model.things.length >= MOST_THINGS) return null
  const free = model.steps.flatMap((step) =>
    model.lanes
      .filter((lane) => lane.role === 'touchpoints' || lane.role === 'pains')
      .filter((lane) => !model.things.some((t) => t.stepId === step.id && t.laneId === lane.id))
      .map((lane) => ({ step, lane })),
  )
  if (free.length === 0) return null
  const { step, lane } = random.pick(free)
  const [column, row] = [boxes.get(`step:${step.id}`), boxes.get(`lane:${lane.id}`)]
  if (!column || !row) return null
  const cell = sight.map.pane.locator(`[data-key="cell:${lane.id}:${step.id}"]:focus`)
  // After an undo one may stand there already.
  if ((await cell.count()) === 0) {
    const at = { x: column.x + 14, y: row.y + 14 }
    if (!(await sight.isGround(at))) return null
    await sight.page.mouse.click(at.x, at.y)
    await expect(cell).toBeAttached()
  }
  await sight.page.keyboard.press('Enter')
  await writeAndKeep(ground, word)
  const kind = lane.role === 'touchpoints' ? 'touchpoint' : 'card'
  return {
    did: `Enter in ${step.id} ${lane.role}`,
    model: addThing(model, { kind, stepId: step.id, laneId: lane.id, text: word }),
    chosen: [`${kind}:${NEW}`],
  }
}

const addByTab: Gesture = async (ground) => {
  const { sight, random, model, word } = ground
  if (model.things.length >= MOST_THINGS) return null
  const thing = random.pick(model.things)
  if (!(await press(ground, keyOf(thing)))) return null
  await sight.page.keyboard.press('Tab')
  await writeAndKeep(ground, word)
  const next = model.steps[model.steps.findIndex((s) => s.id === thing.stepId) + 1]
  const { kind, laneId } = thing
  const made = {
    kind,
    laneId,
    text: word,
    stepId: next?.id ?? thing.stepId,
    ...(kind === 'card' && { cardKind: thing.cardKind }),
  }
  return {
    did: `Tab beside ${keyOf(thing)}`,
    model: addThing(model, made, next ? undefined : thing.id),
    chosen: [`${kind}:${NEW}`],
  }
}

const addStepByTab: Gesture = async (ground) => {
  const { sight, random, model, word } = ground
  if (model.steps.length >= MOST_STEPS) return null
  const step = random.pick(model.steps)
  if (!(await press(ground, `step:${step.id}`))) return null
  await sight.page.keyboard.press('Tab')
  await writeAndKeep(ground, word)
  return {
    did: `Tab beside step:${step.id}`,
    model: addStep(model, step.stageId, word, step.id),
    chosen: [`step:${NEW}`],
  }
}

const write: Gesture = async (ground) => {
  const { sight, random, model, word } = ground
  const key = random.pick(pressable(ground).filter((each) => !each.startsWith('lane:')))
  if (!(await press(ground, key))) return null
  await sight.page.keyboard.press('Enter')
  await writeAndKeep(ground, word)
  return { did: `write ${key}`, model: rename(model, idOf(key), word), chosen: [key] }
}

const erase: Gesture = async (ground) => {
  const { sight, random, model } = ground
  const steps = model.steps.length > 3 ? model.steps.map((s) => `step:${s.id}`) : []
  const things = model.things.length > 4 ? model.things.map(keyOf) : []
  if (steps.length + things.length === 0) return null
  const key = random.pick([...things, ...things, ...steps])
  if (!(await press(ground, key))) return null
  await sight.page.keyboard.press('Delete')
  return { did: `delete ${key}`, model: remove(model, new Set([idOf(key)])), chosen: [] }
}

const feelByKey: Gesture = async (ground) => {
  const { sight, random, model } = ground
  const key = random.pick([
    ...model.things.filter((t) => t.kind === 'touchpoint').map(keyOf),
    ...model.steps.map((s) => `step:${s.id}`),
  ])
  if (!(await press(ground, key))) return null
  const feeling = random.between(0, 2)
  await sight.page.keyboard.press(String(feeling))
  return { did: `${feeling} on ${key}`, model: feel(model, new Set([idOf(key)]), feeling), chosen: [key] }
}

const connect: Gesture = async (ground) => {
  const { sight, random, model, chosen, boxes } = ground
  const [from, to] = some(
    random,
    model.things.filter((t) => t.kind === 'touchpoint'),
  )
  const end = to && boxes.get(keyOf(to))
  const handle = from && end ? await sight.handle(keyOf(from)) : null
  if (!from || !to || !end || !handle) return null
  await sight.carry(handle, { x: end.x + end.w / 2, y: end.y + end.h / 2 })
  const after = addLine(model, 'touchpoint', from.id, to.id)
  return {
    did: `connect ${from.id} to ${to.id}`,
    model: after,
    chosen: after === model ? chosen : [`connection:${NEW}`],
  }
}

const copyAndPaste: Gesture = async (ground) => {
  const { sight, random, model } = ground
  if (model.things.length >= MOST_THINGS) return null
  const [copied, onto] = [random.pick(model.things), random.pick(model.things)]
  if (!(await press(ground, keyOf(copied)))) return null
  await sight.map.app.says('1 cartão copiado', () => sight.page.keyboard.press('Control+c'))
  if (!(await press(ground, keyOf(onto)))) return { did: `copy ${keyOf(copied)}`, model, chosen: [keyOf(copied)] }
  await sight.page.keyboard.press('Control+v')
  return {
    did: `paste ${keyOf(copied)} at ${keyOf(onto)}`,
    model: paste(model, copied, onto),
    chosen: [`${copied.kind}:${NEW}`],
  }
}

/** Each as often as it stands here. */
export const GESTURES: readonly Gesture[] = [
  ...[click, clickMore, marquee, dragThings, dragThings, dragSeveral, dragStep, dragHead('stage'), dragHead('lane')],
  ...[addInCell, addInCell, addByTab, addStepByTab, write, write, erase, feelByKey, connect, connect, copyAndPaste],
]
