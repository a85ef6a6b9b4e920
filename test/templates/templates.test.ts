import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/shared/domain/language.ts'
import { LocalText, Template } from '../../src/shared/domain/template/template.ts'

const folder = join(import.meta.dirname, '../../resources/templates')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): Template => Template.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))

/** Every text of a template with its place, so that a finding can be mended. */
function texts(value: unknown, path = ''): { path: string; said: LocalText }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => texts(item, `${path}[${i}]`))
  if (value === null || typeof value !== 'object') return []
  const record = value as Record<string, unknown>
  if (typeof record['pt-BR'] === 'string') return [{ path, said: LocalText.parse(record) }]
  return Object.entries(record).flatMap(([key, item]) => texts(item, `${path}.${key}`))
}

describe.each(files)('%s', (file) => {
  test('is a template that the app can read', () => {
    expect(Template.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).error?.issues ?? []).toEqual([])
    expect(read(file).id).toBe(file.replace('.json', ''))
  })

  test('is a full map: stages, steps, touchpoints, lanes and feelings all present', () => {
    const t = read(file)
    const steps = t.stages.flatMap((s) => s.steps)
    const touchpoints = steps.flatMap((s) => s.touchpoints)
    expect(steps.length).toBeGreaterThanOrEqual(10)
    expect(steps.length).toBeLessThanOrEqual(18)
    expect(touchpoints.length).toBeGreaterThanOrEqual(20)
    expect(touchpoints.length).toBeLessThanOrEqual(35)
    for (const lane of ['thoughts', 'backstage', 'opportunities', 'physicalEvidence', 'support'] as const)
      expect(steps.filter((s) => s[lane]?.length).length, lane).toBeGreaterThanOrEqual(
        lane === 'thoughts' ? steps.length : 4,
      )
    expect(steps.filter((s) => s.pains?.length).length).toBeGreaterThanOrEqual(5)
    expect(steps.filter((s) => s.gains?.length).length).toBeGreaterThanOrEqual(4)
    const keys = touchpoints.filter((x) => x.isKey).length
    expect(keys).toBeGreaterThanOrEqual(3)
    expect(keys).toBeLessThanOrEqual(7)
    expect(new Set(touchpoints.map((x) => x.channel)).size).toBeGreaterThanOrEqual(6)
    expect(t.connections.length).toBeGreaterThanOrEqual(3)
  })

  test('has a curve worth looking at, for every persona at every step', () => {
    const t = read(file)
    for (const p of t.personas) {
      const values = t.stages.flatMap((s) => s.steps.map((step) => step.valence[p.key]))
      expect(
        values.every((v) => v !== undefined),
        p.key,
      ).toBe(true)
      expect(Math.min(...(values as number[]))).toBeLessThanOrEqual(-1)
      expect(Math.max(...(values as number[]))).toBe(2)
    }
    for (const tp of t.stages.flatMap((s) => s.steps.flatMap((x) => x.touchpoints)))
      expect(Object.keys(tp.valence).toSorted(), tp.name.en).toEqual(t.personas.map((p) => p.key).toSorted())
  })

  test('connects only what exists', () => {
    const t = read(file)
    const steps = t.stages.flatMap((s) => s.steps)
    const keys = { step: steps.map((s) => s.key), touchpoint: steps.flatMap((s) => s.touchpoints.map((x) => x.key)) }
    for (const c of t.connections) {
      expect(keys[c.kind], c.label.en).toContain(c.from)
      expect(keys[c.kind], c.label.en).toContain(c.to)
    }
    const used = [...keys.step, ...keys.touchpoint].filter((k) => k !== undefined)
    expect(new Set(used).size).toBe(used.length)
  })

  test('begins what connections and roles say with a capital, like everything else on the map', () => {
    const { connections, personas } = read(file)
    for (const said of [...connections.map((c) => c.label), ...personas.map((p) => p.role)])
      for (const text of Object.values(said)) expect(text).not.toMatch(/^\p{Ll}/u)
  })

  test('is short enough for a card and says no sentence twice', () => {
    const all = texts(read(file))
    for (const { path, said } of all) {
      if (/scenario|expectations|summary|personas.*description/.test(path)) continue
      const most = path.includes('stages') && path.endsWith('.description') ? 160 : 90
      for (const text of Object.values(said)) expect(text.length, `${path}: ${text}`).toBeLessThanOrEqual(most)
    }
    for (const language of LANGUAGES) {
      const long = all.map((t) => t.said[language]).filter((t) => t.split(' ').length >= 4)
      expect(long.filter((t, i) => long.indexOf(t) !== i)).toEqual([])
    }
  })
})

test('speaks Spanish in Spanish: no letter that only Portuguese has, no word left as it was', () => {
  const portuguese = /[ãõçâêôà]|(?<!\p{L})(não|você|uma|com|em|ao|ou|seu|sua|mais|foi|isso|dono|dela|dele)(?!\p{L})/iu
  const wrong = files.flatMap((file) =>
    texts(read(file)).flatMap(({ path, said }) => (portuguese.test(said.es) ? [`${file}${path}: ${said.es}`] : [])),
  )
  expect(wrong).toEqual([])
})

test('no two templates share a sentence: each is written by someone who knows the trade', () => {
  const seen = new Map<string, string>()
  const shared: string[] = []
  for (const file of files)
    for (const { said } of texts(read(file)))
      for (const sentence of Object.values(said)) {
        if (sentence.split(' ').length < 4) continue
        const other = seen.get(sentence)
        if (other && other !== file) shared.push(`${other} ~ ${file}: ${sentence}`)
        seen.set(sentence, file)
      }
  expect(shared).toEqual([])
})
