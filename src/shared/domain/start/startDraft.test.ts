import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ChannelKind } from '../channel/channel.ts'
import { draftProblems } from '../draft/check.ts'
import { JourneyDraft } from '../draft/journeyDraft.ts'
import { Template } from '../template/template.ts'
import { templateToDraft } from '../template/toDraft.ts'
import { channelNamedIn } from './channelNamedIn.ts'
import type { StartWords } from './emptyStart.ts'
import { momentSteps, type StartAnswers } from './startAnswers.ts'
import { startDraft } from './startDraft.ts'

const file = new URL('../../../../resources/templates/bakery.json', import.meta.url)
const bakery = templateToDraft(Template.parse(JSON.parse(readFileSync(file, 'utf8'))), 'pt-BR')
const words: StartWords = {
  journey: 'Do começo ao fim',
  stages: { first: 'Descobre', next: 'Compra', last: 'Volta' },
  steps: { first: 'Ouve falar', next: 'Compra', last: 'Volta' },
  channels: Object.fromEntries(ChannelKind.options.map((kind) => [kind, kind])) as StartWords['channels'],
}
const silent: StartAnswers = {
  business: '',
  customer: '',
  role: '',
  channels: [],
  steps: { first: '', next: '', last: '' },
  painAt: null,
  pain: '',
}
const stepsOf = (draft: JourneyDraft) => draft.stages.flatMap((stage) => stage.steps)
const kindsOf = (draft: JourneyDraft) => new Set(draft.channels.map((channel) => channel.kind))

describe('startDraft', () => {
  test('an owner who answers nothing gets the map of the trade as it is', () => {
    expect(startDraft(bakery, silent, words)).toEqual(bakery)
  })

  test('the customer of the map is the one named, and no stranger feels anything in it', () => {
    const draft = startDraft(bakery, { ...silent, customer: 'Dona Marta', role: 'vizinha' }, words)
    expect(draft.personas).toMatchObject([{ name: 'Dona Marta', role: 'vizinha', description: '' }])
    const who = new Set(stepsOf(draft).flatMap((s) => s.valence.map((v) => v.persona)))
    expect([...who]).toEqual([draft.personas[0]!.ref])
    expect(JSON.stringify({ ...draft, stages: draft.stages.map(({ notes: _, ...stage }) => stage) })).not.toMatch(
      /Célia|Wesley/,
    )
    expect(draftProblems(draft)).toEqual([])
  })

  test('ways to be found that the business has not are gone with what led to them; the counter stays', () => {
    const draft = startDraft(bakery, { ...silent, channels: ['whatsapp', 'wordOfMouth'] }, words)
    const kinds = kindsOf(draft)
    expect(['google', 'social', 'phone', 'reviews', 'facade'].filter((k) => kinds.has(k as ChannelKind))).toEqual([])
    expect(kinds.has('whatsapp') && kinds.has('counter')).toBe(true)
    expect(draft.stages.every((stage) => stage.steps.length > 0)).toBe(true)
    expect(draftProblems(draft)).toEqual([])
  })

  test('a way to be found that the trade did not think of stands on the first step', () => {
    const draft = startDraft(bakery, { ...silent, channels: ['marketplace', 'wordOfMouth'] }, words)
    expect(stepsOf(draft)[0]!.touchpoints.map((t) => t.channel)).toContain('marketplace')
  })

  test('own words stand on their steps; "me chama no zap" happens on WhatsApp and nowhere else', () => {
    const steps = { first: 'Me chama no zap', next: 'Pega fila', last: 'Leva o bolo' }
    const draft = startDraft(bakery, { ...silent, steps }, words)
    const all = stepsOf(draft)
    const at = momentSteps(bakery.stages.map((s) => s.steps.length))
    expect([all[at.first]!.name, all[at.next]!.name, all[at.last]!.name]).toEqual(Object.values(steps))
    expect(all[0]!.touchpoints.map((t) => t.channel)).toEqual(['whatsapp'])
    expect(all[at.next]!.touchpoints.length).toBeGreaterThan(0)
    expect(draftProblems(draft)).toEqual([])
  })

  test('the step that hurts is the one worst moment, with the pain as the owner says it', () => {
    const draft = startDraft(bakery, { ...silent, painAt: 'last', pain: 'Some e não volta' }, words)
    const persona = draft.personas[0]!.ref
    const worst = stepsOf(draft).filter((s) => s.valence.some((v) => v.persona === persona && v.value === -2))
    expect(worst).toEqual([stepsOf(draft).at(-1)])
    expect(worst[0]!.cards.filter((c) => c.kind === 'pain').map((c) => c.text)).toEqual(['Some e não volta'])
  })

  test('another trade: a sound map of the answers alone, which invents no feeling', () => {
    const draft = startDraft(
      null,
      {
        ...silent,
        customer: 'Rui',
        channels: ['social', 'wordOfMouth'],
        steps: { first: 'Vê a foto', next: '', last: 'Indica' },
        painAt: 'next',
        pain: 'Demora a resposta',
      },
      words,
    )
    expect(JourneyDraft.safeParse(draft).error).toBeUndefined()
    expect(draftProblems(draft)).toEqual([])
    expect(stepsOf(draft).map((s) => s.name)).toEqual(['Vê a foto', 'Compra', 'Indica'])
    expect(stepsOf(draft)[0]!.touchpoints.map((t) => t.channel)).toEqual(['social', 'wordOfMouth'])
    expect(stepsOf(draft).flatMap((s) => s.valence)).toEqual([{ persona: draft.personas[0]!.ref, value: -2 }])
    expect(kindsOf(draft)).toEqual(new Set(['social', 'wordOfMouth']))
  })

  test('a pain without a customer is felt by whoever comes', () => {
    const draft = startDraft(null, { ...silent, painAt: 'first' }, words)
    expect(stepsOf(draft)[0]!.valence).toEqual([{ persona: null, value: -2 }])
    expect(draftProblems(draft)).toEqual([])
  })
})

test('"busca o carro" does not name Google', () => {
  expect(channelNamedIn('Busca o carro')).toBeNull()
  expect(channelNamedIn('Pergunta o preço pelo WhatsApp.')).toBe('whatsapp')
  expect(channelNamedIn('Viu a gente no Instagram')).toBe('social')
})

test('a map of one step has all three moments in it', () => {
  expect(momentSteps([1])).toEqual({ first: 0, next: 0, last: 0 })
  expect(momentSteps([1, 1, 1])).toEqual({ first: 0, next: 1, last: 2 })
})
