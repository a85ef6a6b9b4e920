import { kiosk as en } from '../../../shared/i18n/en/kiosk.ts'
import { kiosk as es } from '../../../shared/i18n/es/kiosk.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Localized } from '../../../shared/i18n/localized.ts'
import { kiosk as ptBR } from '../../../shared/i18n/pt-BR/kiosk.ts'
import type { PaperOrder } from '../../../shared/ipc/routes/kiosk.ts'
import type { AnswerWords } from '../../../shared/layout/counter/answerMarks.ts'
import { questionCards } from '../../../shared/layout/counter/questionCards.ts'
import { tallySheet } from '../../../shared/layout/counter/tallySheet.ts'
import type { Ports } from '../../platform/ports.ts'
import { suggestFileName } from '../exporting/fileName.ts'
import { printSheet } from '../exporting/printSheet.ts'

const WORDS: { readonly [L in Language]: Localized<typeof ptBR> } = { 'pt-BR': ptBR, en, es }

/** What stands beside the answers of a question. */
function answerWords({ kind, language }: PaperOrder): AnswerWords {
  const { face } = WORDS[language]
  if (kind === 'csat') return { scores: Object.values(face.csat), low: '', high: '' }
  if (kind === 'thumbs') return { scores: [face.thumbs.down, face.thumbs.up], low: '', high: '' }
  if (kind === 'nps') return { scores: [], low: face.npsLow, high: face.npsHigh }
  if (kind === 'ces') return { scores: [], low: face.cesLow, high: face.cesHigh }
  return { scores: [], low: '', high: '' }
}

/**
 * A sheet to count on, or cards to lay on the counter, as a PDF of one page. Rejects as a print does: AppError
 * `PRINTER_MISSING`, `PRINT_FAILED`, `CANCELLED`.
 */
export async function printPaper(
  ports: Pick<Ports, 'clock' | 'printer' | 'paths'>,
  order: PaperOrder,
  business: string,
  signal: AbortSignal,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { what, paper, language, kind, question, place } = order
  const { print } = WORDS[language]
  const words = { ...print, ...answerWords(order), title: print.tally }
  const shared = { paper, kind, question, place, business, words }
  const page = what === 'tally' ? tallySheet(shared) : questionCards(shared)
  const name = what === 'tally' ? print.tallyFile : print.cardsFile
  const title = `${name}: ${question}`
  const bytes = await printSheet(ports, page, { title, subject: name, business, language }, signal)
  return { fileName: suggestFileName({ name: `${name} ${question}`.trim() }, 'pdf'), bytes }
}
