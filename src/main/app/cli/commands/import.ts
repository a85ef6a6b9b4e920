import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { IMPORT_KINDS, type ImportWarning } from '../../../../shared/domain/draft/importPlan.ts'
import type { SourcePreview } from '../../../../shared/domain/listening/sourcePreview.ts'
import { importWarning } from '../../../../shared/i18n/warnings.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import { choice, only, UsageError } from '../arguments.ts'
import { openFile, openOrCreate } from '../client.ts'
import type { Command, CommandContext } from '../context.ts'
import { asData, importSource, lookAtSource, SOURCE_OPTIONS } from './importSource.ts'

/** No text or PDF that becomes a journey is larger; a larger file is not read. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024

/** One input each becomes an undoable step; with --dry-run all are read and nothing is written. */
export const importInputs: Command = async (context) => {
  const { line } = context
  only(line, 'as', 'dry-run', ...SOURCE_OPTIONS)
  const [file, ...inputs] = line.words
  if (file === undefined || inputs.length === 0) throw new UsageError('import FILE INPUT...')
  const as = choice(line, 'as', IMPORT_KINDS)
  const read = []
  const sources = []
  for (const input of inputs) {
    const preview = as === undefined ? await lookAtSource(context, input) : null
    if (preview) {
      sources.push({ input, preview })
      continue
    }
    const bytes = await readInput(input)
    const given = { name: basename(input), bytes, language: line.language, ...(as ? { as } : {}) }
    // Every input is understood before the first one is written, and before the file is made.
    read.push({ given, plan: await context.request('import.plan', given) })
  }
  if (sources.length > 0) {
    if (read.length > 0) throw new UsageError('import: maps and answers go one after the other')
    return importSources(context, file, sources)
  }
  if (line.options['dry-run']) {
    return result(
      context,
      read.map(({ plan }) => ({ ...plan, journeys: plan.journeys.map((j) => ({ id: null, ...j })) })),
    )
  }
  await openOrCreate(context, file)
  const done = []
  for (const { given } of read) done.push(await context.request('import.run', given))
  return result(context, done)
}

async function importSources(
  context: CommandContext,
  file: string,
  sources: readonly { readonly input: string; readonly preview: SourcePreview }[],
): Promise<{ data: unknown; plain: string }> {
  const { line } = context
  if (!line.options['dry-run']) await openOrCreate(context, file)
  else if (existsSync(file)) await openFile(context, file)
  const done = []
  for (const { input, preview } of sources) {
    done.push(asData(context, await importSource(context, input, preview)))
  }
  const { t } = context.messages
  const plain = done.flatMap(({ source, read, added, updated, refusedRows, unplaced }) => [
    `${source}: ${read} → +${added} ~${updated} −${refusedRows}`,
    ...(unplaced > 0 ? [t('bringing.count.unplaced', { count: unplaced })] : []),
  ])
  return { data: done.length === 1 ? done[0] : done, plain: plain.join('\n') }
}

interface Outcome {
  readonly source: string
  readonly journeys: readonly { readonly id: string | null; readonly name: string }[]
  readonly warnings: readonly ImportWarning[]
}

function result({ messages }: CommandContext, outcomes: readonly Outcome[]): { data: unknown; plain: string } {
  const sources = [...new Set(outcomes.map((o) => o.source))]
  const warnings = outcomes
    .flatMap((o) => o.warnings)
    .map((w) => ({ line: w.line, code: w.code, text: importWarning(messages, w) }))
  const journeys = outcomes.flatMap((o) => o.journeys)
  return {
    data: { source: sources.length === 1 ? sources[0] : 'mixed', journeys, warnings },
    plain: [...journeys.map((j) => j.name), ...warnings.map((w) => `${w.line ?? '-'}: ${w.text}`)].join('\n'),
  }
}

/** @throws AppError FILE_NOT_FOUND, FILE_IS_FOLDER, IMPORT_TOO_LARGE, READ_FAILED */
async function readInput(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = resolve(path)
  try {
    const info = await stat(file)
    if (info.isDirectory()) throw new AppError('FILE_IS_FOLDER', { file })
    if (info.size > MAX_INPUT_BYTES) throw new AppError('IMPORT_TOO_LARGE', { mb: Math.round(info.size / 1e6) })
    return new Uint8Array(await readFile(file))
  } catch (error) {
    if (error instanceof AppError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new AppError(missing ? 'FILE_NOT_FOUND' : 'READ_FAILED', { file }, { cause: error })
  }
}
