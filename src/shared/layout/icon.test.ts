import { describe, expect, it } from 'vitest'
import { CHANNEL_CLASSES } from '../domain/channel/channel.ts'
import { iconOr, iconPath } from './icon.ts'

describe('icons', () => {
  it('has one for every kind of channel (a missing one would be drawn as a dot without a word)', () => {
    for (const { icon } of Object.values(CHANNEL_CLASSES)) expect(iconOr(icon)).toBe(icon)
  })
  it('is one path each, whose later parts begin at a place of their own (a joined "m" would start where the last ended)', () => {
    expect(iconPath('arrow-right')).toBe('M5 12h14M12 5l7 7-7 7')
  })
  it('does not take a name from the prototype', () => {
    expect(iconOr('constructor')).toBe('circle-dot')
  })
})
