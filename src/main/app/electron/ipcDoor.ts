import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { EventMessage } from '../../../shared/ipc/contract.ts'
import { failed, type Reply } from '../../../shared/ipc/envelope.ts'
import type { HostCommand } from '../../../shared/ipc/host.ts'
import { CHANNELS } from '../preload/channelNames.ts'
import type { StoreClient } from '../store/storeClient.ts'
import type { PathLedger } from '../window/pathLedger.ts'
import { isTrustedSender } from '../window/securityPolicy.ts'
import { HostCall } from './hostCalls.ts'

export interface DoorOptions {
  readonly store: StoreClient
  readonly ledger: PathLedger
  readonly window: () => BrowserWindow | null
  /** Carries out what the window asks of its host; the answer goes back as it is. */
  readonly serve: (call: HostCall) => Promise<unknown>
}

export interface Door {
  send(command: HostCommand): void
  /** Requests that have come in and not been answered. */
  readonly pending: () => number
}

interface Answer {
  /** As the window gave it. */
  readonly call: unknown
  readonly reply: Reply
}

/** The one place where messages of the window come in. Whoever else sends is refused, unread. */
export function openDoor({ store, ledger, window, serve }: DoorOptions): Door {
  let pending = 0

  const isOurs = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
    isTrustedSender({
      url: senderFrame?.url ?? null,
      isMainFrame: senderFrame !== null && senderFrame === sender.mainFrame,
      isOwnWindow: sender === window()?.webContents,
    })
  const tell = (channel: string, message: EventMessage | HostCommand | Answer | boolean): void => {
    const contents = window()?.webContents
    if (contents && !contents.isDestroyed()) contents.send(channel, message)
  }

  // What `handle` returns goes by another line than what is sent, and may overtake the events.
  ipcMain.handle(CHANNELS.request, async (event, call: unknown, envelope: unknown): Promise<Reply | undefined> => {
    if (!isOurs(event)) return failed('FORBIDDEN_SENDER')
    if (!ledger.mayPass(envelope)) return failed('FILE_NOT_ALLOWED')
    pending++
    try {
      const reply = await store.handle(envelope)
      ledger.heard(envelope, reply)
      tell(CHANNELS.reply, { call, reply })
      return undefined
    } finally {
      pending--
    }
  })
  ipcMain.handle(CHANNELS.host, async (event, given: unknown): Promise<unknown> => {
    if (!isOurs(event)) return failed('FORBIDDEN_SENDER')
    const call = HostCall.safeParse(given)
    return call.success ? serve(call.data) : failed('BAD_REQUEST')
  })

  store.onEvent((message) => tell(CHANNELS.event, message))
  store.onConnection((up) => tell(CHANNELS.store, up))
  return { send: (command) => tell(CHANNELS.command, command), pending: () => pending }
}
