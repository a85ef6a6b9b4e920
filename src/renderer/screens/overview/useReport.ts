import { useCallback, useState } from 'react'
import type { Input } from '../../../shared/ipc/contract.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { saveDownload } from '../exporting/saveDownload.ts'

/** Makes a PDF of the page that is read in a minute, alone or with all lists, and says where it is. */
export function useReport() {
  const [printing, setPrinting] = useState(false)
  const print = useCallback(async (what: Input<'report.print'>['what']): Promise<void> => {
    const { language, i18n } = useLanguage.getState()
    let path: string | null = null
    if (bridge().info.kind === 'electron') {
      const name = i18n.t(what === 'sheet' ? 'overview.sheetFile' : 'overview.wholeFile')
      path = await bridge().pickSave({ filter: 'export', extension: 'pdf', name })
      if (path === null) return
    }
    setPrinting(true)
    const reply = await request('report.print', { what, language, path })
    setPrinting(false)
    if (!reply.ok) return sayFailure(reply)
    const { bytes, file, fileName } = reply.data
    if (bytes) saveDownload(bytes, fileName, 'application/pdf')
    say({ text: i18n.t('overview.printed', { file: file ?? fileName }), look: 'gain' })
  }, [])
  return { printing, print }
}
