import type { AssetData } from '../../../shared/domain/draft/fromDoc.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { Assets } from '../../repositories/assets.ts'

/** The bytes of a journey's pictures, as base64 by id. */
export function assetData(assets: Assets, doc: JourneyDoc): AssetData {
  return new Map(
    doc.assets.flatMap(({ id }) => {
      const found = assets.get(id)
      return found ? [[id, Buffer.from(found.bytes).toString('base64')] as const] : []
    }),
  )
}
