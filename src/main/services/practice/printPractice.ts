import { empathy as empathyEn } from '../../../shared/i18n/en/empathy.ts'
import { playbooks as playbooksEn } from '../../../shared/i18n/en/playbooks.ts'
import { visits as visitsEn } from '../../../shared/i18n/en/visits.ts'
import { empathy as empathyEs } from '../../../shared/i18n/es/empathy.ts'
import { playbooks as playbooksEs } from '../../../shared/i18n/es/playbooks.ts'
import { visits as visitsEs } from '../../../shared/i18n/es/visits.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Localized } from '../../../shared/i18n/localized.ts'
import { empathy as empathyPt } from '../../../shared/i18n/pt-BR/empathy.ts'
import { playbooks as playbooksPt } from '../../../shared/i18n/pt-BR/playbooks.ts'
import { visits as visitsPt } from '../../../shared/i18n/pt-BR/visits.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { PracticePrint } from '../../../shared/ipc/routes/practice.ts'
import { checklistSheet } from '../../../shared/layout/practice/checklistSheet.ts'
import { empathySheet } from '../../../shared/layout/practice/empathySheet.ts'
import { pocketCards } from '../../../shared/layout/practice/pocketCards.ts'
import type { PrintPage } from '../../../shared/layout/print/printDocument.ts'
import type { ImageHref } from '../../../shared/layout/svg/markToSvg.ts'
import { toSvg } from '../../../shared/layout/svg/toSvg.ts'
import { PRINT_THEMES } from '../../../shared/layout/theme.ts'
import { usedFaces } from '../../exporters/image/usedFaces.ts'
import { finishPdf } from '../../exporters/pdf/finishPdf.ts'
import { printHtml } from '../../exporters/pdf/printHtml.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Assets } from '../../repositories/assets.ts'
import { dataUrl } from '../exporting/drawing.ts'
import { suggestFileName } from '../exporting/fileName.ts'
import { inlineFonts } from '../exporting/fontFiles.ts'
import type { OpenFile } from '../workspace/openFile.ts'

interface Words {
  readonly playbooks: Localized<typeof playbooksPt>
  readonly visits: Localized<typeof visitsPt>
  readonly empathy: Localized<typeof empathyPt>
}
const WORDS: { readonly [L in Language]: Words } = {
  'pt-BR': { playbooks: playbooksPt, visits: visitsPt, empathy: empathyPt },
  en: { playbooks: playbooksEn, visits: visitsEn, empathy: empathyEn },
  es: { playbooks: playbooksEs, visits: visitsEs, empathy: empathyEs },
}

interface Sheets {
  /** what the file is called */
  readonly name: string
  readonly pages: readonly PrintPage[]
}

export interface PracticeOrder {
  readonly file: Pick<OpenFile, 'find' | 'store' | 'assets'>
  readonly order: PracticePrint
  readonly language: Language
  readonly business: string
  readonly signal: AbortSignal
}

/**
 * Pocket cards, a checklist or an empathy map as a PDF. Rejects as a print does (AppError `PRINTER_MISSING`,
 * `PRINT_FAILED`, `CANCELLED`), and with NOT_FOUND where what is to be printed is not there or says nothing.
 */
export async function printPractice(
  ports: Pick<Ports, 'clock' | 'printer' | 'paths'>,
  { file, order, language, business, signal }: PracticeOrder,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { name, pages } = sheetsOf(file, order, WORDS[language], business)
  const first = pages[0]
  if (!first) throw new AppError('NOT_FOUND', { kind: 'playbook', id: '' })
  const size = { widthMm: first.widthMm, heightMm: first.heightMm }
  const faces = usedFaces(pages.flatMap((page) => page.marks))
  const html = printHtml({
    title: name,
    language,
    ...size,
    pages: pages.map((page) => ({
      svg: toSvg(page, PRINT_THEMES.light, { language, imageHref: hrefsOf(file.assets), lean: true }),
    })),
    fontCss: await inlineFonts(ports.paths.resources, faces),
  })
  const printed = await ports.printer.pdf({ html, ...size, signal })
  const bytes = await finishPdf(
    printed,
    pages.map(() => size),
    { title: name, author: business, subject: name, language, createdAt: ports.clock.now(), attachment: null },
  )
  return { fileName: suggestFileName({ name }, 'pdf'), bytes }
}

function sheetsOf(
  { find, store, assets }: PracticeOrder['file'],
  order: PracticePrint,
  words: Words,
  business: string,
): Sheets {
  if (order.what === 'pocketCards') {
    const { field, paper, cardsFile, cardFile } = words.playbooks
    const at = new Map(find.playbooksAt(order.touchpointIds).map((playbook) => [playbook.touchpointId, playbook]))
    const cards = order.touchpointIds.flatMap((id) => {
      const [playbook, touchpoint] = [at.get(id), store.touchpoint.get(id)]
      if (!playbook || !touchpoint) return []
      const step = store.step.get(touchpoint.stepId)
      const stage = step ? store.stage.get(step.stageId) : null
      return [
        {
          name: touchpoint.name,
          where: [business, stage?.name ?? ''].filter((part) => part.trim() !== '').join(' · '),
          playbook,
        },
      ]
    })
    const only = cards.length === 1 ? cards[0] : undefined
    return { name: only ? `${cardFile} ${only.name}` : cardsFile, pages: pocketCards(cards, { ...field, ...paper }) }
  }
  if (order.what === 'checklist') {
    const checklist = store.checklist.get(order.checklistId)
    if (!checklist) throw new AppError('NOT_FOUND', { kind: 'checklist', id: order.checklistId })
    const nameOf = (id: string): string => store.touchpoint.get(id)?.name ?? ''
    return {
      name: `${words.visits.sheetFile} ${checklist.name}`.trim(),
      pages: checklistSheet(checklist, business, words.visits.paper, nameOf),
    }
  }
  const persona = store.persona.get(order.personaId)
  if (!persona) throw new AppError('NOT_FOUND', { kind: 'persona', id: order.personaId })
  const { area, file } = words.empathy
  const areas = {
    says: area.says.name,
    thinks: area.thinks.name,
    does: area.does.name,
    feels: area.feels.name,
    pains: area.pains.name,
    gains: area.gains.name,
  }
  const notes = find.empathyNotes({ personaIds: [persona.id] })
  // Where the photo's bytes are gone, the drawn face stands for it.
  const { pictureAssetId } = persona
  const shown = pictureAssetId !== null && assets.has(pictureAssetId) ? persona : { ...persona, pictureAssetId: null }
  return { name: `${file} ${persona.name}`.trim(), pages: empathySheet(shown, notes, areas, business) }
}

const hrefsOf =
  (assets: Assets): ImageHref =>
  (id) => {
    const picture = assets.get(id)
    return picture ? dataUrl(picture.mime, picture.bytes) : undefined
  }
