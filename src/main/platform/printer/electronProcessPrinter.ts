import { type ChildProcess, spawn } from 'node:child_process'
import { AppError } from '../../../shared/ipc/errors.ts'
import { BrowserGone } from './devtools.ts'
import { runJob } from './jobs.ts'
import { killTree, OWN_GROUP } from './killTree.ts'
import { pixelSize } from './pageWork.ts'
import type { PrintAnswer, PrintRequest } from './printProcessMessages.ts'
import { makeProfile, removeProfile } from './profile.ts'
import type { WarmPrinter } from './warmPrinter.ts'

export interface ElectronProcessOptions {
  /** The Electron program, absolute. */
  readonly program: string
  /** The built printing entry (`app/print/electronPrintProcess`), absolute. */
  readonly entry: string
}

type Job = Extract<PrintRequest, { kind: 'pdf' | 'png' }>

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

const START_LIMIT_MS = 30_000
const END_LIMIT_MS = 1_000

/** Prints through a hidden Electron process of its own, started at the first job and kept until `close`. */
export function createElectronProcessPrinter(options: ElectronProcessOptions): WarmPrinter {
  let running: Promise<PrintProcess> | undefined
  let lastId = 0

  const start = (): Promise<PrintProcess> => {
    if (running) return running
    const starting = startProcess(options)
    running = starting
    const forget = (): void => {
      if (running === starting) running = undefined
    }
    starting.then((started) => started.ended.then(forget), forget)
    return starting
  }

  const run = async (request: Job, signal?: AbortSignal): Promise<Uint8Array> => {
    try {
      return await runJob(async () => (await start()).ask(request, signal), signal)
    } catch (error) {
      if (error instanceof BrowserGone) throw new AppError('PRINT_FAILED', { reason: 'ended' }, { cause: error })
      throw error
    }
  }

  return {
    warm: () => {
      start().catch(() => undefined)
    },
    pdf: ({ signal, ...job }) => run({ id: ++lastId, kind: 'pdf', job }, signal),
    png: async ({ signal, ...job }) => {
      pixelSize(job)
      return await run({ id: ++lastId, kind: 'png', job }, signal)
    },
    close: async () => {
      const started = await running?.catch(() => undefined)
      running = undefined
      await started?.close()
    },
  }
}

interface PrintProcess {
  ask(request: Job, signal?: AbortSignal): Promise<Uint8Array>
  readonly ended: Promise<void>
  close(): Promise<void>
}

function spawnElectron(program: string, entry: string, profile: string): ChildProcess {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const args = [entry, `--user-data-dir=${profile}`, ...(asRoot ? ['--no-sandbox'] : [])]
  return spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env, ...OWN_GROUP })
}

/** Rejects with AppError `PRINTER_MISSING` when Electron does not come up. */
async function startProcess({ program, entry }: ElectronProcessOptions): Promise<PrintProcess> {
  const profile = makeProfile()
  const child = spawnElectron(program, entry, profile)
  const waiting = new Map<number, Waiting>()
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  void ended.then(() => {
    for (const each of waiting.values()) each.reject(new BrowserGone('the printing process ended'))
    waiting.clear()
    removeProfile(profile)
  })
  const kill = (): void => killTree(child)
  process.once('exit', kill)
  const close = async (): Promise<void> => {
    process.removeListener('exit', kill)
    if (child.connected) child.disconnect()
    const stubborn = setTimeout(kill, END_LIMIT_MS)
    await ended
    clearTimeout(stubborn)
  }

  if (!(await isReady(child, ended))) {
    kill()
    await close()
    throw new AppError('PRINTER_MISSING')
  }
  child.on('message', (answer: PrintAnswer) => {
    if (answer.kind === 'ready') return
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.kind === 'done') asked?.resolve(Buffer.from(answer.bytes, 'base64'))
    else asked?.reject(new AppError(answer.code, answer.data))
  })

  return {
    ended,
    close,
    ask: (request, signal) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new BrowserGone('the printing process ended'))
        waiting.set(request.id, { resolve, reject })
        const cancel: PrintRequest = { id: request.id, kind: 'cancel' }
        signal?.addEventListener('abort', () => child.connected && child.send(cancel), { once: true })
        child.send(request)
      }),
  }
}

async function isReady(child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  let late: NodeJS.Timeout | undefined
  const ready = new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true))
    late = setTimeout(() => resolve(false), START_LIMIT_MS)
  })
  try {
    return await Promise.race([ready, ended.then(() => false)])
  } finally {
    clearTimeout(late)
  }
}
