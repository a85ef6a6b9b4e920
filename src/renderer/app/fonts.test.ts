import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FONT_FACES } from '../../shared/layout/text/fontFaces.generated.ts'

it('draws text in the window with the very faces that the layout measured', () => {
  const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8')
  const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body]) => ({
    family: /font-family: "([^"]+)"/.exec(body!)?.[1],
    weight: Number(/font-weight: (\d+)/.exec(body!)?.[1]),
    unicodeRange: /unicode-range:\s*([^;]+)/.exec(body!)?.[1]?.replace(/\s+/g, '').toUpperCase(),
    file: /fonts\/([\w-]+\.woff2)/.exec(body!)?.[1],
  }))
  expect(faces).toEqual(FONT_FACES.map((face) => ({ ...face, unicodeRange: face.unicodeRange.toUpperCase() })))
})
