import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import { Avatar } from '../../components/avatar/Avatar.tsx'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { ScenePreview } from '../../components/scene/ScenePreview.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { closeSheet, goToMap } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'
import { useWords } from '../../state/words.ts'
import styles from './TemplateDialog.module.css'

/** A template as it would be drawn, before it becomes a journey. */
export function TemplateDialog({ templateId }: { templateId: string }) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const words = useWords()
  const template = useLibrary((state) => state.templates?.find((each) => each.id === templateId))
  const [doc, setDoc] = useState<JourneyDoc | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void request('template.preview', { templateId, language }).then((reply) => {
      if (!wanted) return
      if (reply.ok) setDoc(reply.data)
      else setError(failureText(reply))
    })
    return () => {
      wanted = false
    }
  }, [templateId, language])
  const scene = useMemo(() => doc && layoutJourney(doc, { density: 'compact', words }), [doc, words])
  const use = async (): Promise<void> => {
    const reply = await request('template.use', { templateId, language, id: newId() })
    if (reply.ok) {
      closeSheet()
      goToMap(reply.data.journeyId)
    } else setError(failureText(reply))
  }
  return (
    <Dialog
      wide
      tall
      title={template ? `${template.name}: ${template.journeyName}` : t('home.templates.title')}
      text={template?.summary}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        <>
          <p className={styles.hint}>{t('home.templates.dialogHint')}</p>
          <Button onClick={closeSheet}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void use()}>
            {t('home.templates.use')}
          </Button>
        </>
      }
    >
      {error && <Notice look="trouble">{error}</Notice>}
      {doc && (
        <ul className={styles.facts}>
          {doc.personas.map((persona) => (
            <li key={persona.id} className={styles.persona}>
              <Avatar name={persona.name} />
              {[persona.name, persona.role].filter(Boolean).join(' · ')}
            </li>
          ))}
          <li>{t('common.count.stages', { count: doc.stages.length })}</li>
          <li>{t('common.count.steps', { count: doc.steps.length })}</li>
          <li>{t('common.count.touchpoints', { count: doc.touchpoints.length })}</li>
        </ul>
      )}
      {scene ? (
        <ScenePreview scene={scene} title={t('home.templates.preview')} />
      ) : (
        !error && <Loading text={t('common.loading')} />
      )}
    </Dialog>
  )
}
