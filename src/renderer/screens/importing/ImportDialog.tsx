import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { closeSheet, type GivenFile, goToMap, openSheet } from '../../state/navigationStore.ts'
import { failureText, say, sayFailure } from '../../state/toasts.ts'
import styles from './ImportDialog.module.css'
import { ImportPreviewPane } from './ImportPreviewPane.tsx'
import { ImportSourcePane } from './ImportSourcePane.tsx'
import { type ImportFailure, type ImportSource, useImportPlan } from './useImportPlan.ts'

/** A text that someone else wrote becomes a journey: choose, see what it would be, bring it in as one step. */
export function ImportDialog({ file }: { file?: GivenFile }) {
  const { t } = useTranslation()
  const { state, look, forget, run } = useImportPlan()
  const { source, as, preview, failure, busy } = state
  const [pasted, setPasted] = useState('')
  useEffect(() => {
    if (file) void readGiven(file).then((read) => (read ? look(read) : undefined))
  }, [file, look])

  const bring = async (): Promise<void> => {
    if (!source || busy) return
    const reply = await run(source, as)
    if (!reply.ok) return
    const { journeys } = reply.data
    closeSheet()
    say({
      text: t('importDialog.done', { count: journeys.length, name: journeys[0]?.name || t('home.card.unnamed') }),
      look: 'gain',
      action: { label: t('common.undo'), run: () => void undo.run() },
    })
    if (journeys.length === 1) goToMap(journeys[0]!.id)
  }
  const choosing = !source || (failure !== null && preview === null)
  return (
    <Dialog
      wide
      tall
      title={t('importDialog.title')}
      text={t('importDialog.text')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      footer={
        source && !choosing ? (
          <>
            <p className={styles.hint}>{preview && t('importDialog.undoable')}</p>
            <AsAnswers source={source} />
            <Button onClick={forget}>{t('importDialog.other')}</Button>
            <Button look="primary" disabled={!preview || busy} onClick={() => void bring()}>
              {t('importDialog.run', { count: preview?.journeys.length ?? 1 })}
            </Button>
          </>
        ) : undefined
      }
    >
      {failure && <ImportFailureNotice failure={failure} source={source} />}
      {choosing ? (
        <ImportSourcePane text={pasted} onText={setPasted} onSource={(chosen) => void look(chosen)} />
      ) : preview ? (
        <ImportPreviewPane name={source.name} as={as} preview={preview} onKind={(kind) => void look(source, kind)} />
      ) : (
        busy && <Loading text={t('importDialog.reading')} />
      )}
    </Dialog>
  )
}

/** What could not be read, and where in it. */
function ImportFailureNotice({ failure, source }: { failure: ImportFailure; source: ImportSource | null }) {
  const { t } = useTranslation()
  const { line, where } = failure.data
  return (
    <Notice look="trouble" action={source ? <AsAnswers source={source} /> : undefined}>
      <b>{[source?.name, line !== undefined && t('importDialog.line', { line })].filter(Boolean).join(', ')}: </b>
      {failureText(failure)}
      {where !== undefined && where !== 'unexpected' && <code> {where}</code>}
    </Notice>
  )
}

/** The other reading of a file: what customers say. */
function AsAnswers({ source }: { source: ImportSource }) {
  const { t } = useTranslation()
  return (
    <Button look="link" onClick={() => openSheet({ kind: 'bringIn', file: source })}>
      {t('importDialog.asAnswers')}
    </Button>
  )
}

/** The bytes of a file that came as its path; null: they could not be had, which is said. */
async function readGiven({ name, bytes, path }: GivenFile): Promise<ImportSource | null> {
  if (bytes) return { name, bytes }
  const reply = await bridge().readFile(path ?? '')
  if (reply.ok) return { name, bytes: new Uint8Array(reply.data.bytes) }
  sayFailure(reply)
  return null
}
