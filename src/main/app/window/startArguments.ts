import { resolve } from 'node:path'

/** What a window host is started with. */
export interface StartArguments {
  /** absolute; null: the last workspace, or a first one */
  readonly file: string | null
  /** of the browser host; null: the usual one if it is free */
  readonly port: number | null
  /** whether the browser host opens the browser */
  readonly open: boolean
  readonly bench: boolean
}

function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error(`--port=${text}: a number from 0 to 65535`)
  return port
}

/**
 * Reads `--data=FILE --port=N --no-open --bench` and a bare file name, as a double click passes it. Chromium's own
 * switches, of which Electron passes some, are left alone. Throws an Error with a sentence for a value out of range.
 */
export function startArguments(args: readonly string[], cwd: string): StartArguments {
  let file: string | null = null
  let port: number | null = null
  for (const arg of args) {
    if (arg.startsWith('--data=')) file = resolve(cwd, arg.slice('--data='.length))
    else if (arg.startsWith('--port=')) port = portOf(arg.slice('--port='.length))
    else if (!arg.startsWith('-') && arg.toLowerCase().endsWith('.percurso')) file ??= resolve(cwd, arg)
  }
  return { file, port, open: !args.includes('--no-open'), bench: args.includes('--bench') }
}
