import type { ChannelKind } from '../channel/channel.ts'
import { readChannelKind } from '../draft/words/channelWords.ts'
import { fold } from '../text/fold.ts'

const DIGITAL: ReadonlySet<ChannelKind> = new Set([
  'phone',
  'whatsapp',
  'sms',
  'email',
  'site',
  'app',
  'social',
  'google',
  'marketplace',
])
/** Words of every day that also name a channel: "busca o carro", "liga a luz". */
const EVERYDAY: ReadonlySet<string> = new Set([
  'busca',
  'mapa',
  'maps',
  'search',
  'call',
  'social',
  'wa',
  'web',
  'mail',
])
const LONGEST = 3

/** The digital channel that a sentence names, such as "Me chama no zap"; null where it names none. */
export function channelNamedIn(text: string): ChannelKind | null {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  for (let length = LONGEST; length >= 1; length -= 1) {
    for (let i = 0; i + length <= words.length; i += 1) {
      const phrase = words.slice(i, i + length).join(' ')
      const kind = EVERYDAY.has(phrase) ? undefined : readChannelKind(phrase)
      if (kind !== undefined && DIGITAL.has(kind)) return kind
    }
  }
  return null
}
