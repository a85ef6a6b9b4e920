import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { ScenePreview } from '../../components/scene/ScenePreview.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { goToMap } from '../../state/navigationStore.ts'
import { forgetStart, goToStation, useStart } from '../../state/startStore.ts'
import { failureText } from '../../state/toasts.ts'
import { useWords } from '../../state/words.ts'
import styles from './MapStep.module.css'
import { OwnWords } from './OwnWords.tsx'
import { Skip } from './Skip.tsx'
import { Stop } from './Stop.tsx'
import { useStartPreview } from './useStartPreview.ts'

/** The map as it is being made of the answers; opening it keeps it. */
export function MapStep() {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const words = useWords()
  const { answers, trade } = useStart()
  const { doc, failure } = useStartPreview()
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const open = useRef<HTMLButtonElement>(null)
  useEffect(() => open.current?.focus(), [])
  const scene = useMemo(() => doc && layoutJourney(doc, { density: 'compact', words }), [doc, words])
  const business = answers.business.trim()
  const make = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const reply = await request('template.start', { id: newId(), templateId: trade ?? null, language, answers })
    setBusy(false)
    if (!reply.ok) return setError(failureText(reply))
    goToMap(reply.data.journeyId)
    forgetStart()
  }
  return (
    <Stop
      title={business ? t('start.map.titleOf', { name: business }) : t('start.map.title')}
      text={t('start.map.text')}
      onForward={() => void make()}
      ways={
        <>
          <Skip />
          <Button onClick={() => goToStation('customer')}>{t('common.back')}</Button>
          <Button ref={open} look="primary" type="submit" disabled={busy}>
            {t('start.map.open')}
          </Button>
        </>
      }
    >
      {(error ?? failure) && <Notice look="trouble">{error ?? failure}</Notice>}
      <OwnWords doc={doc} answers={answers} />
      {scene ? (
        <div className={styles.drawing}>
          <ScenePreview scene={scene} title={t('start.map.preview')} />
        </div>
      ) : (
        !failure && <Loading text={t('common.loading')} />
      )}
    </Stop>
  )
}
