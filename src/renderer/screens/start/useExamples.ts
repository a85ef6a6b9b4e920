import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { type Examples, examplesOf } from './examples.ts'

/** What the trade's map says where the owner is asked; our own examples until it is there, and for other trades. */
export function useExamples(trade: string | null): Examples {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const [doc, setDoc] = useState<JourneyDoc | null>(null)
  useEffect(() => {
    let wanted = true
    setDoc(null)
    if (trade === null) return
    void request('template.preview', { templateId: trade, language }).then((reply) => {
      if (wanted && reply.ok) setDoc(reply.data)
    })
    return () => {
      wanted = false
    }
  }, [trade, language])
  const pain = t('start.examples.pain')
  return examplesOf(doc, {
    name: t('start.examples.name'),
    role: t('start.examples.role'),
    steps: {
      first: t('start.examples.steps.first'),
      next: t('start.examples.steps.next'),
      last: t('start.examples.steps.last'),
    },
    pains: { first: pain, next: pain, last: pain },
  })
}
