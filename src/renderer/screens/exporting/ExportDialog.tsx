import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { ExportOptions } from '../../../shared/ipc/exportOptions.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { useDocument } from '../../state/documentStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { keptOverlay, useOverlay } from '../../state/overlayStore.ts'
import { failureText } from '../../state/toasts.ts'
import styles from './ExportDialog.module.css'
import { ExportOptionsPane } from './ExportOptionsPane.tsx'
import { ExportPreview } from './ExportPreview.tsx'
import { ExportResult } from './ExportResult.tsx'
import { rememberOptions, sensible, startingOptions } from './exportChoice.ts'
import { useExportRun } from './useExportRun.ts'

/** How the map leaves: what is seen here is what comes out. */
export function ExportDialog({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const language = useLanguage((state) => state.language)
  const touchpointWord = useLanguage((state) => state.touchpointWord)
  const { doc, error } = useJourney(journeyId)
  // What lies under the map goes along, unless it is not wanted.
  const [otherId] = useState(() => keptOverlay(journeyId))
  const overlay = useOverlaid(otherId)
  const [options, setOptions] = useState<ExportOptions>(() => startingOptions(language, touchpointWord, otherId))
  const { run, start, cancel, reset } = useExportRun()
  const change = (patch: Partial<ExportOptions>): void => {
    const next = sensible({ ...options, ...patch })
    setOptions(next)
    rememberOptions(next)
    if (run.kind !== 'running') reset()
  }
  const running = run.kind === 'running'
  return (
    <Dialog
      wide
      tall
      title={t('exportDialog.title')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        <>
          <ExportResult run={run} onCancel={cancel} />
          <Button
            look="primary"
            disabled={!doc || running}
            onClick={() => doc && void start(journeyId, doc.journey.name, options)}
          >
            {t('exportDialog.run')}
          </Button>
        </>
      }
    >
      {error && <Notice look="trouble">{error}</Notice>}
      {doc ? (
        <div className={styles.pane}>
          <ExportOptionsPane options={options} overlay={overlay} disabled={running} onChange={change} />
          <ExportPreview doc={doc} overlay={overlay} options={options} />
        </div>
      ) : (
        !error && <Loading text={t('common.loading')} />
      )}
    </Dialog>
  )
}

/** The journey that lies under the one on the map, or the one that did when it was last seen. */
function useOverlaid(otherId: string | null): JourneyDoc | null {
  const shown = useOverlay((state) => (otherId !== null && state.doc?.journey.id === otherId ? state.doc : null))
  const [fetched, setFetched] = useState<JourneyDoc | null>(null)
  useEffect(() => {
    if (otherId === null || shown) return
    let wanted = true
    void request('journey.get', { journeyId: otherId }).then((reply) => {
      if (wanted && reply.ok) setFetched(reply.data)
    })
    return () => {
      wanted = false
    }
  }, [otherId, shown])
  return shown ?? fetched
}

/** The journey on screen, or another one fetched for this. */
function useJourney(journeyId: string): { doc: JourneyDoc | null; error: string | null } {
  const shown = useDocument((state) => (state.journeyId === journeyId ? state.doc : null))
  const [fetched, setFetched] = useState<JourneyDoc | null>(null)
  const [error, setError] = useState<string | null>(null)
  const needed = shown === null
  useEffect(() => {
    if (!needed) return
    let wanted = true
    void request('journey.get', { journeyId }).then((reply) => {
      if (!wanted) return
      if (reply.ok) setFetched(reply.data)
      else setError(failureText(reply))
    })
    return () => {
      wanted = false
    }
  }, [journeyId, needed])
  return { doc: shown ?? fetched, error }
}
