import { expect, it } from 'vitest'
import type { Channel } from '../../../../shared/domain/channel/channel.ts'
import { CHANNEL_CLASSES, type ChannelKind } from '../../../../shared/domain/channel/channel.ts'
import { testJourney } from '../../../../shared/layout/journey.fixture.ts'
import { trayChannels } from './trayChannels.ts'

const channel = (id: string, kind: ChannelKind, name = ''): Channel => {
  const { medium, control } = CHANNEL_CLASSES[kind]
  return { id, kind, name, medium, control, order: id }
}
const base = testJourney([{ name: 'a', steps: [{ name: 'x', touchpoints: ['um', 'dois', 'três'] }] }])
const channels = [
  channel('c1', 'press'),
  channel('c2', 'other', 'Rádio'),
  channel('c3', 'whatsapp'),
  channel('c4', 'sms'),
]
const on = (...ids: (string | null)[]) => ({
  channels,
  touchpoints: base.touchpoints.map((t, i) => ({ ...t, channelId: ids[i] ?? null })),
})
const first = (...ids: (string | null)[]) => trayChannels(on(...ids)).shown.map((c) => c.name || c.brought.kind)

it('offers what this journey uses first, the most used before the others', () => {
  expect(first('c4', 'c1', 'c1').slice(0, 2)).toEqual(['press', 'sms'])
})

it('offers names of the workspace’s own before the usual channels, and none twice', () => {
  const { shown, more } = trayChannels(on('c1'))
  expect(shown[1]).toEqual({ name: 'Rádio', brought: { type: 'channel', channelId: 'c2', kind: 'other' } })
  const kinds = [...shown, ...more].map((c) => `${c.brought.kind}${c.name}`)
  expect(new Set(kinds).size).toBe(kinds.length)
})

it('takes the channel that is there rather than make a second of its kind', () => {
  const whatsapp = trayChannels(on()).shown.find((c) => c.brought.kind === 'whatsapp')
  expect(whatsapp?.brought).toEqual({ type: 'channel', channelId: 'c3', kind: 'whatsapp' })
})

it('loses none of many: what is not in sight stands behind “more”', () => {
  const many = Array.from({ length: 12 }, (_, i) => channel(`m${i}`, 'other', `Canal ${i}`))
  const touchpoints = many.map((c, i) => ({ ...base.touchpoints[0]!, id: `t${i}`, channelId: c.id }))
  const { shown, more } = trayChannels({ channels: many, touchpoints })
  const names = [...shown, ...more].map((c) => c.name)
  expect(names.filter((name) => name !== '')).toEqual(many.map((c) => c.name))
})
