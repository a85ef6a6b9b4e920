import type { PrintPage } from '../print/printDocument.ts'
import { FONT_STACK, TEXT_STYLE } from '../text/font.ts'
import type { Theme } from '../theme.ts'
import { escapeXml } from './escapeXml.ts'
import { type ImageHref, markToSvg } from './markToSvg.ts'

export interface SvgOptions {
  /** `@font-face` rules to carry inside, from fontFaceCss(). */
  readonly fontFaces?: string
  readonly imageHref?: ImageHref
  /** BCP 47 */
  readonly language?: string
  readonly title?: string
  /** For a printer: round shapes as curves, which a PDF holds in a fifth of the words. */
  readonly lean?: boolean
}

/** A page as one SVG document, sized in mm; no filters, no bitmaps but the user's pictures. */
export function toSvg(page: PrintPage, theme: Theme, options: SvgOptions = {}): string {
  const { widthMm, heightMm, mmPerPx } = page
  const style = `text{font-family:${FONT_STACK};${TEXT_STYLE}}`
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" ` +
    `viewBox="0 0 ${fixed(widthMm / mmPerPx)} ${fixed(heightMm / mmPerPx)}" xml:space="preserve" ` +
    `style="display:block"${options.language ? ` lang="${escapeXml(options.language)}"` : ''}>`
  const title = options.title ? `<title>${escapeXml(options.title)}</title>` : ''
  const marks = page.marks.map((m) => markToSvg(m, theme, options.imageHref, options.lean))
  return `${head}${title}<style>${options.fontFaces ?? ''}${style}</style>${marks.join('')}</svg>`
}

function fixed(n: number): string {
  return String(Math.round(n * 1e4) / 1e4)
}
