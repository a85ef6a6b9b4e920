import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SeededRandom, seededRandom } from '../../src/shared/domain/synth/seededRandom.ts'
import { ROUTES } from '../../src/shared/ipc/contract.ts'
import { ERROR_CODES } from '../../src/shared/ipc/errors.ts'
import { canonicalHash, makeHome, makeRig, type Rig, removeHome } from '../fixtures/store/rig.ts'

const SEED = 4_711
let home: string
let rig: Rig
let journeyId: string
beforeAll(async () => {
  home = makeHome()
  rig = makeRig(home)
  await rig.session.create(join(home, 'a.percurso'), 'Roteador')
  journeyId = (await rig.ask('template.use', { templateId: 'salon', language: 'pt-BR' })).journeyId
})
afterAll(async () => {
  await rig.session.close()
  removeHome(home)
})

/** Sends one, expects a typed refusal, that no handler was reached and that nothing changed. */
async function refused(message: unknown, what: string): Promise<void> {
  const before = rig.reached.length
  const reply = await rig.handle(message)
  if (rig.reached.length !== before) throw new Error(`${what} reached ${rig.reached.at(-1)}: ${print(message)}`)
  expect(reply.ok, `${what}: ${print(message)}`).toBe(false)
  if (!reply.ok && !/^(BAD_REQUEST|UNKNOWN_ROUTE)$/.test(reply.code)) throw new Error(`${what}: ${reply.code}`)
}
const print = (value: unknown): string => {
  try {
    return String(JSON.stringify(value)).slice(0, 300)
  } catch {
    return typeof value
  }
}

function anything(random: SeededRandom, depth = 0): unknown {
  const leaf: readonly (() => unknown)[] = [
    () => null,
    () => undefined,
    () => random.between(-1e9, 1e9),
    () => Number.NaN,
    () => Number.POSITIVE_INFINITY,
    () => 10n ** 40n,
    () => random.chance(0.5),
    () => '',
    () => 'x'.repeat(random.between(0, 3_000)),
    () => '\u0000\u202e😀',
    () => random.pick(Object.keys(ROUTES)),
    () => new Date(),
    () => new Uint8Array(random.between(0, 64)),
    () => Symbol('s'),
    () => () => 1,
    () => /x/,
  ]
  if (depth > 4 || random.chance(0.4)) return random.pick(leaf)()
  if (random.chance(0.4)) return Array.from({ length: random.between(0, 5) }, () => anything(random, depth + 1))
  const keys = ['id', 'route', 'input', '__proto__', 'constructor', 'toString', 'journeyId', 'name', 'x']
  return Object.fromEntries(
    Array.from({ length: random.between(0, 5) }, () => [random.pick(keys), anything(random, depth + 1)]),
  )
}

/** One right input of each route that takes any, to be spoilt. */
function goodInputs(): Record<string, Record<string, unknown>> {
  const id = 'abc'
  const ids = ['abc']
  return {
    'journey.get': { journeyId },
    'journey.add': { name: 'n', language: 'en' },
    'journey.update': { journeyId, patch: { name: 'n' } },
    'journey.remove': { journeyId },
    'stage.add': { journeyId, name: 'n' },
    'stage.move': { id, afterId: null },
    'step.add': { stageId: id, name: 'n' },
    'step.update': { id, patch: { evidence: 'assumed' } },
    'lane.add': { journeyId, role: 'thoughts', name: 'n' },
    'touchpoint.add': { stepId: id, fields: { name: 'n' } },
    'touchpoint.update': { ids, patch: { isKey: true } },
    'touchpoint.move': { ids, stepId: id, laneId: id },
    'card.add': { laneId: id, stepId: id, text: 't' },
    'card.update': { ids, patch: { text: 't' } },
    'connection.add': { journeyId, kind: 'step', fromId: id, toId: id, label: 'l' },
    'feeling.set': { kind: 'step', ids, personaId: null, value: 1 },
    'records.remove': { records: [{ kind: 'card', id }] },
    'persona.add': { fields: { name: 'n', role: 'r', description: 'd' } },
    'channel.add': { fields: { name: 'n', kind: 'whatsapp' } },
    'workspace.rename': { name: 'n' },
    'template.use': { templateId: 'salon', language: 'pt-BR' },
    'template.preview': { templateId: 'salon', language: 'pt-BR' },
    'import.run': { name: 'n', bytes: new Uint8Array(3), language: 'en' },
    'workspace.open': { path: '/x' },
    'workspace.create': { path: null, name: 'n' },
    'workspace.copy': { path: '/x' },
    'backup.restore': { backupId: 'b' },
    'history.list': { limit: 5 },
    'history.undo': {},
    'asset.get': { assetId: id },
    'asset.add': { bytes: new Uint8Array(1) },
    'job.cancel': { requestId: id },
  }
}

const WRONG: readonly unknown[] = [
  Number.NaN,
  -1.5,
  2 ** 60,
  { $ne: null },
  ['../../etc/passwd'],
  new Date(0),
  new Map([['a', 1]]),
  Symbol('x'),
  () => 1,
  10n,
]
const KEYS = ['extra', 'constructor', 'prototype', 'toString', 'ids2', '', ' id', 'Id', '$where', 'then']

