import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import { AssetInfo } from '../../../shared/domain/asset/asset.ts'
import { AppError } from '../../../shared/ipc/errors.ts'

/** Pictures larger than this are refused: a phone's photo has a third of it. */
export const MAX_PICTURE_BYTES = 20_000_000

const MIMES: Readonly<Record<string, AssetInfo['mime']>> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' }

/**
 * What a picture is, told from its bytes and not from a name.
 * @throws AppError ASSET_TOO_LARGE, ASSET_UNSUPPORTED
 */
export function readPicture(bytes: Uint8Array): AssetInfo {
  if (bytes.length > MAX_PICTURE_BYTES) throw new AppError('ASSET_TOO_LARGE', { mb: Math.ceil(bytes.length / 1e6) })
  let found: ReturnType<typeof imageSize>
  try {
    found = imageSize(bytes)
  } catch (cause) {
    throw new AppError('ASSET_UNSUPPORTED', {}, { cause })
  }
  const turned = (found.orientation ?? 1) >= 5
  const info = AssetInfo.safeParse({
    id: createHash('sha256').update(bytes).digest('hex'),
    mime: MIMES[found.type ?? ''],
    width: turned ? found.height : found.width,
    height: turned ? found.width : found.height,
    size: bytes.length,
  })
  if (!info.success) throw new AppError('ASSET_UNSUPPORTED')
  return info.data
}
