import type { i18n } from 'i18next'
import type { CommandLine } from './arguments.ts'
import type { Client } from './client.ts'

/** What a command works with. */
export interface CommandContext extends Client {
  readonly line: CommandLine
  readonly messages: i18n
  /** of the local calendar, YYYY-MM-DD */
  readonly today: string
}

/** What a command gives: `data` for --json, `plain` for a person. */
export interface CommandResult {
  readonly data: unknown
  readonly plain: string
}

export type Command = (context: CommandContext) => Promise<CommandResult>
