import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JourneyDoc } from '../domain/journey/journeyDoc.ts'
import { layoutWords } from '../i18n/layoutWords.ts'
import { testJourney } from './journey.fixture.ts'
import { layoutJourney } from './layoutJourney.ts'
import type { LayoutOptions } from './options.ts'
import type { Scene } from './scene.ts'

const options: LayoutOptions = { density: 'compact', words: layoutWords('pt-BR') }

/** Nodes are objects of several classes; what they say is what counts. */
const said = (scene: Scene): string =>
  JSON.stringify({
    ...scene,
    nodes: scene.nodes.map(({ key, kind, id, box, cell, marks, title }) => [key, kind, id, box, cell, marks, title]),
  })

/** Laid out as if never seen: what is remembered is remembered by the records' objects. */
const fromScratch = (doc: JourneyDoc, o: LayoutOptions): string => said(layoutJourney(structuredClone(doc), o))

function journey(): JourneyDoc {
  const steps = (s: number) =>
    Array.from({ length: 3 }, (_, k) => ({
      name: `Passo ${s}.${k}`,
      ...(k < 2 && { value: ((s + k) % 3) as 0 }),
      measured: k === 0,
      touchpoints: ['Fila do balcão', 'Conversa', 'Recibo'].slice(0, 1 + ((s + k) % 3)),
      cards: [
        ['pains', `Demora ${k}`],
        ['backstage', 'Separa o pedido'],
      ] as const,
    }))
  const doc = testJourney([0, 1, 2, 3].map((s) => ({ name: `Etapa ${s}`, steps: steps(s) })))
  const ids = doc.touchpoints.map((t) => t.id)
  const connections = [0, 1, 2, 3, 4, 5].map((i) => ({
    id: `c${i}`,
    journeyId: 'j',
    kind: i < 4 ? ('touchpoint' as const) : ('step' as const),
    fromId: i < 4 ? (ids[i * 2] as string) : (doc.steps[i - 4]?.id as string),
    toId: i < 4 ? (ids[(i * 5 + 3) % ids.length] as string) : (doc.steps[i]?.id as string),
    label: i % 2 === 0 ? '' : 'se demorar',
    order: `a${i}`,
  }))
  return { ...doc, connections }
}

type Edit = (doc: JourneyDoc, options: LayoutOptions) => [JourneyDoc, LayoutOptions]
const at = <T>(list: readonly T[], i: number): T | undefined => list[i % Math.max(1, list.length)]
const swap = <T>(list: readonly T[], old: T | undefined, next: Partial<T>): readonly T[] =>
  list.map((r) => (r === old ? { ...r, ...next } : r))

