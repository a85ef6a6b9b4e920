import type { Language } from '../../../shared/domain/language.ts'
import { createI18n } from '../../../shared/i18n/createI18n.ts'
import { improvingLook } from '../../../shared/i18n/improvingLook.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { measuredLook } from '../../../shared/i18n/measuredLook.ts'
import type { ExportWarning } from '../../../shared/ipc/exportOptions.ts'
import type { ImprovingLook } from '../../../shared/layout/improving.ts'
import { composePoster } from '../../../shared/layout/print/composePoster.ts'
import type { PrintDocument, PrintPage } from '../../../shared/layout/print/printDocument.ts'
import { toSvg } from '../../../shared/layout/svg/toSvg.ts'
import { PRINT_THEMES, type Theme } from '../../../shared/layout/theme.ts'
import { usedFaces } from '../../exporters/image/usedFaces.ts'
import { inlineFonts } from './fontFiles.ts'
import type { ExportRequest, Improving } from './request.ts'
import { dayInWords } from './words.ts'

/** A journey drawn on one page, ready for any of the drawn formats. */
export interface Drawing {
  readonly document: PrintDocument
  readonly page: PrintPage
  readonly theme: Theme
  /** Data URL of a picture; undefined where its bytes are gone. */
  readonly imageHref: (assetId: string) => string | undefined
  readonly warnings: readonly ExportWarning[]
}

export function drawJourney({ doc, options, overlay, measured, improving, assets, now }: ExportRequest): Drawing {
  const { language, touchpointWord, paper, orientation, marginMm, theme, titleBlock, legend } = options
  const document = composePoster(doc, layoutWords(language, touchpointWord), {
    paper,
    orientation,
    marginMm,
    theme,
    titleBlock,
    legend,
    ...(overlay && { overlay }),
    ...(measured?.length && { measured: measuredLook(createI18n(language, { touchpointWord }), measured) }),
    ...(improving && { improving: lookOf(improving, language) }),
    date: dayInWords(now, language),
  })
  const page = document.pages[0]!
  const hrefs = new Map<string, string | undefined>()
  for (const mark of page.marks) {
    if (mark.type !== 'image' || hrefs.has(mark.assetId)) continue
    const picture = assets(mark.assetId)
    hrefs.set(mark.assetId, picture ? dataUrl(picture.mime, picture.bytes) : undefined)
  }
  const missing = [...hrefs.values()].some((href) => href === undefined)
  return {
    document,
    page,
    theme: PRINT_THEMES[theme],
    imageHref: (id) => hrefs.get(id),
    warnings: [...document.warnings, ...(missing ? [{ code: 'PICTURE_MISSING', params: {} }] : [])],
  }
}

const lookOf = ({ columns, improvements, proven }: Improving, language: Language): ImprovingLook =>
  improvingLook(createI18n(language).t, columns, improvements, proven)

/** One of the drawing's pages as an SVG element without fonts, for a document that carries them. */
export function svgOf({ document, theme, imageHref }: Drawing, page: PrintPage): string {
  return toSvg(page, theme, { imageHref, language: document.language, lean: true })
}

/** The `@font-face` rules that these pages need. */
export async function fontsOf(resources: string, pages: readonly PrintPage[]): Promise<string> {
  return await inlineFonts(resources, usedFaces(pages.flatMap(({ marks }) => marks)))
}

/** For a picture that a document carries in itself. */
export function dataUrl(mime: string, bytes: Uint8Array): string {
  return `data:${mime};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
}