/** One key wrong, missing, or too many. */
function spoil(random: SeededRandom, input: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(input)
  const way = keys.length === 0 ? 0 : random.between(0, 3)
  if (way === 0) return { ...input, [random.pick(KEYS)]: anything(random) }
  if (way === 1) {
    // An own key of this name, as JSON.parse makes it.
    return Object.defineProperty({ ...input }, '__proto__', { value: { admin: true }, enumerable: true })
  }
  const key = random.pick(keys)
  if (way === 2) return { ...input, [key]: random.pick(WRONG) }
  const inner = input[key]
  if (inner && typeof inner === 'object' && !Array.isArray(inner) && !ArrayBuffer.isView(inner)) {
    return { ...input, [key]: { ...inner, [random.pick(KEYS)]: 1 } }
  }
  return { ...input, [key]: random.pick(WRONG) }
}

describe('20,000 malformed requests', () => {
  it('10,000 of anything: none reaches a handler, the host lives', async () => {
    const random = seededRandom(SEED)
    const hash = canonicalHash(rig.session)
    for (let i = 0; i < 10_000; i += 1) await refused(anything(random), `seed ${SEED}, ${i}`)
    expect(canonicalHash(rig.session)).toBe(hash)
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
    expect(await rig.ask('journey.list', {})).toHaveLength(1)
  })

  it('10,000 almost right: none reaches a handler, the host lives', async () => {
    const random = seededRandom(SEED + 1)
    const good = goodInputs()
    const hash = canonicalHash(rig.session)
    for (let i = 0; i < 10_000; i += 1) {
      const route = random.pick(Object.keys(good))
      const message = { id: `m${i}`, route, input: spoil(random, good[route]!) }
      await refused(message, `seed ${SEED + 1}, ${i}`)
    }
    expect(canonicalHash(rig.session)).toBe(hash)
    expect(await rig.ask('journey.list', {})).toHaveLength(1)
  })

  it('the inputs that are spoilt are right before', () => {
    for (const [route, input] of Object.entries(goodInputs())) {
      expect(ROUTES[route as keyof typeof ROUTES].input.safeParse(input).success, route).toBe(true)
    }
  })

  it('names of every object, getters that throw, 100,000 levels, 8 MB: an answer each time', async () => {
    for (const route of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'journey.list ',
      'JOURNEY.LIST',
      '',
    ]) {
      await refused({ id: 'a', route, input: {} }, route)
    }
    let deep: unknown = {}
    for (let i = 0; i < 100_000; i += 1) deep = [deep]
    await refused({ id: 'a', route: 'journey.get', input: deep }, 'deep')
    await refused({ id: 'a', route: 'journey.get', input: { journeyId: deep } }, 'deep inside')
    await refused({ id: 'a', route: 'workspace.rename', input: { name: 'x'.repeat(8_000_000) } }, 'large')
    const trap = {
      get id(): string {
        throw new Error('no')
      },
    }
    await refused(trap, 'a getter that throws')
    await refused(
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no')
          },
        },
      ),
      'a proxy that throws',
    )
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    await refused(proxy, 'a proxy that is gone')
  })
})

describe('a command sent again', () => {
  it('is answered as before and not done twice; its id cannot be used for another', async () => {
    const before = (await rig.ask('journey.list', {})).length
    const one = await rig.ask('journey.add', { name: 'uma vez', language: 'pt-BR' }, 'again-1')
    expect(await rig.ask('journey.add', { name: 'uma vez', language: 'pt-BR' }, 'again-1')).toEqual(one)
    expect(await rig.ask('journey.list', {})).toHaveLength(before + 1)
    expect(await rig.handle({ id: 'again-1', route: 'workspace.rename', input: { name: 'x' } })).toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('after a restart too', async () => {
    const file = rig.session.current().state.file
    const one = await rig.ask('journey.add', { name: 'antes', language: 'pt-BR' }, 'again-2')
    await rig.session.close()
    await rig.session.open(file)
    const before = (await rig.ask('journey.list', {})).length
    expect(await rig.ask('journey.add', { name: 'antes', language: 'pt-BR' }, 'again-2')).toEqual(one)
    expect(await rig.ask('journey.list', {})).toHaveLength(before)
  })

  it('two at once are done once', async () => {
    const send = () => rig.handle({ id: 'again-3', route: 'journey.add', input: { name: 'juntas', language: 'en' } })
    const [a, b] = await Promise.all([send(), send()])
    expect(a).toEqual(b)
    expect((await rig.ask('journey.list', {})).filter((j) => j.name === 'juntas')).toHaveLength(1)
  })

  it('many at once keep their order', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `n${i}`)
    await Promise.all(
      texts.map((name) => rig.handle({ id: `order-${name}`, route: 'journey.add', input: { name, language: 'en' } })),
    )
    expect((await rig.ask('journey.list', {})).map((j) => j.name).slice(-40)).toEqual(texts)
  })
})

describe('answers', () => {
  it('every code that comes back is known, and without a file it says so', async () => {
    const none = makeRig(makeHome())
    expect(await none.handle({ id: 'a', route: 'journey.list', input: {} })).toMatchObject({ code: 'NO_WORKSPACE' })
    const write = await none.handle({ id: 'a', route: 'workspace.rename', input: { name: 'x' } })
    expect(write).toMatchObject({ ok: false, code: 'NO_WORKSPACE' })
    expect(ERROR_CODES).toContain('NO_WORKSPACE')
    removeHome(none.ports.paths.home)
  })
})
