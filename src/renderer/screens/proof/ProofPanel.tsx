import { FlaskConical } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { metricName } from '../../../shared/i18n/figureText.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import type { ImprovementVerdict } from '../../../shared/ipc/routes/proof.ts'
import { Button } from '../../components/button/Button.tsx'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { today } from '../figures/days.ts'
import { useAsked } from '../figures/useFigureRows.ts'
import { SegmentSelect } from '../segments/SegmentSelect.tsx'
import { PlanForm } from './PlanForm.tsx'
import styles from './ProofPanel.module.css'
import { metricsToProve, type PlanDraft, placeOf, proposedPlan } from './planDraft.ts'
import { useChangesOf } from './useChangesOf.ts'
import { VerdictView } from './VerdictView.tsx'

/** Whether an improvement moved what it was to move: planned here, read here. */
export function ProofPanel({ improvement }: { improvement: ImprovementShown }) {
  const { t } = useTranslation()
  const [writing, setWriting] = useState(false)
  const { id, proof } = improvement
  const set = async (plan: PlanDraft | null): Promise<void> => {
    setWriting(false)
    const reply = await request('proof.set', { improvementId: id, plan })
    if (!reply.ok) sayFailure(reply)
  }
  return (
    <section className={styles.panel} aria-labelledby="proof">
      <h3 id="proof">{t('proof.title')}</h3>
      {writing ? (
        <Planning improvement={improvement} onSave={(plan) => void set(plan)} onCancel={() => setWriting(false)} />
      ) : proof ? (
        <>
          <Reading improvement={improvement} />
          <div className={styles.actions}>
            <Button small onClick={() => setWriting(true)}>
              {t('proof.change')}
            </Button>
            <Button small look="link" onClick={() => void set(null)}>
              {t('proof.drop')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.empty}>{t('proof.lead')}</p>
          <div className={styles.actions}>
            <Button small icon={FlaskConical} onClick={() => setWriting(true)}>
              {t('proof.plan')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface PlanningProps {
  readonly improvement: ImprovementShown
  readonly onSave: (plan: PlanDraft) => void
  readonly onCancel: () => void
}

function Planning({ improvement, onSave, onCancel }: PlanningProps) {
  const { t } = useTranslation()
  const language = useLanguage((s) => s.language)
  const asked = useAsked('plan', async () => {
    const [heard, places, segments] = await Promise.all([
      request('figures.read', { language, by: 'touchpoint' }),
      request('touchpoint.list', {}),
      request('segment.list', {}),
    ])
    if (!heard.ok) return heard
    if (!places.ok) return places
    if (!segments.ok) return segments
    return { ok: true, data: { figures: heard.data, places: places.data, segments: segments.data } }
  })
  if (asked.state === 'loading') return <Loading text={t('common.loading')} />
  if (asked.state === 'failed') return <NotRead text={t('figures.failed')} again={asked.again} />
  const { figures, places, segments } = asked.data
  const proposed = () => proposedPlan(improvement, metricsToProve(figures, placeOf(improvement)), today())
  return (
    <PlanForm
      plan={improvement.proof ?? proposed()}
      figures={figures}
      places={places}
      segments={segments}
      onSave={({ metric, touchpointId, segmentId, before, after, direction }) =>
        onSave({ metric, touchpointId, segmentId, before, after, direction })
      }
      onCancel={onCancel}
    />
  )
}

function Reading({ improvement: { id, proof, startOn, doneAt } }: { improvement: ImprovementShown }) {
  const { t } = useTranslation()
  const [segmentId, setSegmentId] = useState<string | null>(null)
  const changes = useChangesOf('improvement', 'segment', 'touchpoint')
  const asked = useAsked(JSON.stringify([id, proof, startOn, doneAt, segmentId, changes]), () =>
    request('proof.verdict', { improvementId: id, ...(segmentId && { segmentId }) }),
  )
  const verdict = asked.state === 'there' ? asked.data : null
  // Only what was planned makes a claim, so only that is looked at too early.
  useLook(segmentId === null ? verdict : null)
  if (asked.state === 'loading') return <Loading text={t('common.loading')} />
  if (asked.state === 'failed') return <NotRead text={t('figures.failed')} again={asked.again} />
  return (
    verdict && (
      <>
        <Asked verdict={verdict} />
        <SegmentSelect bare segmentId={segmentId} onChoose={setSegmentId} first={t('proof.asPlanned')} />
        {segmentId !== null && <p className={styles.asked}>{t('proof.otherGroup')}</p>}
        <VerdictView verdict={verdict} />
      </>
    )
  )
}

/** Which figure, where and of whom. */
export function Asked({ verdict }: { verdict: ImprovementVerdict }) {
  const { t, i18n } = useTranslation()
  const { metric, plan, place, segment } = verdict
  const parts = [
    metricName(i18n, metric),
    plan.touchpointId === null ? t('proof.everywhere') : place || t('proof.gonePlace'),
    ...(plan.segmentId === null ? [] : [segment || t('proof.goneSegment')]),
  ]
  return <p className={styles.asked}>{parts.join(' · ')}</p>
}

/** Whoever reads a verdict before all of its days are in has looked, and the claim at the end is made harder by it. */
export function useLook(verdict: ImprovementVerdict | null): void {
  const early = verdict?.caveats.includes('notOver') ? `${verdict.improvementId} ${verdict.upTo}` : null
  useEffect(() => {
    const [improvementId] = early?.split(' ') ?? []
    if (improvementId) void request('proof.look', { improvementId })
  }, [early])
}
