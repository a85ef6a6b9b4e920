import type { TFunction } from 'i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import type { Brought } from '../../../canvas/bring/brought.ts'
import { TRAY_CARDS } from './trayCards.ts'
import { type TrayChannel, trayChannels } from './trayChannels.ts'

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

export const pieceId = (brought: Brought): string =>
  brought.type === 'channel' ? `channel:${brought.channelId}` : `${brought.type}:${brought.kind}`

/** Everything that can be put on this journey's map, by the names that the map shows. */
export function trayPieces(
  doc: Pick<JourneyDoc, 'channels' | 'touchpoints'>,
  t: TFunction,
  words: LayoutWords,
): TrayPieces {
  const { shown, more } = trayChannels(doc)
  const piece = (brought: Brought, name: string): Piece => ({ id: pieceId(brought), name, brought })
  const ofChannel = ({ brought, name }: TrayChannel): Piece => piece(brought, name || words.channels[brought.kind])
  return {
    channels: shown.map(ofChannel),
    more: more.map(ofChannel),
    own: piece({ type: 'own', kind: 'other' }, t('map.tray.own')),
    cards: TRAY_CARDS.map(({ kind }) => piece({ type: 'card', kind }, t(`inspector.cardKind.${kind}`))),
  }
}
