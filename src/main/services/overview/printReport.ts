import { createI18n } from '../../../shared/i18n/createI18n.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { reportPages } from '../../../shared/layout/report/reportPages.ts'
import { toSvg } from '../../../shared/layout/svg/toSvg.ts'
import { PRINT_THEMES } from '../../../shared/layout/theme.ts'
import { usedFaces } from '../../exporters/image/usedFaces.ts'
import { finishPdf } from '../../exporters/pdf/finishPdf.ts'
import { printHtml } from '../../exporters/pdf/printHtml.ts'
import type { Ports } from '../../platform/ports.ts'
import { suggestFileName } from '../exporting/fileName.ts'
import { inlineFonts } from '../exporting/fontFiles.ts'
import { dayOf } from '../listening/measuredNow.ts'
import { readKeyPoints } from '../ranking/readKeyPoints.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { readOverview } from './readOverview.ts'
import { reportWords } from './reportWords.ts'

/**
 * The page that is read in a minute, alone or with the lists after it, as a PDF of A4. Rejects as a print does: AppError
 * `PRINTER_MISSING`, `PRINT_FAILED`, `CANCELLED`.
 */
export async function printReport(
  ports: Pick<Ports, 'clock' | 'printer' | 'paths'>,
  file: OpenFile,
  { what, language }: Pick<Input<'report.print'>, 'what' | 'language'>,
  signal: AbortSignal,
): Promise<{ fileName: string; bytes: Uint8Array; pages: number }> {
  const now = ports.clock.now()
  const today = dayOf(now)
  const reading = await readKeyPoints(file, {}, today)
  const words = await reportWords(file, language, { overview: await readOverview(file, today, reading), reading })
  const pages = reportPages(words, what === 'whole')
  const size = { widthMm: pages[0]!.widthMm, heightMm: pages[0]!.heightMm }
  const { t } = createI18n(language)
  const name = t(what === 'sheet' ? 'overview.sheetFile' : 'overview.wholeFile')
  const title = [name, words.over].filter((part) => part !== '').join(' · ')
  const html = printHtml({
    title,
    language,
    ...size,
    pages: pages.map((page) => ({ svg: toSvg(page, PRINT_THEMES.light, { language, lean: true }) })),
    fontCss: await inlineFonts(ports.paths.resources, usedFaces(pages.flatMap(({ marks }) => marks))),
  })
  const printed = await ports.printer.pdf({ html, ...size, signal })
  const bytes = await finishPdf(
    printed,
    pages.map(() => size),
    { title, author: words.over, subject: t('overview.subject'), language, createdAt: now, attachment: null },
  )
  return { fileName: suggestFileName({ name: `${name} ${words.over}`.trim() }, 'pdf'), bytes, pages: pages.length }
}
