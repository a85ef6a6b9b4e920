import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { LineProgress } from '../../components/progress/LineProgress.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { closeSheet, openSheet } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'
import styles from './BringInDialog.module.css'
import { bringIn, followProgress, goTo, startAnew, stopImport, stopReading, takeFile, takeText } from './bringing.ts'
import { type BringState, type Failure, STOPS, type Stop, useBringing } from './bringStore.ts'
import type { Brought } from './brought.ts'
import { CountPane } from './CountPane.tsx'
import { DonePane } from './DonePane.tsx'
import { PlacePane } from './PlacePane.tsx'
import { saysSomething } from './placing.ts'
import { ReadPane } from './ReadPane.tsx'
import { SourcePane } from './SourcePane.tsx'
import { StopLine } from './StopLine.tsx'
import { toBring } from './toBring.ts'

/** Files of what customers say: what it is, where it goes, what comes in; as one step. */
export function BringInDialog({ file, text }: { file?: Brought; text?: string }) {
  const { t } = useTranslation()
  const state = useBringing()
  const { phase, brought, comments, failure, preview } = state
  useEffect(() => {
    const stop = followProgress()
    return () => {
      stop()
      stopReading()
    }
  }, [])
  useEffect(() => {
    if (file) void takeFile(file)
    else if (text !== undefined) void takeText(text)
    else startAnew()
  }, [file, text])
  const asked = (STOPS as readonly string[]).includes(phase)
  // Conversations and paths are told at once, and need the room; a mere count of answers does not.
  const isBrief = phase === 'done' && state.done !== null && state.done.became.cases + state.done.became.visits === 0
  const title = !brought || phase === 'choose' ? t('bringing.title') : brought.name
  return (
    <Dialog
      wide={!isBrief}
      tall={!isBrief}
      title={title}
      text={phase === 'choose' ? t('bringing.text') : undefined}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      mayClose={() => phase !== 'running'}
      footer={asked ? <Foot state={state} phase={phase as Stop} /> : undefined}
    >
      {asked && <StopLine at={phase as Stop} onGo={(stop) => void goTo(stop)} />}
      {failure && <FailureNotice failure={failure} name={brought?.name ?? ''} />}
      {phase === 'choose' && <SourcePane />}
      {phase === 'looking' && <Loading text={t('bringing.looking')} />}
      {phase === 'read' && preview && <ReadPane preview={preview} comments={comments} />}
      {phase === 'place' && <PlacePane />}
      {phase === 'count' && <CountPane />}
      {phase === 'running' && <Running name={brought?.name ?? ''} fraction={state.fraction} />}
      {phase === 'done' && <DonePane />}
    </Dialog>
  )
}

function Running({ name, fraction }: { name: string; fraction: number | null }) {
  const { t } = useTranslation()
  return (
    <div className={styles.running}>
      <LineProgress label={t('bringing.running.title', { name })} fraction={fraction} />
      <p>{t('bringing.running.text')}</p>
      <Button onClick={stopImport}>{t('bringing.running.stop')}</Button>
    </div>
  )
}

/** What could not be read, and what to do; a file that is perhaps something else may be looked at as that. */
function FailureNotice({ failure, name }: { failure: Failure; name: string }) {
  const brought = useBringing((state) => state.brought)
  return (
    <Notice look="trouble" action={brought ? <AsJourney brought={brought} /> : undefined}>
      {name !== '' && <b>{name}: </b>}
      {failureText(failure)}
    </Notice>
  )
}

function AsJourney({ brought }: { brought: Brought }) {
  const { t } = useTranslation()
  return (
    <Button look="link" onClick={() => openSheet({ kind: 'import', file: brought })}>
      {t('bringing.asJourney')}
    </Button>
  )
}

/** The way forward, and the way back, which is on the line above, too. */
function Foot({ state, phase }: { state: BringState; phase: Stop }) {
  const { t } = useTranslation()
  const { brought, comments, preview, placing, touchpoints, tried } = state
  const other = (
    <>
      {brought && !comments && phase === 'read' && <AsJourney brought={brought} />}
      <span className={styles.gap} />
      <Button onClick={startAnew}>{t('bringing.other')}</Button>
    </>
  )
  if (phase === 'read') {
    const ready = preview !== null && preview.needs.length === 0 && state.failure === null
    return (
      <>
        {other}
        <Button
          look="primary"
          disabled={!ready}
          onClick={() => void goTo(touchpoints.length === 0 ? 'count' : 'place')}
        >
          {t('bringing.next')}
        </Button>
      </>
    )
  }
  if (phase === 'place') {
    const ready = saysSomething(placing) && state.places !== null
    return (
      <>
        <p className={styles.hint}>{!saysSomething(placing) && t('bringing.place.missing')}</p>
        <Button onClick={() => void goTo('read')}>{t('common.back')}</Button>
        <Button look="primary" disabled={!ready} onClick={() => void goTo('count')}>
          {t('bringing.next')}
        </Button>
      </>
    )
  }
  const { count, key } = toBring(tried)
  return (
    <>
      <p className={styles.hint}>{count > 0 && t('bringing.count.undoable')}</p>
      <Button onClick={startAnew}>{t('bringing.other')}</Button>
      <Button onClick={() => void goTo(touchpoints.length === 0 ? 'read' : 'place')}>{t('common.back')}</Button>
      {count === 0 && tried ? (
        <Button look="primary" onClick={closeSheet}>
          {t('common.close')}
        </Button>
      ) : (
        <Button look="primary" disabled={count === 0} onClick={() => void bringIn()}>
          {t(`bringing.count.${key}`, { count })}
        </Button>
      )}
    </>
  )
}
