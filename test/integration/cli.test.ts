import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CommandLineBench, commandLineBench } from './commandLine.ts'

let bench: CommandLineBench
beforeAll(() => {
  bench = commandLineBench()
})
afterAll(() => bench.remove())

/** The ids out, everything else as it is: what must be equal between two maps of one content. */
function content(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(content)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/^id$|Ids?$|^createdAt$|^workspace$/.test(key))
      .map(([key, item]) => [key, content(item)]),
  )
}

describe('templates and workspaces', () => {
  test('lists at least twelve trades by id and name', async () => {
    const list = await bench.json<{ id: string; name: string }[]>('templates')
    expect(list.length).toBeGreaterThanOrEqual(12)
    expect(list.every((t) => t.id && t.name)).toBe(true)
    const english = await bench.json<{ name: string }[]>('templates', '--lang', 'en')
    expect(english.map((t) => t.name)).not.toEqual(list.map((t) => t.name))
    const spanish = await bench.json<{ name: string }[]>('templates', '--lang', 'es')
    expect(spanish.map((t) => t.name)).toContain('Panadería y café')
  })

  test('a new file without a template holds no journey, with one exactly one', async () => {
    await bench.json('new', 'empty.percurso')
    expect(await bench.json('journeys', 'empty.percurso')).toEqual([])
    await bench.json('new', 'bakery.percurso', '--template', 'bakery')
    expect(await bench.json('journeys', 'bakery.percurso')).toHaveLength(1)
  })

  test('never writes over a file that is there', async () => {
    writeFileSync(bench.path('mine.percurso'), 'my own words')
    const { code, err } = await bench.run('new', 'mine.percurso')
    expect(code).toBe(1)
    expect(err).toMatch(/^FILE_EXISTS: .+\n$/)
    expect(readFileSync(bench.path('mine.percurso'), 'utf8')).toBe('my own words')
  })

  test('a template that does not exist leaves no file behind', async () => {
    const { code, err } = await bench.run('new', 'none.percurso', '--template', 'nonsense')
    expect([code, err.split(':')[0]]).toEqual([1, 'TEMPLATE_NOT_FOUND'])
    expect(existsSync(bench.path('none.percurso'))).toBe(false)
  })

  test('shows every part of a journey, with ids of others only under keys that end in Id', async () => {
    const shown = await bench.json('show', 'bakery.percurso')
    expect(Object.keys(shown)).toEqual([
      'journey',
      'personas',
      'stages',
      'lanes',
      'touchpoints',
      'cards',
      'connections',
    ])
    const ids = new Set<string>()
    const collect = (v: unknown): void => {
      if (Array.isArray(v)) for (const item of v) collect(item)
      else if (v && typeof v === 'object') {
        if ('id' in v) ids.add(String(v.id))
        for (const item of Object.values(v)) collect(item)
      }
    }
    collect(shown)
    const strays: string[] = []
    const look = (v: unknown, key: string): void => {
      if (typeof v === 'string' && ids.has(v) && !/^id$|Ids?$/.test(key)) strays.push(`${key}=${v}`)
      if (Array.isArray(v)) for (const item of v) look(item, key)
      else if (v && typeof v === 'object') for (const [k, item] of Object.entries(v)) look(item, k)
    }
    look(shown, '')
    expect(strays).toEqual([])
    expect(ids.size).toBeGreaterThan(60)
    for (const t of shown.touchpoints) {
      expect(t).toMatchObject({ evidence: 'assumed', channel: expect.any(String), stageId: expect.any(String) })
      expect(t.valence.length).toBeGreaterThan(0)
    }
  })

  test('synthesises exactly as many touchpoints as asked, the same for the same seed, and refuses a file that exists', async () => {
    await bench.json('synth', 's1.percurso', '--touchpoints', '57', '--seed', '9')
    await bench.json('synth', 's2.percurso', '--touchpoints', '57', '--seed', '9')
    const [one, two] = [await bench.json('show', 's1.percurso'), await bench.json('show', 's2.percurso')]
    expect(one.touchpoints).toHaveLength(57)
    expect(content(one)).toEqual(content(two))
    expect(one.connections.length).toBeGreaterThan(0)
    const again = await bench.run('synth', 's1.percurso', '--touchpoints', '5')
    expect([again.code, again.err.split(':')[0]]).toEqual([1, 'FILE_EXISTS'])
  })
})

