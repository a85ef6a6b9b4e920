import { fold } from '../../text/fold.ts'
import { readChannelKind } from './channelWords.ts'
import { type Field, readField } from './fieldWords.ts'
import { type LaneMeaning, readLaneWord } from './laneWords.ts'

/** What a line of an outline begins with: "Dor: fila", "Responsável: Ana", "WhatsApp: pergunta o preço". */
export type Prefix =
  | { readonly is: 'lane'; readonly lane: LaneMeaning; readonly rest: string }
  | { readonly is: 'field'; readonly field: Field; readonly many: boolean; readonly rest: string }
  | { readonly is: 'channel'; readonly channel: string; readonly rest: string }

/** Fields that a line can state; stages, steps and texts are the outline itself. */
const FIELDS: ReadonlySet<Field> = new Set([
  'channel',
  'valence',
  'isKey',
  'persona',
  'role',
  'importance',
  'owner',
  'description',
  'duration',
  'evidence',
  'medium',
  'control',
  'scenario',
  'expectations',
  'tags',
  'state',
  'lanes',
  'lane',
])
const LONGEST = 300

/** @param declared lanes that the outline itself names, by the label it uses */
export function readPrefix(text: string, declared?: ReadonlyMap<string, LaneMeaning>): Prefix | undefined {
  if (declared) {
    for (const [label, lane] of declared) {
      const end = lane.name !== '' && text.startsWith(`${lane.name} (`) ? text.indexOf('):', lane.name.length) : -1
      const said = end < 0 ? undefined : readLaneWord(text.slice(0, end + 1), fold)
      if (said?.role === lane.role && said.name === lane.name) {
        return { is: 'lane', lane: said, rest: text.slice(end + 2).trim() }
      }
      if (text.startsWith(label) && /^\s*:/.test(text.slice(label.length, label.length + 8))) {
        return { is: 'lane', lane, rest: text.slice(text.indexOf(':', label.length) + 1).trim() }
      }
    }
  }
  const head = text.slice(0, LONGEST)
  const colon = head.search(/[:\uff1a]/)
  if (colon < 0) return undefined
  const word = head.slice(0, colon).trim()
  const rest = text.slice(colon + 1).trim()
  const folded = fold(word)
  const lane = readLaneWord(word, fold)
  const field = readField(folded)
  if (lane) return { is: 'lane', lane, rest }
  // "Cliente: pede desconto" and "Fila: dobra a esquina" are steps; only the plain words state these fields.
  const vague = (field === 'persona' || field === 'lane') && !/^(persona|faixa|lane|franja)/.test(folded)
  if (field !== undefined && FIELDS.has(field) && !vague)
    return { is: 'field', field, many: folded.endsWith('s'), rest }
  if (readChannelKind(folded) !== undefined && !rest.startsWith('//')) return { is: 'channel', channel: word, rest }
  return namedLane(text, head, colon)
}

/** A lane whose own name holds colons: "Plano B: loja (Bastidores): abrir mais cedo". */
function namedLane(text: string, head: string, firstColon: number): Prefix | undefined {
  let at = head.indexOf('):', firstColon)
  for (let tries = 0; at >= 0 && tries < 4; tries += 1) {
    const lane = readLaneWord(head.slice(0, at + 1).trim(), fold)
    if (lane) return { is: 'lane', lane, rest: text.slice(at + 2).trim() }
    at = head.indexOf('):', at + 1)
  }
  return undefined
}
