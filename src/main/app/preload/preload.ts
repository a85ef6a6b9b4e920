import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import type { Reply } from '../../../shared/ipc/envelope.ts'
import type { HostBridge, HostCommand, HostInfo } from '../../../shared/ipc/host.ts'
import { CHANNELS, INFO_ARGUMENT } from './channelNames.ts'

// The one thing the window gets of Electron: HostBridge, as values. No event object and no channel name passes.

const INTERNAL: Reply<never> = { ok: false, code: 'INTERNAL', data: {} }

const argument = process.argv.find((each) => each.startsWith(INFO_ARGUMENT)) ?? ''
const info = JSON.parse(decodeURIComponent(argument.slice(INFO_ARGUMENT.length))) as HostInfo

const events = new Set<(message: EventMessage) => void>()
const watchers = new Set<(up: boolean) => void>()
const commands = new Set<(command: HostCommand) => void>()
/** Commands that come before the window listens: a file double-clicked while it still loads. */
const early: HostCommand[] = []
let up = true
/** A reply that comes late, to the page before this one, must not be taken for one of its own. */
const page = crypto.randomUUID()
const calls = new Map<string, (reply: Reply) => void>()
let made = 0

function settle(call: string, reply: Reply): void {
  calls.get(call)?.(reply)
  calls.delete(call)
}
ipcRenderer.on(CHANNELS.reply, (_event, answer: { call: string; reply: Reply }) => settle(answer.call, answer.reply))

function request(envelope: unknown): Promise<Reply> {
  const call = `${page}/${++made}`
  return new Promise((resolve) => {
    calls.set(call, resolve)
    const refused = ipcRenderer.invoke(CHANNELS.request, call, envelope) as Promise<Reply | undefined>
    refused.then((reply) => reply && settle(call, reply)).catch(() => settle(call, INTERNAL))
  })
}

ipcRenderer.on(CHANNELS.event, (_event, message: EventMessage) => {
  for (const listener of events) listener(message)
})
ipcRenderer.on(CHANNELS.store, (_event, now: boolean) => {
  if (up === now) return
  up = now
  for (const watcher of watchers) watcher(now)
})
ipcRenderer.on(CHANNELS.command, (_event, command: HostCommand) => {
  if (commands.size === 0) early.push(command)
  for (const listener of commands) listener(command)
})

const host = (call: Record<string, unknown>): Promise<unknown> => ipcRenderer.invoke(CHANNELS.host, call)
const pick = async (call: Record<string, unknown>): Promise<string | null> => {
  const path = await host(call).catch(() => null)
  return typeof path === 'string' ? path : null
}

function pathOfFile(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as File)
  } catch {
    return ''
  }
}

function listen<T>(listeners: Set<(value: T) => void>, listener: (value: T) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const bridge: HostBridge = {
  info,
  request,
  onEvent: (listener) => listen(events, listener),
  onConnection: (listener) => {
    listener(up)
    return listen(watchers, listener)
  },
  onCommand: (listener) => {
    for (const command of early.splice(0)) listener(command)
    return listen(commands, listener)
  },
  pickOpen: (filter) => pick({ what: 'pickOpen', filter }),
  pickSave: ({ filter, extension, name }) => pick({ what: 'pickSave', filter, extension, name }),
  showInFolder: async (path) => {
    await host({ what: 'showInFolder', path }).catch(() => null)
  },
  readFile: (path) => (host({ what: 'readFile', path }) as ReturnType<HostBridge['readFile']>).catch(() => INTERNAL),
  pathOf: (file) => {
    // Only real drops and picks have a path; a file that the page made itself has none.
    const path = pathOfFile(file)
    if (!path) return null
    void host({ what: 'dropped', path }).catch(() => null)
    return path
  },
  setTitle: (title) => {
    void host({ what: 'setTitle', title }).catch(() => null)
  },
}
contextBridge.exposeInMainWorld('percurso', bridge)
