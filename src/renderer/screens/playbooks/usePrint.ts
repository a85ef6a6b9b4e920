import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PracticePrint } from '../../../shared/ipc/routes/practice.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { failureText, say } from '../../state/toasts.ts'
import { saveDownload } from '../exporting/saveDownload.ts'

export interface Print {
  /** @param name of the file, without its ending */
  print(order: PracticePrint, name: string): Promise<void>
  readonly printing: boolean
  /** what went wrong, in a sentence */
  readonly problem: string | null
}

/** Makes a PDF where the user wants it. */
export function usePrint(): Print {
  const { t } = useTranslation()
  const language = useLanguage((s) => s.language)
  const [printing, setPrinting] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const print = async (order: PracticePrint, name: string): Promise<void> => {
    let path: string | null = null
    if (bridge().info.kind === 'electron') {
      path = await bridge().pickSave({ filter: 'export', extension: 'pdf', name })
      if (path === null) return
    }
    setPrinting(true)
    setProblem(null)
    const reply = await request('practice.print', { order, language, path })
    setPrinting(false)
    if (!reply.ok) return setProblem(failureText(reply))
    const { bytes, file, fileName } = reply.data
    if (bytes) saveDownload(bytes, fileName, 'application/pdf')
    say({ text: t('playbooks.printed', { file: file ?? fileName }), look: 'gain' })
  }
  return { print, printing, problem }
}
