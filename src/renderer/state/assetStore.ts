import { create } from 'zustand'
import { request } from '../ipc/connection.ts'

/** Addresses of pictures by asset id; null while one is on its way or cannot be had. */
export const useAssets = create<{ readonly urls: ReadonlyMap<string, string | null> }>(() => ({ urls: new Map() }))

/** The address of a picture's bytes; asks for them the first time. */
export function assetUrl(assetId: string): string | null {
  const { urls } = useAssets.getState()
  const known = urls.get(assetId)
  if (known !== undefined)
    return known
    // Set without telling anyone: this is called while something is being drawn.
  ;(urls as Map<string, string | null>).set(assetId, null)
  void request('asset.get', { assetId }).then((reply) => {
    if (!reply.ok) return
    const bytes = new Uint8Array(reply.data.bytes)
    const url = URL.createObjectURL(new Blob([bytes], { type: reply.data.mime }))
    useAssets.setState({ urls: new Map(useAssets.getState().urls).set(assetId, url) })
  })
  return null
}

/** Pictures belong to a file; another file is open. */
export function forgetAssets(): void {
  for (const url of useAssets.getState().urls.values()) if (url) URL.revokeObjectURL(url)
  useAssets.setState({ urls: new Map() })
}
