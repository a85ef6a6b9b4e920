import type { HostBridge, HostInfo } from '../../../../shared/ipc/host.ts'
import { failed, type Reply } from '../../../../shared/ipc/reply.ts'
import { INFO_ELEMENT } from '../limits.ts'
import { connectSocket } from './pageSocket.ts'

// The page's own script in the browser host: it sets `window.percurso`, which in Electron the preload script does.

const facts = document.querySelector<HTMLMetaElement>(`meta[name="${INFO_ELEMENT}"]`)?.content ?? '{}'
const info = { ...JSON.parse(facts), languages: [...navigator.languages] } as HostInfo
const socket = connectSocket()

const bridge: HostBridge = {
  info,
  request: socket.request,
  onEvent: socket.onEvent,
  onConnection: socket.onConnection,
  // A browser tab has no menu of the app and hears of no double click.
  onCommand: () => () => {},
  pickOpen: () => Promise.resolve(null),
  pickSave: () => Promise.resolve(null),
  showInFolder: () => Promise.resolve(),
  readFile: (): Promise<Reply<never>> => Promise.resolve(failed('FILE_NOT_ALLOWED')),
  pathOf: () => null,
  setTitle: (title) => {
    document.title = title
  },
}
Object.defineProperty(window, 'percurso', { value: Object.freeze(bridge) })
