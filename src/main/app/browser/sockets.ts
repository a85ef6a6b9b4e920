import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import type { StoreClient } from '../store/storeClient.ts'
import { MAX_MESSAGE_BYTES, SOCKET_PATH } from './limits.ts'
import { socketRefusal } from './requestGuard.ts'
import type { Session } from './session.ts'
import { FromPage, type ToPage } from './socketMessages.ts'
import { decodeFrame, encodeFrame } from './wire.ts'

export interface SocketOptions {
  readonly server: Server
  readonly store: StoreClient
  readonly session: Session
  readonly port: number
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

/** The pages' way to the store: every open page sends requests and hears every event. */
export function attachSockets({ server, store, session, port }: SocketOptions): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false })
  let storeUp = true

  const tell = (socket: WebSocket, message: ToPage): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(encodeFrame(message))
  }
  const tellAll = (message: ToPage): void => {
    if (sockets.clients.size === 0) return
    const frame = encodeFrame(message)
    for (const socket of sockets.clients) if (socket.readyState === WebSocket.OPEN) socket.send(frame)
  }

  async function hear(socket: WebSocket, frame: string | Uint8Array): Promise<void> {
    let message: FromPage
    try {
      message = FromPage.parse(decodeFrame(frame))
    } catch {
      socket.close(1008, 'malformed')
      return
    }
    const reply = await store.handle(message.envelope)
    tell(socket, { kind: 'reply', call: message.call, reply })
  }

  sockets.on('connection', (socket: WebSocket) => {
    tell(socket, { kind: 'store', up: storeUp })
    socket.on('error', () => socket.terminate())
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      void hear(socket, isBinary ? data : data.toString('utf8'))
    })
  })
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const isOurs =
      request.url === SOCKET_PATH &&
      socketRefusal(request.headers, port) === null &&
      session.knows(request.headers.cookie)
    if (isOurs) sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
    else refuse(socket)
  })
  const forgets = [
    store.onEvent((message) => tellAll({ kind: 'event', message })),
    store.onConnection((up) => {
      storeUp = up
      tellAll({ kind: 'store', up })
    }),
  ]
  return {
    close: () => {
      for (const forget of forgets) forget()
      for (const socket of sockets.clients) socket.close(1001)
      sockets.close()
    },
  }
}
