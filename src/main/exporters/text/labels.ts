import type { Channel } from '../../../shared/domain/channel/channel.ts'
import { CHANNEL_WORDS, readChannel } from '../../../shared/domain/draft/words/channelWords.ts'
import { readFeelings, writeFeelings } from '../../../shared/domain/draft/words/feelings.ts'
import { CARD_WORDS, LANE_WORDS, readLaneWord } from '../../../shared/domain/draft/words/laneWords.ts'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import { CARD_KINDS, type Card, type Lane } from '../../../shared/domain/journey/lane.ts'
import type { TouchpointWord } from '../../../shared/domain/language.ts'
import type { TemplateLanguage } from '../../../shared/domain/template/template.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import { withTouchpointWord } from '../../../shared/i18n/touchpointWord.ts'
import { oneLine } from './textExport.ts'

/** A lane in a word that the importers understand: "Bastidores", "Equipe", "Equipe (Bastidores)". */
export function laneLabel(lane: Lane, language: TemplateLanguage, touchpointWord?: TouchpointWord): string {
  const usual = withTouchpointWord(LANE_WORDS[lane.role].usual[language], language, touchpointWord ?? 'contact')
  return named(oneLine(lane.name), usual, lane.role === 'text')
}

/** What a card is called: its lane, or "Ganho" where the lane takes several kinds. */
export function cardLabel(lane: Lane, card: Pick<Card, 'kind'>, language: TemplateLanguage): string {
  const kinds = CARD_KINDS[lane.role]
  if (lane.role === 'text' && lane.name !== '') return laneLabel(lane, language)
  const word = kinds.includes(card.kind) ? CARD_WORDS[card.kind] : LANE_WORDS[lane.role]
  return named(oneLine(lane.name), word.usual[language], false)
}

function named(name: string, word: string, mayStandAlone: boolean): string {
  if (name === '') return word
  return mayStandAlone && readLaneWord(name, fold) === undefined ? name : `${name} (${word})`
}

/** A channel in words that the importers understand: "WhatsApp", "Instagram", "WhatsApp: Zap da loja". */
export function channelLabel(channel: Pick<Channel, 'kind' | 'name'>, language: TemplateLanguage): string {
  const usual = CHANNEL_WORDS[channel.kind][language]
  const name = oneLine(channel.name)
  if (name === '') return usual
  const read = readChannel(name, fold(name))
  const clear = read.kind === channel.kind && read.name === name && !name.includes(':')
  return clear ? name : `${usual}: ${name}`
}

/** "Ana: -1; Beto: +2", or "+1" for nobody in particular; undefined if it would be read as something else. */
export function feelingsLabel(valence: readonly Valence[], names: ReadonlyMap<string, string>): string | undefined {
  const said = valence.flatMap(({ personaId, value }) => {
    const persona = personaId === null ? '' : names.get(personaId)
    return persona === undefined ? [] : [{ persona, value }]
  })
  if (said.length === 0) return ''
  const label = writeFeelings(said)
  const read = readFeelings(label)
  const same = Array.isArray(read) && read.length === said.length
  return same && read.every((f, i) => f.persona === said[i]!.persona && f.value === said[i]!.value) ? label : undefined
}
