import { app } from 'electron'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { PrintAnswer, PrintRequest } from '../../platform/printer/printProcessMessages.ts'
import { createElectronPrinter } from './electronPrinter.ts'

// An Electron process that only prints, for a command line where no other Chromium is. It is spoken to over Node's own
// channel to its parent, shows nothing, and ends when the parent does.

const answer = (message: PrintAnswer): void => {
  if (process.connected) process.send?.(message)
}

const printer = createElectronPrinter()
const jobs = new Map<number, AbortController>()

async function serve(request: PrintRequest): Promise<void> {
  const { id } = request
  if (request.kind === 'cancel') return jobs.get(id)?.abort()
  const control = new AbortController()
  const { signal } = control
  jobs.set(id, control)
  try {
    const bytes =
      request.kind === 'pdf'
        ? await printer.pdf({ ...request.job, signal })
        : await printer.png({ ...request.job, signal })
    answer({ kind: 'done', id, bytes: Buffer.from(bytes).toString('base64') })
  } catch (error) {
    const failure = error instanceof AppError ? error : new AppError('PRINT_FAILED', { reason: 'ended' })
    answer({ kind: 'failed', id, code: failure.code, data: failure.data })
  } finally {
    jobs.delete(id)
  }
}

app.disableHardwareAcceleration()
app.dock?.hide()
app.on('window-all-closed', () => undefined)
process.on('disconnect', () => app.exit(0))
process.on('message', (request: PrintRequest) => void serve(request))
void app.whenReady().then(() => answer({ kind: 'ready' }))
