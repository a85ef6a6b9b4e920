import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { openDocument, useDocument } from '../../state/documentStore.ts'
import { goToMap } from '../../state/navigationStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { failureText } from '../../state/toasts.ts'
import styles from './PresentScreen.module.css'
import { resetPresent, usePresent } from './presentStore.ts'
import { Stage } from './Stage.tsx'

/** A journey told to a room, stop by stop, over the whole window. */
export function PresentScreen({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const doc = useShown((s) => s.doc)
  const status = useDocument((s) => s.status)
  const failure = useDocument((s) => s.failure)
  const theme = usePresent((s) => s.theme)
  const leave = useCallback(() => goToMap(journeyId), [journeyId])
  useEffect(() => {
    void openDocument(journeyId)
    return resetPresent
  }, [journeyId])
  return (
    <div className={styles.screen} data-theme={theme}>
      {doc && doc.journey.id === journeyId ? (
        <Stage doc={doc} leave={leave} />
      ) : status === 'missing' || failure ? (
        <div className={styles.trouble} role="alert">
          <p>{failure && status !== 'missing' ? failureText(failure) : t('present.missing')}</p>
          <Button look="primary" onClick={leave}>
            {t('present.backToMap')}
          </Button>
        </div>
      ) : (
        <Loading text={t('present.loading')} />
      )}
    </div>
  )
}
