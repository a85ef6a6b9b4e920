import { useCallback, useEffect, useRef, useState } from 'react'
import { tableName } from '../../../shared/i18n/tableName.ts'
import type { TableAsked, TableFormat } from '../../../shared/ipc/routes/tables.ts'
import { bridge } from '../../ipc/bridge.ts'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { useWorkspace, workspaceName } from '../../state/workspaceStore.ts'
import { saveDownload } from './saveDownload.ts'

/** What the group of customers of a table is called; '' for all. */
async function segmentOf(table: TableAsked): Promise<string> {
  const segmentId = table.what === 'figures' ? table.question.segmentId : undefined
  if (segmentId === undefined) return ''
  const reply = await request('segment.list', {})
  return (reply.ok && reply.data.find(({ id }) => id === segmentId)?.name) || ''
}

/** One table at a time, with its progress; leaving the screen ends it. */
export function useTableExport() {
  const [running, setRunning] = useState(false)
  const [fraction, setFraction] = useState<number | null>(null)
  const requestId = useRef<string | null>(null)
  useEffect(
    () =>
      bridge().onEvent(({ event, data }) => {
        if (event !== 'job.progress' || !('requestId' in data) || data.requestId !== requestId.current) return
        setFraction(data.fraction)
      }),
    [],
  )
  const cancel = useCallback(() => {
    if (requestId.current !== null) void request('job.cancel', { requestId: requestId.current })
  }, [])
  useEffect(() => cancel, [cancel])

  const start = useCallback(async (table: TableAsked, format: TableFormat): Promise<void> => {
    const { i18n, language } = useLanguage.getState()
    let path: string | null = null
    if (bridge().info.kind === 'electron') {
      const business = workspaceName(useWorkspace.getState().state)
      const name = tableName(i18n, table, business, await segmentOf(table))
      path = await bridge().pickSave({ filter: 'export', extension: format, name })
      if (path === null) return
    }
    const id = newId()
    requestId.current = id
    setFraction(null)
    setRunning(true)
    const reply = await request('listening.export', { table, format, language, path }, id)
    requestId.current = null
    setRunning(false)
    if (!reply.ok) return sayFailure(reply)
    const { bytes, file, fileName, mime, cut } = reply.data
    if (bytes) saveDownload(bytes, fileName, mime)
    say({ text: i18n.t('tables.done', { file: file ?? fileName }), look: 'gain' })
    if (cut > 0) say({ text: i18n.t('tables.cut', { count: cut }) })
  }, [])
  return { running, fraction, start, cancel }
}
