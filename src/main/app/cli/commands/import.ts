import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { IMPORT_KINDS, type ImportWarning } from '../../../../shared/domain/draft/importPlan.ts'
import { importWarning } from '../../../../shared/i18n/warnings.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import { choice, only, UsageError } from '../arguments.ts'
import { openOrCreate } from '../client.ts'
import type { Command, CommandContext } from '../context.ts'

/** No text or PDF that becomes a journey is larger; a larger file is not read. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024

/** One input each becomes an undoable step; with --dry-run all are read and nothing is written. */
export const importInputs: Command = async (context) => {
  const { line } = context
  only(line, 'as', 'dry-run')
  const [file, ...inputs] = line.words
  if (file === undefined || inputs.length === 0) throw new UsageError('import FILE INPUT...')
  const as = choice(line, 'as', IMPORT_KINDS)
  const read = []
  for (const input of inputs) {
    const bytes = await readInput(input)
    const given = { name: basename(input), bytes, language: line.language, ...(as ? { as } : {}) }
    // Every input is understood before the first one is written, and before the file is made.
    read.push({ given, plan: await context.request('import.plan', given) })
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
