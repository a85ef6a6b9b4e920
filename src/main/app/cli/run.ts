import type { Language } from '../../../shared/domain/language.ts'
import { createI18n } from '../../../shared/i18n/createI18n.ts'
import { errorSentence } from '../../../shared/i18n/sentences.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Ports } from '../../platform/ports.ts'
import { createBackend } from '../createBackend.ts'
import { type CommandLine, readArguments, UsageError } from './arguments.ts'
import { client } from './client.ts'
import { COMMANDS } from './commands.ts'
import type { CommandContext } from './context.ts'
import { USAGE } from './usage.ts'

export interface Streams {
  out(text: string): void
  err(text: string): void
}

const LINE: Readonly<Record<Language, string>> = { 'pt-BR': 'linha', en: 'line', es: 'línea' }

/** Runs one command line. @returns the exit code: 0 done, 1 an expected failure, 2 a call of the wrong form */
export async function run(
  args: readonly string[],
  ports: Ports,
  streams: Streams,
  env: Readonly<Record<string, string | undefined>>,
): Promise<0 | 1 | 2> {
  let line: CommandLine
  try {
    line = readArguments(args, env)
    if (line.command === 'help') {
      streams.out(`${USAGE}\n`)
      return 0
    }
    if (!Object.hasOwn(COMMANDS, line.command)) throw new UsageError(line.command || 'percurso')
  } catch (error) {
    return wrongCall(streams, error)
  }
  const messages = createI18n(line.language)
  const backend = await createBackend({ ports, open: { mode: 'cli' } })
  try {
    // The Swedish way to write a day is ISO 8601's.
    const today = new Date(ports.clock.now()).toLocaleDateString('sv')
    const context: CommandContext = { ...client(backend, () => ports.ids.next()), line, messages, today }
    const { data, plain } = await COMMANDS[line.command]!(context)
    streams.out(line.options.json ? `${JSON.stringify(data)}\n` : plain === '' ? '' : `${plain}\n`)
    return 0
  } catch (error) {
    if (error instanceof UsageError) return wrongCall(streams, error)
    const { code, data } = error instanceof AppError ? error : new AppError('INTERNAL')
    if (!(error instanceof AppError)) ports.log.error('a command failed', { error: String((error as Error).stack) })
    const where = typeof data.line === 'number' ? ` (${LINE[line.language]} ${data.line})` : ''
    streams.err(`${code}: ${oneLine(errorSentence(messages, code, data))}${where}\n`)
    return 1
  } finally {
    await backend.close()
  }
}

function wrongCall(streams: Streams, error: unknown): 2 {
  if (!(error instanceof UsageError)) throw error
  streams.err(`${oneLine(error.message)}\n\n${USAGE}\n`)
  return 2
}

const oneLine = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim()