describe('texts become journeys', () => {
  test('makes the file, one undoable step an input, and finds the kind from the content', async () => {
    writeFileSync(
      bench.path('day.txt'),
      'journey\n  title Um dia\n  section Manhã\n    Acorda: 5: Ana\n    Ônibus: 1: Ana, Rui\n',
    )
    writeFileSync(bench.path('plan.md'), '# Compra\n\n## Chega\n\n### Entra\n\n- Vitrine\n')
    const done = await bench.json('import', 'texts.percurso', 'day.txt')
    expect(done).toMatchObject({
      source: 'mermaid',
      journeys: [{ id: expect.any(String), name: 'Um dia' }],
      warnings: [],
    })
    await bench.json('import', 'texts.percurso', 'plan.md')
    expect((await bench.json<{ name: string }[]>('journeys', 'texts.percurso')).map((j) => j.name)).toEqual([
      'Um dia',
      'Compra',
    ])
    const shown = await bench.json('show', 'texts.percurso', '--journey', 'um dia')
    expect(shown.personas.map((p: { name: string }) => p.name)).toEqual(['Ana', 'Rui'])
    expect(shown.touchpoints.map((t: { valence: { value: number }[] }) => t.valence.map((v) => v.value))).toEqual([
      [2],
      [-2, -2],
    ])
    expect(await bench.json('log', 'texts.percurso')).toHaveLength(2)
    await bench.json('undo', 'texts.percurso')
    expect(await bench.json('journeys', 'texts.percurso')).toHaveLength(1)
    await bench.json('redo', 'texts.percurso')
    expect(await bench.json('journeys', 'texts.percurso')).toHaveLength(2)
    const nothing = await bench.run('redo', 'texts.percurso')
    expect([nothing.code, nothing.err.split(':')[0]]).toEqual([1, 'NOTHING_TO_REDO'])
  })

  test('--dry-run says what it would do and writes nothing, not even the file', async () => {
    const plan = await bench.json('import', 'dry.percurso', 'day.txt', '--dry-run')
    expect(plan).toMatchObject({ source: 'mermaid', journeys: [{ name: 'Um dia' }] })
    expect(existsSync(bench.path('dry.percurso'))).toBe(false)
  })

  test('an input that cannot be read leaves no file and no half import', async () => {
    writeFileSync(bench.path('noise.bin'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]))
    const { code, err } = await bench.run('import', 'half.percurso', 'day.txt', 'noise.bin')
    expect(code).toBe(1)
    expect(err).toMatch(/^[A-Z_]+: .+\n$/)
    expect(existsSync(bench.path('half.percurso'))).toBe(false)
  })
})

describe('maps leave and come back', () => {
  test.each(['json', 'pdf'])('%s gives the journey back equal', async (kind) => {
    const out = `bakery.${kind}`
    await bench.json('export', 'bakery.percurso', '--to', out)
    await bench.json('import', `back-${kind}.percurso`, out)
    const [before, after] = [
      await bench.json('show', 'bakery.percurso'),
      await bench.json('show', `back-${kind}.percurso`),
    ]
    expect(content(after)).toEqual(content(before))
  })

  test('with several journeys, the one meant must be named', async () => {
    const { code, err } = await bench.run('export', 'texts.percurso', '--to', 'x.md')
    expect([code, err.split(':')[0]]).toEqual([1, 'JOURNEY_NEEDED'])
    const unknown = await bench.run('show', 'texts.percurso', '--journey', 'nada')
    expect([unknown.code, unknown.err.split(':')[0]]).toEqual([1, 'JOURNEY_NOT_FOUND'])
  })

  test('exports every text format and SVG without a browser in reach', async () => {
    for (const kind of ['svg', 'csv', 'md', 'mmd', 'json']) {
      const { file, pages } = await bench.json('export', 'bakery.percurso', '--to', `out.${kind}`)
      expect([readFileSync(file).length > 500, pages >= 0]).toEqual([true, true])
    }
  })
})

describe('care', () => {
  test('a backup holds the map, is listed newest first, and comes back by its id', async () => {
    const made = await bench.json('backup', 'bakery.percurso')
    await bench.json('undo', 'bakery.percurso')
    expect(await bench.json('journeys', 'bakery.percurso')).toEqual([])
    const list = await bench.json<{ id: string }[]>('backups', 'bakery.percurso')
    expect(list.map((b) => b.id)).toContain(made.id)
    await bench.json('restore', 'bakery.percurso', made.id)
    expect(await bench.json('journeys', 'bakery.percurso')).toHaveLength(1)
    expect(await bench.json('check', 'bakery.percurso')).toMatchObject({ ok: true, journeys: 1 })
  })

  test('reading makes no backup and changes not one byte', async () => {
    await bench.json('new', 'quiet.percurso', '--template', 'gym')
    const before = readFileSync(bench.path('quiet.percurso'))
    const backups = (): number =>
      existsSync(join(bench.folder, 'home/backups'))
        ? readdirSync(join(bench.folder, 'home/backups'), { recursive: true }).length
        : 0
    const count = backups()
    for (const command of ['journeys', 'show', 'log', 'check', 'backups']) await bench.json(command, 'quiet.percurso')
    expect(readFileSync(bench.path('quiet.percurso')).equals(before)).toBe(true)
    expect(backups()).toBe(count)
  })
})

describe('wrong calls', () => {
  test.each([
    [[]],
    [['nonsense']],
    [['show']],
    [['show', 'a', 'b']],
    [['synth', 'x.percurso']],
    [['synth', 'x.percurso', '--touchpoints', 'many']],
    [['show', 'x', '--paper', 'A4']],
    [['export', 'x', '--to', 'a.pdf', '--paper', 'A9']],
    [['templates', '--unknown']],
  ])('%j gets the usage and 2', async (args) => {
    const { code, err, out } = await bench.run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('percurso <command>')
  })

  test('a reader that has read enough gets no stack trace', () => {
    const script = join(import.meta.dirname, '../../scripts/percurso.mjs')
    const { stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${script}" show "${bench.path('bakery.percurso')}" --json | head -c 10`],
      {
        env: { ...process.env, PERCURSO_HOME: bench.path('home') },
        encoding: 'utf8',
      },
    )
    expect(stderr).not.toMatch(/EPIPE|at .*:\d+/)
  })

  test('a missing file is one line, never a stack trace', async () => {
    const { code, err } = await bench.run('show', 'missing.percurso')
    expect([code, err.split(':')[0], err.trim().split('\n').length]).toEqual([1, 'FILE_NOT_FOUND', 1])
  })
})
