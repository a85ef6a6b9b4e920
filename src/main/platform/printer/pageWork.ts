import { AppError } from '../../../shared/ipc/errors.ts'
import type { PngJob } from '../ports.ts'
import type { DevTools } from './devtools.ts'
import { withPolicy } from './policy.ts'

/** The longest side of a picture, pixels: what a Chromium canvas surely holds. */
export const LONGEST_SIDE_PX = 16_384

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } }
}

// Everything is inlined, so the document is there once its own load event has passed and its fonts are read. They are
// asked for by name: a document that shows itself only on paper would not call for them before it is printed.
const WHEN_DRAWN = `new Promise((resolve) => {
  if (document.readyState === 'complete') resolve()
  else addEventListener('load', () => resolve(), { once: true })
}).then(() => Promise.all([...document.fonts].map((face) => face.load()))).then(() => true)`

// The picture waits for its own inlined fonts before it counts as decoded.
const RASTERISE = `async (svg, width, height) => {
  const picture = new Image(width, height)
  picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg)
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.drawImage(picture, 0, 0, width, height)
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) return null
  return await new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1))
    reader.readAsDataURL(blob)
  })
}`

/** Puts a whole HTML document into the page, under the print policy, and waits until it is drawn. */
export async function showDocument(page: DevTools, html: string): Promise<void> {
  const { frameTree } = await page.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree')
  await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html: withPolicy(html) })
  await evaluate(page, WHEN_DRAWN)
}

/** @returns PNG bytes of exactly `pixelSize(job)`. Throws AppError `IMAGE_TOO_LARGE`. */
export async function rasterise(page: DevTools, job: PngJob): Promise<Uint8Array> {
  const { width, height } = pixelSize(job)
  const base64 = await evaluate(page, `(${RASTERISE})(${JSON.stringify(job.svg)}, ${width}, ${height})`)
  if (typeof base64 !== 'string') throw tooLarge(job)
  return Buffer.from(base64, 'base64')
}

/** @returns whole pixels. Throws AppError `IMAGE_TOO_LARGE` with the largest scale that works. */
export function pixelSize(job: Pick<PngJob, 'width' | 'height' | 'scale'>): { width: number; height: number } {
  const width = Math.max(1, Math.round(job.width * job.scale))
  const height = Math.max(1, Math.round(job.height * job.scale))
  if (width > LONGEST_SIDE_PX || height > LONGEST_SIDE_PX) throw tooLarge(job)
  return { width, height }
}

/** @returns the largest scale a picture of this size can have, rounded down to hundredths. */
export function largestScale(size: { readonly width: number; readonly height: number }): number {
  return Math.floor((LONGEST_SIDE_PX / Math.max(size.width, size.height, 1)) * 100) / 100
}

function tooLarge(job: Pick<PngJob, 'width' | 'height' | 'scale'>): AppError {
  return new AppError('IMAGE_TOO_LARGE', {
    width: Math.round(job.width * job.scale),
    height: Math.round(job.height * job.scale),
    limit: LONGEST_SIDE_PX,
    scale: largestScale(job),
  })
}

async function evaluate(page: DevTools, expression: string): Promise<unknown> {
  const asked = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = await page.send<Evaluated>('Runtime.evaluate', asked)
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
