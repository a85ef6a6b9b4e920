import { FONT_FACES, type FontFace } from './fontFaces.generated.ts'

/** `@font-face` rules for the app's fonts; `url` gives the address (or data URL) of a file of resources/fonts. */
export function fontFaceCss(url: (file: string) => string, faces: readonly FontFace[] = FONT_FACES): string {
  return faces
    .map(
      (f) =>
        `@font-face{font-family:"${f.family}";font-weight:${f.weight};font-display:block;` +
        `src:url("${url(f.file)}") format("woff2");unicode-range:${f.unicodeRange}}`,
    )
    .join('\n')
}
