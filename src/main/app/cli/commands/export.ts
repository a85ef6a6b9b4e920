import { extname, resolve } from 'node:path'
import { exportWarning } from '../../../../shared/i18n/warnings.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import { EXPORT_FORMATS, ExportOptions, Paper } from '../../../../shared/ipc/exportOptions.ts'
import { choice, number, only, text, UsageError, words } from '../arguments.ts'
import { findJourney, openFile } from '../client.ts'
import type { Command } from '../context.ts'

export const exportMap: Command = async (context) => {
  const { line } = context
  only(line, 'to', 'journey', 'paper', 'orientation', 'tile', 'theme', 'scale', 'margin', 'overlap')
  const [file] = words(line, 'FILE')
  const to = text(line, 'to')
  if (to === undefined) throw new UsageError('export FILE --to OUT.(pdf|svg|png|json|csv|md|mmd)')
  const format = EXPORT_FORMATS.find((f) => f === extname(to).slice(1).toLowerCase())
  if (!format) throw new AppError('EXPORT_UNKNOWN_FORMAT', { file: to })
  const tile = choice(line, 'tile', ['A4', 'A3'])
  const options = ExportOptions.parse({
    format,
    language: line.language,
    paper: choice(line, 'paper', Paper.options),
    orientation: choice(line, 'orientation', ['portrait', 'landscape']),
    tile: tile ?? null,
    theme: choice(line, 'theme', ['light', 'projector']),
    scale: number(line, 'scale', 1, 4),
    marginMm: number(line, 'margin', 0, 50, false),
    overlapMm: number(line, 'overlap', 5, 30, false),
  })
  await openFile(context, file!)
  const { id } = await findJourney(context, text(line, 'journey'))
  const done = await context.request('export.run', { journeyId: id, options, path: resolve(to) })
  const warnings = done.warnings.map((w) => ({ code: w.code, text: exportWarning(context.messages, w) }))
  return {
    data: { file: done.file, pages: done.pages, warnings },
    plain: [`${done.file}`, ...warnings.map((w) => w.text)].join('\n'),
  }
}
