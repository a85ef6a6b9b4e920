import type { Readable, Writable } from 'node:stream'

/** One page (or the browser itself) that takes DevTools commands. */
export interface DevTools {
  /** @returns the command's result. Rejects with DevToolsError (refused) or BrowserGone. */
  send<Result = unknown>(method: string, params?: Readonly<Record<string, unknown>>): Promise<Result>
}

/** The browser understood the command and said no. */
export class DevToolsError extends Error {
  override readonly name = 'DevToolsError'
}

/** The browser ended, or never came up. */
export class BrowserGone extends Error {
  override readonly name = 'BrowserGone'
}

interface Waiting {
  readonly sessionId: string | undefined
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

interface Message {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly method?: string
  readonly params?: { readonly sessionId?: string }
  readonly sessionId?: string
}

export interface DevToolsPipe extends DevTools {
  /** The same pipe, talking to one attached page. */
  session(sessionId: string): DevTools
  /** Rejects everything that still waits, and all that comes later. */
  end(error: Error): void
}

/**
 * DevTools over `--remote-debugging-pipe`: JSON messages, each ended by a NUL. No port is opened, and the browser ends
 * by itself when the pipe does.
 * @param input what the browser reads
 * @param output what the browser writes
 */
export function openDevToolsPipe(input: Writable, output: Readable): DevToolsPipe {
  const waiting = new Map<number, Waiting>()
  let parts: Buffer[] = []
  let lastId = 0
  let gone: Error | undefined

  const end = (error: Error): void => {
    gone ??= error
    for (const each of waiting.values()) each.reject(gone)
    waiting.clear()
  }

  const endSession = (sessionId: string | undefined): void => {
    for (const [id, each] of waiting) {
      if (sessionId === undefined || each.sessionId !== sessionId) continue
      waiting.delete(id)
      each.reject(new BrowserGone('the page ended'))
    }
  }

  const receive = (text: Buffer): void => {
    let message: Message
    try {
      message = JSON.parse(text.toString('utf8')) as Message
    } catch (cause) {
      end(new BrowserGone('the pipe broke', { cause }))
      return
    }
    if (message.method === 'Inspector.targetCrashed') endSession(message.sessionId)
    if (message.method === 'Target.detachedFromTarget') endSession(message.params?.sessionId)
    const asked = message.id === undefined ? undefined : waiting.get(message.id)
    if (!asked) return
    waiting.delete(message.id!)
    if (message.error) asked.reject(new DevToolsError(message.error.message))
    else asked.resolve(message.result as never)
  }

  output.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      const text = Buffer.concat([...parts, rest.subarray(0, at)])
      parts = []
      rest = rest.subarray(at + 1)
      receive(text)
    }
    if (rest.length > 0) parts.push(rest)
  })
  output.on('close', () => end(new BrowserGone('the pipe closed')))
  output.on('error', (cause) => end(new BrowserGone('the pipe broke', { cause })))
  input.on('error', (cause) => end(new BrowserGone('the pipe broke', { cause })))

  const ask = (method: string, params: Readonly<Record<string, unknown>>, sessionId?: string): Promise<never> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone)
      const id = ++lastId
      waiting.set(id, { resolve, reject, sessionId })
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
    })

  return {
    send: (method, params = {}) => ask(method, params),
    session: (sessionId) => ({ send: (method, params = {}) => ask(method, params, sessionId) }),
    end,
  }
}
