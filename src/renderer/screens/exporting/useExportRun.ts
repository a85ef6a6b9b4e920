import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorData } from '../../../shared/ipc/errors.ts'
import type { ExportOptions, ExportWarning } from '../../../shared/ipc/exportOptions.ts'
import { bridge } from '../../ipc/bridge.ts'
import { newId, request } from '../../ipc/connection.ts'
import { saveDownload } from './saveDownload.ts'

export type ExportRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly phase: string; readonly fraction: number | null }
  | {
      readonly kind: 'done'
      /** where it is; null: it went to the downloads */
      readonly file: string | null
      readonly fileName: string
      readonly pages: number
      readonly warnings: readonly ExportWarning[]
    }
  | { readonly kind: 'failed'; readonly code: string; readonly data: ErrorData }

/** One export at a time, with its progress; leaving the dialog ends it. */
export function useExportRun() {
  const [run, setRun] = useState<ExportRun>({ kind: 'idle' })
  const requestId = useRef<string | null>(null)

  useEffect(
    () =>
      bridge().onEvent(({ event, data }) => {
        if (event !== 'job.progress' || !('requestId' in data) || data.requestId !== requestId.current) return
        setRun({ kind: 'running', phase: data.phase, fraction: data.fraction })
      }),
    [],
  )
  const cancel = useCallback(() => {
    if (requestId.current !== null) void request('job.cancel', { requestId: requestId.current })
  }, [])
  useEffect(() => cancel, [cancel])

  const start = useCallback(async (journeyId: string, journeyName: string, options: ExportOptions): Promise<void> => {
    let path: string | null = null
    if (bridge().info.kind === 'electron') {
      path = await bridge().pickSave({ filter: 'export', extension: options.format, name: journeyName })
      if (path === null) return
    }
    const id = newId()
    requestId.current = id
    setRun({ kind: 'running', phase: '', fraction: null })
    const reply = await request('export.run', { journeyId, options, path }, id)
    requestId.current = null
    if (!reply.ok) {
      setRun({ kind: 'failed', code: reply.code, data: reply.data })
      return
    }
    const { file, fileName, mime, bytes, pages, warnings } = reply.data
    if (bytes) saveDownload(bytes, fileName, mime)
    setRun({ kind: 'done', file, fileName, pages, warnings })
  }, [])
  const reset = useCallback(() => setRun({ kind: 'idle' }), [])
  return { run, start, cancel, reset }
}
