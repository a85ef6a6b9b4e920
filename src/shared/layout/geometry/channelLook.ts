import {
  CHANNEL_CLASSES,
  type Channel,
  type ChannelHue,
  type Control,
  type Medium,
} from '../../domain/channel/channel.ts'
import { type IconName, iconOr } from '../icon.ts'
import type { Mark } from '../mark.ts'
import type { ColorRole } from '../theme.ts'
import type { LayoutWords } from '../words.ts'

/** Shape says the class of a channel. */
export type ChannelShape = 'square' | 'disc' | 'diamond'

export interface ChannelLook {
  readonly id: string
  readonly name: string
  readonly color: ColorRole
  readonly icon: IconName
  readonly shape: ChannelShape
}

const COLORS: Readonly<Record<ChannelHue, ColorRole>> = {
  loja: 'chLoja',
  whatsapp: 'chWhatsapp',
  google: 'chGoogle',
  fachada: 'chFachada',
  boca: 'chBoca',
  site: 'chSite',
  telefone: 'chTelefone',
}

export function shapeOf(of: { medium: Medium; control: Control }): ChannelShape {
  if (of.control === 'indirect') return 'diamond'
  return of.medium === 'physical' ? 'square' : 'disc'
}

export function channelLook(channel: Channel, words: LayoutWords): ChannelLook {
  const { hue, icon } = CHANNEL_CLASSES[channel.kind]
  const name = channel.name.trim() === '' ? words.channels[channel.kind] : channel.name
  return { id: channel.id, name, color: COLORS[hue], icon: iconOr(icon), shape: shapeOf(channel) }
}

const looks = new WeakMap<Channel, { readonly words: LayoutWords; readonly look: ChannelLook }>()

/** `channelLook`, the same object as long as the channel is. */
export function channelLookOnce(channel: Channel, words: LayoutWords): ChannelLook {
  let known = looks.get(channel)
  if (known?.words !== words) {
    known = { words, look: channelLook(channel, words) }
    looks.set(channel, known)
  }
  return known.look
}

function diamond(cx: number, cy: number, r: number): string {
  return `M${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}L${cx - r} ${cy}Z`
}

/** The filled mark with its icon: a square for a place, a disc for digital, a diamond for what others say. */
export function channelMark(look: ChannelLook, shape: ChannelShape, x: number, y: number, size: number): Mark[] {
  const half = size / 2
  const fill = look.color
  const plate: Mark =
    shape === 'square'
      ? { type: 'rect', x, y, w: size, h: size, r: size / 10, fill }
      : shape === 'disc'
        ? { type: 'circle', cx: x + half, cy: y + half, r: half, fill }
        : { type: 'path', d: diamond(x + half, y + half, size * 0.57), fill }
  const icon = size * (shape === 'diamond' ? 0.54 : 0.6)
  const inset = (size - icon) / 2
  return [
    plate,
    { type: 'icon', icon: look.icon, x: x + inset, y: y + inset, size: icon, color: 'onCh', strokeWidth: 2.4 },
  ]
}

/** The open ring of a stop on the channel's rail. */
export function channelStop(look: ChannelLook, cx: number, cy: number, r: number): Mark {
  const paint = { fill: 'paper', stroke: look.color, strokeWidth: r * 0.62 } as const
  if (look.shape === 'disc') return { type: 'circle', cx, cy, r, ...paint }
  if (look.shape === 'diamond') return { type: 'path', d: diamond(cx, cy, r * 1.3), ...paint }
  return { type: 'rect', x: cx - r, y: cy - r, w: 2 * r, h: 2 * r, r: 1, ...paint }
}
