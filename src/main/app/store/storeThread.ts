import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { failed } from '../../../shared/ipc/envelope.ts'
import { threadApart } from '../../platform/apart/threadApart.ts'
import { appPaths } from '../../platform/node/appPaths.ts'
import { fileLog } from '../../platform/node/fileLog.ts'
import { randomIds } from '../../platform/node/randomIds.ts'
import { systemClock } from '../../platform/node/systemClock.ts'
import { createBackend } from '../createBackend.ts'
import { hostPrinter } from './hostPrinter.ts'
import type { FromThread, StoreThreadData, ToThread } from './storeMessages.ts'

// The store thread: the one opener of the workspace file. Its owner carries messages and does what only a host can.
const port = parentPort
if (!port) throw new Error('the store thread runs as a worker only')

const { open } = workerData as StoreThreadData
const send = (message: FromThread): void => port.postMessage(message)
const paths = appPaths()
const log = fileLog({ folder: paths.logs, name: 'store', clock: systemClock })
const printing = hostPrinter(send)

// Requests that come before the file is open wait for it.
const backend = createBackend({
  ports: {
    clock: systemClock,
    ids: randomIds,
    log,
    paths,
    printer: printing.printer,
    apart: threadApart({ thread: join(import.meta.dirname, 'readThread.js') }),
  },
  open,
})
backend.then(
  (ready) => {
    ready.onEvent((message) => send({ kind: 'event', message }))
    send({ kind: 'ready' })
  },
  (error: unknown) => {
    log.error('backend did not start', { error })
    // Nobody can be served: let the owner see the thread die.
    throw error
  },
)

async function answer(call: number, envelope: unknown): Promise<void> {
  const reply = await backend
    .then((ready) => ready.handle(envelope))
    .catch((error: unknown) => {
      log.error('request failed', { error })
      return failed('INTERNAL')
    })
  send({ kind: 'reply', call, reply })
}

async function close(): Promise<void> {
  try {
    await (await backend).close()
  } catch (error) {
    log.error('close failed', { error })
  }
  send({ kind: 'closed' })
  port?.close()
}

port.on('message', (message: ToThread) => {
  if (message.kind === 'request') void answer(message.call, message.envelope)
  else if (message.kind === 'printed') printing.settle(message.call, message.result)
  else void close()
})
