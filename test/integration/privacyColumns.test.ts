import { expect, it } from 'vitest'
import { z } from 'zod'
import { eraseHoldings } from '../../src/main/repositories/erasure.ts'
import { recordStep } from '../../src/main/services/history/recordStep.ts'
import { mentionsOf } from '../../src/shared/domain/privacy/mentions.ts'
import { type AnyRecord, RECORD_SCHEMAS, type RecordKind } from '../../src/shared/domain/record.ts'
import { freshRig } from '../fixtures/store/freshRig.ts'

const { rig } = freshRig()

/** Records without a parent that must be there: whatever their fields say, they can be written. */
const KINDS = [
  'boardColumn',
  'criterion',
  'improvement',
  'fact',
  'factReading',
  'voiceWord',
  'playbook',
  'quizRun',
  'checklist',
  'shopperVisit',
  'empathyNote',
  'segment',
  'variation',
  'stake',
  'setAside',
  'branch',
] as const satisfies readonly RecordKind[]

/** Texts in which a name stays, and why. */
const STAYS: Readonly<Record<string, string>> = {
  'improvement.proof.metric': 'what the business calls its own metric is how its measurements are found',
}

/** As much of a JSON schema as records use. */
interface Shape {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly additionalProperties?: Shape
  readonly minItems?: number
}
const shapeOf = (kind: RecordKind): Shape => z.toJSONSchema(RECORD_SCHEMAS[kind], { unrepresentable: 'any' }) as Shape

/** A value of a shape in which every text that somebody may have written says `said(path)`. */
function filled(shape: Shape, path: string, said: (path: string) => string): unknown {
  const { anyOf, properties = {}, items, additionalProperties } = shape
  const type = [shape.type].flat().find((each) => each !== 'null')
  if (anyOf) return filled(anyOf.find((each) => each.type !== 'null')!, path, said)
  if (shape.enum) return shape.enum[0]
  switch (type) {
    case 'object': {
      const fields = Object.entries(properties).map(([key, each]) => [key, filled(each, `${path}.${key}`, said)])
      const any = additionalProperties ? [['key', filled(additionalProperties, `${path}[]`, said)]] : []
      return Object.fromEntries([...fields, ...any])
    }
    case 'array':
      return Array.from({ length: shape.minItems ?? 1 }, () => filled(items!, `${path}[]`, said))
    case 'string':
      if (shape.pattern?.includes('T')) return '2026-11-22T10:00:00.000Z'
      if (shape.pattern?.includes('{4}')) return '2026-11-22'
      if (path.endsWith('.id')) return path.replace(/\W/g, '_')
      // An id, or a place among siblings.
      return shape.pattern || shape.maxLength === 512 ? 'a0' : said(path)
    case 'boolean':
      return true
    default:
      return Math.max(1, shape.minimum ?? 0)
  }
}

function write(said: (path: string) => string): readonly (readonly [kind: RecordKind, record: AnyRecord])[] {
  const records = KINDS.map(
    (kind) => [kind, RECORD_SCHEMAS[kind].parse(filled(shapeOf(kind), kind, said)) as AnyRecord] as const,
  )
  // What they refer to need not be there.
  raw().pragma('foreign_keys = off')
  recordStep(rig.session, rig.ports, { id: rig.ports.ids.next(), route: 'improvement.add' }, ({ store }) => {
    const repositories = store as unknown as Record<RecordKind, { insert(record: AnyRecord): void }>
    for (const [kind, record] of records) repositories[kind].insert(record)
    return null
  })
  return records
}
const raw = () => rig.session.current().connection.raw
const found = (kind: RecordKind, id: string): AnyRecord | null => rig.session.current().store[kind].get(id)
const eraseNow = (person: string): void => {
  raw().transaction(() => eraseHoldings(raw(), { mentions: mentionsOf(person), pseudonym: null }))()
}

// Would catch: a field of a record, or a part of one kept as JSON, out of which a person is not taken.
it('a person is taken out of every text of every record of improving, and out of the step that wrote it', () => {
  const says = (name: string) => (path: string) => `Foi ${path in STAYS ? 'Zuleica Prado' : name}, de tarde`
  write(says('Zuleica Prado'))
  eraseNow('Zuleica Prado')
  for (const kind of KINDS) {
    const left = RECORD_SCHEMAS[kind].parse(filled(shapeOf(kind), kind, says('‹pessoa›'))) as AnyRecord
    expect(found(kind, left.id), kind).toEqual(left)
    const logged = raw().prepare('select after from change_row where kind = ?').pluck().all(kind) as string[]
    expect(
      logged.map((text) => JSON.parse(text)),
      kind,
    ).toEqual([left])
  }
})

/** Every word that our own records choose from, of all kinds. */
function ownWords(shape: Shape): readonly string[] {
  const { anyOf = [], properties = {}, items, additionalProperties } = shape
  const below = [...anyOf, ...Object.values(properties), items, additionalProperties]
  return [...(shape.enum ?? []), ...below.flatMap((each) => (each ? ownWords(each) : []))]
}

// Would catch: a customer called like a word of ours, as Ms Gains or Mr Impact, or a telephone that reads like a day, who
// breaks the record of a note, or cannot be erased at all.
it('a person called like one of our own words breaks no record', async () => {
  await rig.ask('template.use', { templateId: 'bakery', language: 'pt-BR' })
  write(() => 'Pão de queijo')
  const kinds = Object.keys(RECORD_SCHEMAS) as RecordKind[]
  const words = new Set(kinds.flatMap((kind) => ownWords(shapeOf(kind))).filter((word) => word.length > 2))
  expect(words.size).toBeGreaterThan(80)
  const rows = raw().prepare('select distinct kind, record_id as id from change_row').all() as {
    kind: RecordKind
    id: string
  }[]
  for (const word of [...words, '2026-1122']) eraseNow(word)
  for (const { kind, id } of rows) expect(RECORD_SCHEMAS[kind].safeParse(found(kind, id)).error, kind).toBeUndefined()
  const logged = raw().prepare('select kind, after from change_row').all() as { kind: RecordKind; after: string }[]
  for (const { kind, after } of logged)
    expect(RECORD_SCHEMAS[kind].safeParse(JSON.parse(after)).error, `log: ${kind}`).toBeUndefined()
})
