import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StoreClient } from '../store/storeClient.ts'
import { holdAll, readFixedList } from '../window/fixedList.ts'
import { hostInfo } from '../window/hostInfo.ts'
import { hostedPage } from './hostedPage.ts'
import { createPageServer, type Site } from './pageServer.ts'
import { openSession } from './session.ts'
import { attachSockets } from './sockets.ts'

/** Kept from start to start where it is free, so that an open page finds its host again. */
const USUAL_PORT = 47_300
/** By then the page has what it shows first. */
const HOLD_AFTER_MS = 5_000

export interface BrowserHostOptions {
  readonly store: StoreClient
  readonly home: string
  /** the built window */
  readonly windowFolder: string
  /** null: the usual one, or any where that is taken; 0: any */
  readonly port: number | null
  readonly bench: boolean
}

export interface BrowserHost {
  /** With the one-time token. */
  readonly url: string
  /** Lets the pages go, then closes the store. */
  close(): Promise<void>
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function listenSomewhere(server: Server, wanted: number | null): Promise<number> {
  try {
    return await listen(server, wanted ?? USUAL_PORT)
  } catch (error) {
    if (wanted === null) return listen(server, 0)
    throw new Error(`port ${wanted} cannot be had (${(error as NodeJS.ErrnoException).code})`, { cause: error })
  }
}

/** Starts serving on 127.0.0.1. Rejects with a sentence when the port is taken or the window is not built. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { store, home } = options
  const { languages: _, ...info } = hostInfo({ kind: 'browser', languages: [], bench: options.bench })
  const list = hostedPage(readFixedList(options.windowFolder), info)
  let site: Site | null = null
  const server = createPageServer(() => {
    if (!site) throw new Error('asked before listening')
    return site
  })
  const port = await listenSomewhere(server, options.port)
  const session = openSession({ home, port })
  site = { list, session, port }
  const sockets = attachSockets({ server, store, session, port })
  setTimeout(() => void holdAll(list), HOLD_AFTER_MS).unref()
  return {
    url: `http://127.0.0.1:${port}/?token=${session.token}`,
    close: async () => {
      sockets.close()
      server.close()
      server.closeAllConnections()
      await store.close()
    },
  }
}
