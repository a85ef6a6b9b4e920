import { guardCell } from '../../../shared/domain/draft/words/formulaGuard.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { SourceProblem } from '../../importers/reading/problem.ts'
import { cellText } from '../../importers/reading/rows.ts'
import type { ReadRow, SourceFile } from '../../importers/sources/opened.ts'
import { openSource } from '../../importers/sources/openSource.ts'
import { readEntries } from '../../importers/sources/readEntries.ts'
import { refusal } from './reading/refusal.ts'
import { breath } from './removeBatch.ts'

const BREATH = 5_000

/** Headings of the two columns that stand after the file's own; bringing in leaves such columns aside. */
export interface RefusedWords {
  readonly line: string
  readonly reason: string
  /** end of the file's name: "recusadas" */
  readonly name: string
  sentence(refused: ReadRow['refusals'][number]): string
}

/**
 * The rows of which something was refused, as they stand, each with its line and reason: semicolons and a byte-order
 * mark in Portuguese and Spanish, commas in English. @throws AppError IMPORT_REFUSED, CANCELLED
 */
export async function refusedFile(
  { file, choices, language }: { file: SourceFile; choices: Partial<SourceChoices>; language: Language },
  words: RefusedWords,
  signal: { readonly aborted: boolean },
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  const opening = openSource(file, { choices })
  if (!opening.ok) throw refusal(opening.problem)
  const { opened } = opening
  const separator = language === 'en' ? ',' : ';'
  const lineOf = (cells: readonly string[]): string => cells.map((cell) => quoted(cell, separator)).join(separator)
  const lines: string[] = []
  let seen = 0
  try {
    for (const row of readEntries(opened, undefined, { cancelled: () => signal.aborted })) {
      if (lines.length === 0) lines.push(lineOf([...row.headings, words.line, words.reason]))
      if (++seen % BREATH === 0) await breath()
      if (row.notData !== null || row.refusals.length === 0) continue
      const reasons = row.refusals.map((refused) => words.sentence(refused)).join(' ')
      const { line } = row.refusals[0] ?? row
      const cells = row.headings.map((_, i) => cellText(row.cells[i]))
      lines.push(lineOf([...cells, String(line), reasons]))
    }
  } catch (error) {
    if (signal.aborted) throw new AppError('CANCELLED')
    throw error instanceof SourceProblem ? refusal(error) : error
  } finally {
    opened.close()
  }
  const text = `${language === 'en' ? '' : '\ufeff'}${lines.join('\r\n')}\r\n`
  const base = opened.preview.name.replace(/\.[^.]{1,8}$/, '').slice(0, 120) || 'percurso'
  return { fileName: `${base} - ${words.name}.csv`, bytes: new TextEncoder().encode(text) }
}

function quoted(cell: string, separator: string): string {
  const text = guardCell(cell)
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
