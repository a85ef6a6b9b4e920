import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type VerdictLook, verdictLook } from '../../../shared/i18n/verdictText.ts'
import type { ImprovementVerdict } from '../../../shared/ipc/routes/proof.ts'
import { Button } from '../../components/button/Button.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { openSheet } from '../../state/navigationStore.ts'
import { useAsked } from '../figures/useFigureRows.ts'
import { Asked, useLook } from '../proof/ProofPanel.tsx'
import { useChangesOf } from '../proof/useChangesOf.ts'
import { VerdictView } from '../proof/VerdictView.tsx'
import { SegmentSelect } from '../segments/SegmentSelect.tsx'
import styles from './ResultsPane.module.css'

const LOOKS: readonly VerdictLook[] = ['moved', 'worse', 'notYet', 'cannotTell']

/** All improvements that something was planned to prove, and how they stand. */
export function ResultsPane() {
  const { t } = useTranslation()
  const changes = useChangesOf('improvement', 'boardColumn', 'segment', 'touchpoint')
  const [segmentId, setSegmentId] = useState<string | null>(null)
  const asked = useAsked(JSON.stringify([segmentId, changes]), () =>
    request('proof.list', segmentId === null ? {} : { segmentId }),
  )
  return (
    <Pane scrolls>
      <PaneHead title={t('results.title')} lead={t('results.lead')} />
      {asked.state === 'loading' ? (
        <Loading text={t('common.loading')} />
      ) : asked.state === 'failed' ? (
        <NotRead text={t('figures.failed')} again={asked.again} />
      ) : asked.data.length === 0 ? (
        <EmptyPart title={t('results.emptyTitle')} text={t('results.empty')} />
      ) : (
        <>
          <div className={styles.over}>
            <ul className={styles.counts}>
              {LOOKS.map((look) => (
                <li key={look}>
                  <b>{asked.data.filter((verdict) => verdictLook(verdict) === look).length}</b>
                  {t(`proof.word.${look}`)}
                </li>
              ))}
            </ul>
            <SegmentSelect bare segmentId={segmentId} onChoose={setSegmentId} first={t('proof.asPlanned')} />
            {segmentId !== null && <p className={styles.lead}>{t('proof.otherGroup')}</p>}
          </div>
          <ul className={styles.list}>
            {LOOKS.flatMap((look) => asked.data.filter((verdict) => verdictLook(verdict) === look)).map((verdict) => (
              <Result key={verdict.improvementId} verdict={verdict} isPlanned={segmentId === null} />
            ))}
          </ul>
        </>
      )}
    </Pane>
  )
}

function Result({ verdict, isPlanned }: { verdict: ImprovementVerdict; isPlanned: boolean }) {
  const { t } = useTranslation()
  useLook(isPlanned ? verdict : null)
  const title = verdict.title || t('figures.unnamed')
  return (
    <li className={styles.result}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.name}>{title}</h2>
          <Asked verdict={verdict} />
        </div>
        <Button
          small
          aria-label={t('results.openNamed', { name: title })}
          onClick={() => openSheet({ kind: 'improvement', improvementId: verdict.improvementId })}
        >
          {t('results.open')}
        </Button>
      </header>
      <VerdictView verdict={verdict} />
    </li>
  )
}
