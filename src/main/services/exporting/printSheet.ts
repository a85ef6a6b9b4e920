import type { Language } from '../../../shared/domain/language.ts'
import type { PrintPage } from '../../../shared/layout/print/printDocument.ts'
import { toSvg } from '../../../shared/layout/svg/toSvg.ts'
import { PRINT_THEMES } from '../../../shared/layout/theme.ts'
import { usedFaces } from '../../exporters/image/usedFaces.ts'
import { finishPdf } from '../../exporters/pdf/finishPdf.ts'
import { printHtml } from '../../exporters/pdf/printHtml.ts'
import type { Ports } from '../../platform/ports.ts'
import { inlineFonts } from './fontFiles.ts'

export interface SheetFacts {
  readonly title: string
  readonly subject: string
  readonly business: string
  readonly language: Language
}

/**
 * One drawn page as a PDF of one page. Rejects as a print does: AppError `PRINTER_MISSING`, `PRINT_FAILED`, `CANCELLED`.
 */
export async function printSheet(
  ports: Pick<Ports, 'clock' | 'printer' | 'paths'>,
  page: PrintPage,
  { title, subject, business, language }: SheetFacts,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const size = { widthMm: page.widthMm, heightMm: page.heightMm }
  const html = printHtml({
    title,
    language,
    ...size,
    pages: [{ svg: toSvg(page, PRINT_THEMES.light, { language, lean: true }) }],
    fontCss: await inlineFonts(ports.paths.resources, usedFaces(page.marks)),
  })
  const printed = await ports.printer.pdf({ html, ...size, signal })
  const createdAt = ports.clock.now()
  return finishPdf(printed, [size], { title, author: business, subject, language, createdAt, attachment: null })
}
