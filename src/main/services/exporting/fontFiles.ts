import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fontFaceCss } from '../../../shared/layout/text/fontFaceCss.ts'
import type { FontFace } from '../../../shared/layout/text/fontFaces.generated.ts'

const read = new Map<string, Promise<string>>()

/**
 * `@font-face` rules with the files inside, as data URLs.
 * @param resources the app's own resources folder, absolute
 */
export async function inlineFonts(resources: string, faces: readonly FontFace[]): Promise<string> {
  const files = await Promise.all(faces.map(({ file }) => dataUrl(join(resources, 'fonts', file))))
  const urls = new Map(faces.map(({ file }, i) => [file, files[i]!]))
  return fontFaceCss((file) => urls.get(file)!, faces)
}

function dataUrl(path: string): Promise<string> {
  let url = read.get(path)
  if (!url) {
    url = readFile(path).then((bytes) => `data:font/woff2;base64,${bytes.toString('base64')}`)
    read.set(path, url)
    url.catch(() => read.delete(path))
  }
  return url
}
