import type { Reply } from '../../../shared/ipc/envelope.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'

/** Longest side of a picture that is kept, px: enough for a print at arm's length. */
const LONGEST = 2_000

/** Asks for a picture; null when the user gives up. */
export function pickPicture(): Promise<File | null> {
  return new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.hidden = true
    const end = (file: File | null): void => {
      input.remove()
      done(file)
    }
    input.addEventListener('change', () => end(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => end(null))
    // What stands nowhere is tidied away while one still chooses, and the picture with it.
    document.body.append(input)
    input.click()
  })
}

/** Draws a picture anew, no larger than needed and without what cameras write into it. @throws if it is none */
async function redrawn(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png'
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.9))
  if (!blob) throw new Error('the picture could not be encoded')
  return new Uint8Array(await blob.arrayBuffer())
}

/** Keeps a picture in the file. @returns its asset id; null where it could not be, which has then been said */
export async function keepPicture(file: Blob): Promise<string | null> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = await redrawn(file)
  } catch {
    say({ text: useLanguage.getState().i18n.t('map.picture.unreadable'), look: 'trouble' })
    return null
  }
  const reply: Reply<{ assetId: string }> = await request('asset.add', { bytes })
  if (reply.ok) return reply.data.assetId
  sayFailure(reply)
  return null
}
