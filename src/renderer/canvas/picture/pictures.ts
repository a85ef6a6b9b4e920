import { assetUrl } from '../../state/assetStore.ts'

const known = new Map<string, HTMLImageElement>()

/** A picture to be painted; null while its bytes are on their way. @param come is called once it can be painted */
export function pictureOf(assetId: string, come: () => void): HTMLImageElement | null {
  const url = assetUrl(assetId)
  if (url === null) return null
  let image = known.get(url)
  if (!image) {
    // Addresses of another file's pictures are worth nothing.
    if (known.size > MOST) known.clear()
    image = new Image()
    image.addEventListener('load', come, { once: true })
    image.src = url
    known.set(url, image)
  }
  return image.complete && image.naturalWidth > 0 ? image : null
}

const MOST = 400
