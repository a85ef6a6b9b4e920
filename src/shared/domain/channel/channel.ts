import { Id, Name, OrderKey, z } from '../schema.ts'

/** How a touchpoint reaches the customer. */
export const Medium = z.enum(['digital', 'physical'])
export type Medium = z.infer<typeof Medium>
/** direct: with the business; indirect: reviews, word of mouth, press. */
export const Control = z.enum(['direct', 'indirect'])
export type Control = z.infer<typeof Control>

/** The kinds of channel that have an icon, a colour and a usual class of their own. */
export const ChannelKind = z.enum([
  'store',
  'facade',
  'counter',
  'table',
  'homeVisit',
  'delivery',
  'print',
  'event',
  'phone',
  'whatsapp',
  'sms',
  'email',
  'site',
  'app',
  'social',
  'video',
  'google',
  'marketplace',
  'payment',
  'ad',
  'wordOfMouth',
  'reviews',
  'press',
  'partner',
  'other',
])
export type ChannelKind = z.infer<typeof ChannelKind>

export const Channel = z.strictObject({
  id: Id,
  /** Empty: the usual name of the kind in the language shown. */
  name: Name,
  kind: ChannelKind,
  medium: Medium,
  control: Control,
  order: OrderKey,
})
export type Channel = z.infer<typeof Channel>

/** One of the seven channel colours of the visual language; many kinds share one, word and icon tell them apart. */
export type ChannelHue = 'loja' | 'whatsapp' | 'google' | 'fachada' | 'boca' | 'site' | 'telefone'

export interface ChannelClass {
  readonly medium: Medium
  readonly control: Control
  readonly hue: ChannelHue
  /** Name of the icon in the app's icon set (lucide). */
  readonly icon: string
}

/** What a channel of each kind usually is; a touchpoint may differ. */
export const CHANNEL_CLASSES: { readonly [K in ChannelKind]: ChannelClass } = {
  store: { medium: 'physical', control: 'direct', hue: 'loja', icon: 'store' },
  facade: { medium: 'physical', control: 'direct', hue: 'fachada', icon: 'map-pin' },
  counter: { medium: 'physical', control: 'direct', hue: 'loja', icon: 'concierge-bell' },
  table: { medium: 'physical', control: 'direct', hue: 'loja', icon: 'armchair' },
  homeVisit: { medium: 'physical', control: 'direct', hue: 'fachada', icon: 'house' },
  delivery: { medium: 'physical', control: 'direct', hue: 'fachada', icon: 'truck' },
  print: { medium: 'physical', control: 'direct', hue: 'telefone', icon: 'newspaper' },
  event: { medium: 'physical', control: 'direct', hue: 'loja', icon: 'party-popper' },
  phone: { medium: 'digital', control: 'direct', hue: 'telefone', icon: 'phone' },
  whatsapp: { medium: 'digital', control: 'direct', hue: 'whatsapp', icon: 'message-circle' },
  sms: { medium: 'digital', control: 'direct', hue: 'whatsapp', icon: 'message-square-text' },
  email: { medium: 'digital', control: 'direct', hue: 'site', icon: 'mail' },
  site: { medium: 'digital', control: 'direct', hue: 'site', icon: 'globe' },
  app: { medium: 'digital', control: 'direct', hue: 'site', icon: 'smartphone' },
  social: { medium: 'digital', control: 'direct', hue: 'loja', icon: 'camera' },
  video: { medium: 'digital', control: 'direct', hue: 'site', icon: 'video' },
  google: { medium: 'digital', control: 'direct', hue: 'google', icon: 'search' },
  marketplace: { medium: 'digital', control: 'direct', hue: 'google', icon: 'shopping-bag' },
  payment: { medium: 'digital', control: 'direct', hue: 'telefone', icon: 'credit-card' },
  ad: { medium: 'digital', control: 'direct', hue: 'google', icon: 'megaphone' },
  wordOfMouth: { medium: 'physical', control: 'indirect', hue: 'boca', icon: 'users' },
  reviews: { medium: 'digital', control: 'indirect', hue: 'boca', icon: 'star' },
  press: { medium: 'digital', control: 'indirect', hue: 'boca', icon: 'radio' },
  partner: { medium: 'physical', control: 'indirect', hue: 'boca', icon: 'handshake' },
  other: { medium: 'physical', control: 'direct', hue: 'telefone', icon: 'circle-dot' },
}
