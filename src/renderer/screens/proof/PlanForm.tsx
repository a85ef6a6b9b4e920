import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { betterOf } from '../../../shared/domain/listening/targetFor.ts'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import type { Segment } from '../../../shared/domain/segment/segment.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { metricName } from '../../../shared/i18n/figureText.ts'
import { Button } from '../../components/button/Button.tsx'
import { Group } from '../../components/field/Group.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { Select } from '../../components/select/Select.tsx'
import styles from './ProofPanel.module.css'
import { directionOf, faultOf, type HeardFigure, metricsToProve, type PlanDraft } from './planDraft.ts'

const ALL = 'all'

interface PlanFormProps {
  readonly plan: PlanDraft
  /** by touchpoint: what was heard where */
  readonly figures: readonly HeardFigure[]
  readonly places: readonly TouchpointPlace[]
  readonly segments: readonly Segment[]
  readonly onSave: (plan: PlanDraft) => void
  readonly onCancel: () => void
}

/** Which figure, where, of whom, and the days of before and after. */
export function PlanForm({ plan, figures, places, segments, onSave, onCancel }: PlanFormProps) {
  const { t, i18n } = useTranslation()
  const [draft, setDraft] = useState(plan)
  const [tried, setTried] = useState(false)
  const fault = faultOf(draft)
  const metric = draft.metric as MetricKey
  const metrics = metricsToProve(figures, draft.touchpointId)
  const offered = metrics.some((one) => one.metric === metric) ? metrics : [{ metric, heard: false }, ...metrics]
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!fault) onSave(draft)
  }
  const several = new Set(places.map(({ journeyId }) => journeyId)).size > 1
  const day = (side: 'before' | 'after', end: 'from' | 'to') => (
    <TextField
      label={t(`proof.${end}`)}
      type="date"
      value={draft[side][end]}
      onText={(text) => setDraft({ ...draft, [side]: { ...draft[side], [end]: text } })}
    />
  )
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Select
        label={t('proof.metric')}
        value={draft.metric}
        choices={offered.map((one) => ({
          value: one.metric,
          label: one.heard
            ? metricName(i18n, one.metric)
            : t('proof.notHeard', { metric: metricName(i18n, one.metric) }),
        }))}
        onChoose={(next) => setDraft({ ...draft, metric: next, direction: directionOf(next as MetricKey) })}
      />
      <Select
        label={t('proof.place')}
        value={draft.touchpointId ?? ALL}
        choices={[
          { value: ALL, label: t('proof.everywhere') },
          ...places.map(({ id, name, stage, journey }) => ({
            value: id,
            label: [name || t('figures.unnamed'), several ? journey : stage].filter((part) => part !== '').join(' · '),
          })),
        ]}
        onChoose={(id) => setDraft({ ...draft, touchpointId: id === ALL ? null : id })}
      />
      {segments.length > 0 && (
        <Select
          label={t('proof.segment')}
          value={draft.segmentId ?? ALL}
          choices={[
            { value: ALL, label: t('proof.everybody') },
            ...segments.map(({ id, name }) => ({ value: id, label: name || t('figures.unnamed') })),
          ]}
          onChoose={(id) => setDraft({ ...draft, segmentId: id === ALL ? null : id })}
        />
      )}
      {betterOf(metric) === null && (
        <Group label={t('proof.direction')}>
          <Segmented
            wide
            label={t('proof.direction')}
            value={draft.direction}
            choices={(['up', 'down'] as const).map((value) => ({ value, label: t(`proof.${value}`) }))}
            onChoose={(direction) => setDraft({ ...draft, direction })}
          />
        </Group>
      )}
      {(['before', 'after'] as const).map((side) => (
        <fieldset key={side} className={styles.days}>
          <legend className={styles.legend}>{t(`proof.${side}`)}</legend>
          {day(side, 'from')}
          {day(side, 'to')}
        </fieldset>
      ))}
      {tried && fault && <Notice look="trouble">{t(`proof.${fault}`)}</Notice>}
      <div className={styles.actions}>
        <Button look="primary" small type="submit">
          {t('proof.done')}
        </Button>
        <Button small onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
