import { parseArgs } from 'node:util'
import { LANGUAGES, type Language, pickLanguage } from '../../../shared/i18n/languages.ts'

/** A call that is not of the form that the usage page shows. */
export class UsageError extends Error {}

const OPTIONS = {
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  rules: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  template: { type: 'string' },
  journey: { type: 'string' },
  as: { type: 'string' },
  to: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
  tile: { type: 'string' },
  theme: { type: 'string' },
  scale: { type: 'string' },
  margin: { type: 'string' },
  overlap: { type: 'string' },
  touchpoints: { type: 'string' },
  seed: { type: 'string' },
  feedback: { type: 'string' },
  improvements: { type: 'string' },
  touchpoint: { type: 'string' },
  me: { type: 'string' },
  recipe: { type: 'string' },
  map: { type: 'string' },
  by: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  search: { type: 'string' },
  person: { type: 'string' },
  segment: { type: 'string' },
  improvement: { type: 'string' },
} as const

export type OptionName = keyof typeof OPTIONS

export interface CommandLine {
  readonly command: string
  /** What stands after the command, in order. */
  readonly words: readonly string[]
  readonly options: Readonly<Partial<Record<OptionName, string | boolean>>>
  readonly language: Language
}

/** @throws UsageError */
export function readArguments(args: readonly string[], env: Readonly<Record<string, string | undefined>>): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    })
    const [command = '', ...words] = positionals
    const asked = values.lang
    if (asked !== undefined && !LANGUAGES.includes(asked as Language)) throw new UsageError(`--lang ${asked}`)
    const system = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').replace(/\..*$/, '').replace('_', '-')
    const language =
      (asked as Language | undefined) ??
      pickLanguage(system === '' || system === 'C' || system === 'POSIX' ? [] : [system])
    return { command: values.help ? 'help' : command, words, options: values, language }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError((error as Error).message.split('\n')[0] ?? '')
  }
}

/** The words of a command, no more and no fewer. @throws UsageError */
export function words(line: CommandLine, ...names: string[]): string[] {
  if (line.words.length !== names.length) throw new UsageError(`${line.command} ${names.join(' ')}`)
  return [...line.words]
}

/** Only these options are of use to the command. @throws UsageError, so that a mistyped wish is not ignored */
export function only(line: CommandLine, ...names: OptionName[]): void {
  const always: OptionName[] = ['json', 'lang', 'help']
  const stray = Object.keys(line.options).find((name) => ![...always, ...names].includes(name as OptionName))
  if (stray) throw new UsageError(`${line.command} --${stray}`)
}

export function text(line: CommandLine, name: OptionName): string | undefined {
  const value = line.options[name]
  return typeof value === 'string' ? value : undefined
}

/** One of the words allowed, or undefined where the option is not given. @throws UsageError */
export function choice<T extends string>(line: CommandLine, name: OptionName, allowed: readonly T[]): T | undefined {
  const value = text(line, name)
  if (value === undefined) return undefined
  const found = allowed.find((a) => a.toLowerCase() === value.toLowerCase())
  if (!found) throw new UsageError(`--${name} ${allowed.join('|')}`)
  return found
}

/** A number within bounds, or undefined. @throws UsageError */
export function number(
  line: CommandLine,
  name: OptionName,
  min: number,
  max: number,
  whole = true,
): number | undefined {
  const value = text(line, name)
  if (value === undefined) return undefined
  const n = Number(value)
  if (value.trim() === '' || !Number.isFinite(n) || (whole && !Number.isInteger(n)) || n < min || n > max) {
    throw new UsageError(`--${name} ${min}..${max}`)
  }
  return n
}

/** A day, or undefined. @throws UsageError for what is none */
export function day(value: string | undefined, name: OptionName): string | undefined {
  if (value === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)))) return value
  throw new UsageError(`--${name} YYYY-MM-DD`)
}
