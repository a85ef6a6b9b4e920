import { describe, expect, it } from 'vitest'
import { CHANNEL_CLASSES } from '../domain/channel/channel.ts'
import { iconOr } from './icon.ts'

describe('icons', () => {
  it('has one for every kind of channel (a missing one would be drawn as a dot without a word)', () => {
    for (const { icon } of Object.values(CHANNEL_CLASSES)) expect(iconOr(icon)).toBe(icon)
  })
  it('does not take a name from the prototype', () => {
    expect(iconOr('constructor')).toBe('circle-dot')
  })
})
