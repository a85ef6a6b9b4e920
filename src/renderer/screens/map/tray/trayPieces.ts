import type { TFunction } from 'i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import type { Brought } from '../../../canvas/bring/brought.ts'
import { TRAY_CARDS } from './trayCards.ts'
import { trayChannels } from './trayChannels.ts'

/** Something in the tray. */
export interface Piece {
  readonly id: string
  readonly name: string
  readonly brought: Brought
}

export interface TrayPieces {
  readonly channels: readonly Piece[]
  readonly more: readonly Piece[]
  readonly own: Piece
  readonly cards: readonly Piece[]
}

const idOf = (brought: Brought): string =>
  brought.type === 'channel' ? `channel:${brought.channelId}` : `${brought.type}:${brought.kind}`

/** A piece by the name that it has on the map. */
export function pieceName(
  brought: Brought,
  doc: Pick<JourneyDoc, 'channels'>,
  t: TFunction,
  words: LayoutWords,
): string {
  switch (brought.type) {
    case 'card':
      return t(`inspector.cardKind.${brought.kind}`)
    case 'own':
      return t('map.tray.own')
    case 'kind':
      return words.channels[brought.kind]
    case 'channel':
      return doc.channels.find((c) => c.id === brought.channelId)?.name || words.channels[brought.kind]
  }
}

/** Everything that can be put on this journey's map, by the names that the map shows. */
export function trayPieces(
  doc: Pick<JourneyDoc, 'channels' | 'touchpoints'>,
  t: TFunction,
  words: LayoutWords,
): TrayPieces {
  const { shown, more } = trayChannels(doc)
  const piece = (brought: Brought): Piece => ({ id: idOf(brought), name: pieceName(brought, doc, t, words), brought })
  return {
    channels: shown.map(({ brought }) => piece(brought)),
    more: more.map(({ brought }) => piece(brought)),
    own: piece({ type: 'own', kind: 'other' }),
    cards: TRAY_CARDS.map(({ kind }) => piece({ type: 'card', kind })),
  }
}
