import { extname, resolve } from 'node:path'
import { TABLE_FORMATS, type TableAsked, type TableFormat } from '../../../shared/ipc/routes/tables.ts'
import { type CommandLine, text } from './arguments.ts'
import type { CommandContext, CommandResult } from './context.ts'

export interface TableFile {
  readonly path: string
  readonly format: TableFormat
}

/** The table that `--to` names; undefined where it names none. */
export function tableFile(line: CommandLine): TableFile | undefined {
  const to = text(line, 'to')
  const format = to && TABLE_FORMATS.find((each) => each === extname(to).slice(1).toLowerCase())
  return to && format ? { path: resolve(to), format } : undefined
}

/** Writes answers or figures as a table, and says where and how many rows. */
export async function saveTable(
  { line, messages, request }: CommandContext,
  table: TableAsked,
  { path, format }: TableFile,
): Promise<CommandResult> {
  const { file, rows, cut } = await request('listening.export', { table, format, language: line.language, path })
  const lines = [`${file}`, ...(cut === 0 ? [] : [messages.t('tables.cut', { count: cut })])]
  return { data: { file, rows, cut }, plain: lines.join('\n') }
}