const text = fc.constantFrom(
  '',
  'Oi',
  'Uma frase bem mais comprida, que quebra em muitas linhas do cartão',
  'Retira na loja',
)
const n = fc.nat(40)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(n, text).map(
    ([i, name]): Edit =>
      (d, o) => [{ ...d, touchpoints: swap(d.touchpoints, at(d.touchpoints, i), { name }) }, o],
  ),
  n.map(
    (i): Edit =>
      (d, o) => {
        const t = at(d.touchpoints, i)
        return [{ ...d, touchpoints: swap(d.touchpoints, t, { isKey: !t?.isKey }) }, o]
      },
  ),
  fc.tuple(n, fc.constantFrom(null, 'channel0', 'channel1', 'channel2')).map(
    ([i, channelId]): Edit =>
      (d, o) => [{ ...d, touchpoints: swap(d.touchpoints, at(d.touchpoints, i), { channelId }) }, o],
  ),
  fc.tuple(n, fc.constantFrom('assumed', 'measured')).map(
    ([i, evidence]): Edit =>
      (d, o) => [
        { ...d, touchpoints: swap(d.touchpoints, at(d.touchpoints, i), { evidence: evidence as 'measured' }) },
        o,
      ],
  ),
  fc.tuple(n, fc.integer({ min: -3, max: 2 })).map(
    ([i, value]): Edit =>
      (d, o) => [
        {
          ...d,
          steps: swap(d.steps, at(d.steps, i), {
            valence: value === -3 ? [] : [{ personaId: value === 2 ? null : 'p', value: value as 0 }],
          }),
        },
        o,
      ],
  ),
  fc.tuple(n, text).map(
    ([i, name]): Edit =>
      (d, o) => [{ ...d, steps: swap(d.steps, at(d.steps, i), { name }) }, o],
  ),
  fc.tuple(n, text).map(
    ([i, said]): Edit =>
      (d, o) => [{ ...d, cards: swap(d.cards, at(d.cards, i), { text: said }) }, o],
  ),
  fc.tuple(n, text).map(
    ([i, label]): Edit =>
      (d, o) => [{ ...d, connections: swap(d.connections, at(d.connections, i), { label }) }, o],
  ),
  fc.tuple(n, text).map(
    ([i, name]): Edit =>
      (d, o) => [{ ...d, lanes: swap(d.lanes, at(d.lanes, i), { name }) }, o],
  ),
  fc.tuple(n, text).map(
    ([i, name]): Edit =>
      (d, o) => [{ ...d, channels: swap(d.channels, at(d.channels, i), { name }) }, o],
  ),
  // One goes, with what hangs on it left to the layout to leave out.
  n.map(
    (i): Edit =>
      (d, o) => [{ ...d, touchpoints: d.touchpoints.filter((t) => t !== at(d.touchpoints, i)) }, o],
  ),
  n.map(
    (i): Edit =>
      (d, o) => [{ ...d, steps: d.steps.filter((s) => s !== at(d.steps, i)) }, o],
  ),
  n.map(
    (i): Edit =>
      (d, o) => [{ ...d, connections: d.connections.filter((c) => c !== at(d.connections, i)) }, o],
  ),
  // Another place in the cell, another cell, another order of lanes and stages.
  n.map(
    (i): Edit =>
      (d, o) => {
        const t = at(d.touchpoints, i)
        return [{ ...d, touchpoints: t ? [...d.touchpoints.filter((r) => r !== t), t] : d.touchpoints }, o]
      },
  ),
  fc.tuple(n, n).map(
    ([i, k]): Edit =>
      (d, o) => {
        const step = at(d.steps, k)
        return [step ? { ...d, touchpoints: swap(d.touchpoints, at(d.touchpoints, i), { stepId: step.id }) } : d, o]
      },
  ),
  fc.constant<Edit>((d, o) => [{ ...d, lanes: [...d.lanes.slice(1), ...d.lanes.slice(0, 1)] }, o]),
  fc.constant<Edit>((d, o) => [{ ...d, stages: d.stages.toReversed() }, o]),
  // Another look at the same journey.
  n.map(
    (i): Edit =>
      (d, o) => [d, { ...o, focusStageId: i % 2 === 0 ? null : (at(d.stages, i)?.id ?? null) }],
  ),
  n.map(
    (i): Edit =>
      (d, o) => [d, { ...o, collapsedLaneIds: new Set(i % 3 === 0 ? [] : [at(d.lanes, i)?.id ?? '']) }],
  ),
  fc.constantFrom('compact', 'comfortable', 'print').map(
    (density): Edit =>
      (d, o) => [d, { ...o, density: density as 'print' }],
  ),
  fc.constantFrom('pt-BR', 'en').map(
    (l): Edit =>
      (d, o) => [d, { ...o, words: layoutWords(l as 'en') }],
  ),
  fc.constantFrom(160, 200).map(
    (columnWidth): Edit =>
      (d, o) => [d, { ...o, columnWidth }],
  ),
)

describe('a journey laid out again after a change', () => {
  it('looks as if laid out for the first time (a station once kept its label where a line had come)', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let [doc, o]: [JourneyDoc, LayoutOptions] = [journey(), options]
        layoutJourney(doc, o)
        for (const change of edits) {
          ;[doc, o] = change(doc, o)
          const [again, first] = [said(layoutJourney(doc, o)), fromScratch(doc, o)]
          // Compared as one text: a diff of thousands of marks says less than the edits do.
          expect(again === first).toBe(true)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('keeps the nodes of all that did not change, so that the window draws only what did', () => {
    const doc = journey()
    const before = layoutJourney(doc, options)
    const first = doc.touchpoints[0]
    const next = { ...doc, touchpoints: swap(doc.touchpoints, first, { owner: 'Bia' }) }
    const after = layoutJourney(next, options)
    const old = new Set(before.nodes)
    const fresh = after.nodes.filter((node) => !old.has(node) && node.cell !== null)
    expect(fresh.map((node) => node.key)).toContain(`touchpoint:${first?.id}`)
    for (const { cell } of fresh) expect(cell?.stepId).toBe(first?.stepId)
    const across = after.nodes.filter((node) => node.kind === 'station' || node.kind === 'connection')
    const joined = after.nodes.filter((node) => node.title.includes(first?.name ?? ' '))
    for (const node of across) if (!old.has(node)) expect(joined).toContain(node)
  })
})
