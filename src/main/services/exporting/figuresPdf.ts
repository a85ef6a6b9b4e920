import type { i18n } from 'i18next'
import type { Language } from '../../../shared/domain/language.ts'
import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import {
  type FigureSort,
  metricsOf,
  sorted,
  spanOf,
  type TableRow,
  tableRows,
} from '../../../shared/domain/listening/figureTable.ts'
import { evidenceAge } from '../../../shared/domain/metric/evidenceAge.ts'
import { reliedOn } from '../../../shared/domain/metric/figure/figure.ts'
import { dayText, figureValueText, groupName, metricName } from '../../../shared/i18n/figureText.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { ageText } from '../../../shared/i18n/measuredLook.ts'
import { periodText } from '../../../shared/i18n/tableName.ts'
import { type FigureSheets, figureSheets, type SheetFigure } from '../../../shared/layout/figures/figureSheets.ts'
import type { PrintPage } from '../../../shared/layout/print/printDocument.ts'
import { toSvg } from '../../../shared/layout/svg/toSvg.ts'
import { PRINT_THEMES } from '../../../shared/layout/theme.ts'
import { usedFaces } from '../../exporters/image/usedFaces.ts'
import { finishPdf } from '../../exporters/pdf/finishPdf.ts'
import { printHtml } from '../../exporters/pdf/printHtml.ts'
import type { Ports } from '../../platform/ports.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { dayOf } from '../listening/measuredNow.ts'
import { type FigureQuestion, readFigures } from '../listening/readFigures.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import { inlineFonts } from './fontFiles.ts'

export interface FiguresAsked {
  readonly question: FigureQuestion
  readonly sort: FigureSort | null
  readonly language: Language
  /** of the file: what it is of */
  readonly title: string
  readonly business: string
}

/**
 * The table of figures on sheets of A4, as vectors: as it stands on the screen, everything together first.
 * Rejects as a print does: AppError `PRINTER_MISSING`, `PRINT_FAILED`, `CANCELLED`.
 */
export async function figuresPdf(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  ports: Pick<Ports, 'clock' | 'printer' | 'paths'>,
  asked: FiguresAsked,
  voice: i18n,
  signal: AbortSignal,
): Promise<{ bytes: Uint8Array; rows: number }> {
  const { language, title, business } = asked
  const now = ports.clock.now()
  const sheets = sheetsOf(file, asked, voice, dayOf(now))
  const pages = figureSheets(sheets)
  const [first] = pages as [PrintPage, ...PrintPage[]]
  const size = { widthMm: first.widthMm, heightMm: first.heightMm }
  const html = printHtml({
    title,
    language,
    ...size,
    pages: pages.map((page) => ({ svg: toSvg(page, PRINT_THEMES.light, { language, lean: true }) })),
    fontCss: await inlineFonts(ports.paths.resources, usedFaces(pages.flatMap((page) => page.marks))),
  })
  const printed = await ports.printer.pdf({ html, ...size, signal })
  const sizes = pages.map(() => size)
  const meta = { title, author: business, subject: sheets.title, language, createdAt: now, attachment: null }
  const rows = sheets.rows.reduce((sum, row) => sum + row.figures.filter(Boolean).length, 0)
  return { bytes: await finishPdf(printed, sizes, meta), rows }
}

function sheetsOf(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  { question, sort, language, business }: FiguresAsked,
  voice: i18n,
  today: string,
): FigureSheets {
  const { t } = voice
  const { channels } = layoutWords(language)
  const { by, ...whole } = question
  const read = (asked: FigureQuestion): FigureRow[] => readFigures(file, asked, (kind) => channels[kind])
  const all = read(whole)
  const groups = by ? read(question) : []
  const metrics = metricsOf([...all, ...groups])
  const spans = metrics.map((metric) => spanOf([...all, ...groups], metric))
  const places = placesOf(file)
  const line = (row: TableRow, isWhole: boolean) => ({
    name: isWhole
      ? groupName(voice, null, null)
      : row.key === '' && row.recordId !== null
        ? t('figures.unnamed')
        : groupName(voice, by ?? null, row.key),
    place: isWhole || row.recordId === null ? '' : (places.get(row.recordId) ?? ''),
    isWhole,
    figures: metrics.map((metric, i) => {
      const found = row.cells.get(metric)
      return found ? figureOf(voice, found, spans[i]!, today) : null
    }),
  })
  const journey =
    question.journeyId === undefined
      ? ''
      : (file.find.journeys().find(({ id }) => id === question.journeyId)?.name ?? '')
  const segment = question.segmentId === undefined ? '' : (file.store.segment.get(question.segmentId)?.name ?? '')
  const facts = [
    periodText(voice, question) ?? t('figures.span.all'),
    ...(journey === '' ? [] : [journey]),
    ...(segment === '' ? [] : [segment]),
    t('tables.print.made', { day: dayText(voice, today) }),
  ]
  return {
    over: [t('figures.title'), business.trim()].filter((part) => part !== '').join(' · '),
    title: by
      ? t('tables.print.title', { group: t(`figures.group.${by}`).toLocaleLowerCase(language) })
      : t('figures.together'),
    facts: facts.join(' · '),
    note: t('tables.print.note'),
    nothing: t('figures.empty.period'),
    corner: by ? t(`figures.group.${by}`) : '',
    columns: metrics.map((metric) => metricName(voice, metric)),
    rows: [
      ...tableRows(all).map((row) => line(row, true)),
      ...sorted(tableRows(groups), sort, language).map((row) => line(row, false)),
    ],
    pageWords: (page, pages) => t('tables.print.page', { page, pages }),
  }
}

function figureOf(
  voice: i18n,
  { figure, newest }: FigureRow,
  [from, to]: readonly [number, number],
  today: string,
): SheetFigure | null {
  const { t } = voice
  if (figure.value === null) return null
  const margin = reliedOn(figure)
  const on = (value: number): number => (to === from ? 0.5 : (value - from) / (to - from))
  const old = evidenceAge(newest, today)
  const aged = old && old.age !== 'fresh' ? old : null
  const doubts = [
    ...(figure.state === 'few' ? [t('figures.few')] : []),
    ...(figure.state === 'unknown' ? [t('figures.source')] : []),
    ...(aged
      ? [t(aged.age === 'old' ? 'figures.age.old' : 'figures.age.ageing', { age: ageText(voice, aged.days) })]
      : []),
  ]
  return {
    value: figureValueText(voice, figure),
    base: figure.n === null ? t('figures.noN') : t('figures.n', { count: figure.n }),
    doubt: doubts.join(', '),
    at: on(figure.value),
    low: margin ? on(margin.low) : null,
    high: margin ? on(margin.high) : null,
    isFew: figure.state !== 'enough',
  }
}

/** Under the name of a touchpoint its stage; of a touchpoint or a stage its journey, where there are several. */
function placesOf({ connection }: Pick<OpenFile, 'connection'>): ReadonlyMap<string, string> {
  const places = touchpointPlaces(connection)
  const several = new Set(places.map(({ journeyId }) => journeyId)).size > 1
  return new Map(
    places.flatMap((place) => [
      [place.id, several ? place.journey : place.stage] as const,
      [place.stageId, several ? place.journey : ''] as const,
    ]),
  )
}
