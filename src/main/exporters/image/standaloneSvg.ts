import type { PrintPage } from '../../../shared/layout/print/printDocument.ts'
import { type SvgOptions, toSvg } from '../../../shared/layout/svg/toSvg.ts'
import type { Theme } from '../../../shared/layout/theme.ts'

/** A page as an SVG file of its own: everything inside, nothing fetched, text as text. @returns XML in UTF-8 */
export function standaloneSvg(page: PrintPage, theme: Theme, options: SvgOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toSvg(page, theme, options)}\n`
}
