import { useEffect, useState } from 'react'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { useStart } from '../../state/startStore.ts'
import { failureText } from '../../state/toasts.ts'

/** The map that the answers would become; null while it is on its way. */
export function useStartPreview(): { readonly doc: JourneyDoc | null; readonly failure: string | null } {
  const language = useLanguage((state) => state.language)
  const trade = useStart((state) => state.trade)
  const answers = useStart((state) => state.answers)
  const [shown, setShown] = useState<{ doc: JourneyDoc | null; failure: string | null }>({ doc: null, failure: null })
  useEffect(() => {
    let wanted = true
    void request('template.startPreview', { templateId: trade ?? null, language, answers }).then((reply) => {
      if (!wanted) return
      setShown(reply.ok ? { doc: reply.data, failure: null } : { doc: null, failure: failureText(reply) })
    })
    return () => {
      wanted = false
    }
  }, [trade, language, answers])
  return shown
}
