import type { EventMessage } from '../../../../shared/ipc/contract.ts'
import type { HostBridge } from '../../../../shared/ipc/host.ts'
import { failed, type Reply } from '../../../../shared/ipc/reply.ts'
import { MAX_MESSAGE_BYTES, SOCKET_PATH } from '../limits.ts'
import type { ToPage } from '../socketMessages.ts'
import { decodeFrame, encodeFrame } from '../wire.ts'

const RETRY_MS = [100, 250, 500, 1_000, 2_000] as const
/** How long a request waits for a connection before it answers BUSY. */
const PATIENCE_MS = 5_000

type Frame = ReturnType<typeof encodeFrame>
interface Call {
  readonly frame: Frame
  readonly settle: (reply: Reply) => void
}

/**
 * The page's line to its host. It comes back by itself after the host was started again; what was under way when it
 * broke answers BUSY, because the page cannot know whether it was done. Asking again with the same id is safe.
 */
export function connectSocket(): Pick<HostBridge, 'request' | 'onEvent' | 'onConnection'> {
  const events = new Set<(message: EventMessage) => void>()
  const watchers = new Set<(up: boolean) => void>()
  const underWay = new Map<number, Call>()
  const waiting = new Map<number, Call>()
  let socket: WebSocket | null = null
  let up = false
  let tries = 0
  let calls = 0

  const setUp = (now: boolean): void => {
    if (up === now) return
    up = now
    for (const watcher of watchers) watcher(now)
  }
  const dispatch = (call: number, each: Call): void => {
    underWay.set(call, each)
    socket?.send(each.frame)
  }
  const hear = (message: ToPage): void => {
    if (message.kind === 'reply') {
      const each = underWay.get(message.call)
      underWay.delete(message.call)
      each?.settle(message.reply)
    } else if (message.kind === 'event') for (const listener of events) listener(message.message)
    else {
      setUp(message.up)
      if (message.up) for (const [call, each] of waiting) dispatch(call, each)
      if (message.up) waiting.clear()
    }
  }

  const connect = (): void => {
    const opened = new WebSocket(`ws://${location.host}${SOCKET_PATH}`)
    opened.binaryType = 'arraybuffer'
    opened.onopen = () => {
      socket = opened
      tries = 0
    }
    opened.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
      hear(decodeFrame(typeof data === 'string' ? data : new Uint8Array(data)) as ToPage)
    opened.onclose = () => {
      socket = null
      setUp(false)
      const broken = [...underWay.values()]
      underWay.clear()
      for (const each of broken) each.settle(failed('BUSY'))
      setTimeout(connect, RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)])
    }
  }
  connect()

  const request: HostBridge['request'] = (envelope) =>
    new Promise((resolve) => {
      const call = ++calls
      let frame: Frame
      try {
        frame = encodeFrame({ call, envelope })
      } catch {
        resolve(failed('BAD_REQUEST'))
        return
      }
      // A frame above the limit would cost the connection.
      if (frame.length > MAX_MESSAGE_BYTES) resolve(failed('TOO_LARGE'))
      else if (up) dispatch(call, { frame, settle: resolve })
      else {
        waiting.set(call, { frame, settle: resolve })
        setTimeout(() => waiting.delete(call) && resolve(failed('BUSY')), PATIENCE_MS)
      }
    })

  return {
    request,
    onEvent: (listener) => {
      events.add(listener)
      return () => events.delete(listener)
    },
    onConnection: (listener) => {
      watchers.add(listener)
      listener(up)
      return () => watchers.delete(listener)
    },
  }
}
