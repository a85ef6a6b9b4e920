import { CircleCheck, CircleHelp, Flag, TriangleAlert } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Target } from '../../../shared/domain/listening/target.ts'
import { betterOf, goalOf, targetFor } from '../../../shared/domain/listening/targetFor.ts'
import type { Figure } from '../../../shared/domain/metric/figure/figure.ts'
import { judge } from '../../../shared/domain/metric/judge.ts'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { valueText } from '../../../shared/i18n/figureText.ts'
import { Button } from '../../components/button/Button.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { request } from '../../ipc/connection.ts'
import styles from './FigurePage.module.css'
import { readTarget, type TargetDraft, type TargetFault, writtenIn } from './targetDraft.ts'

interface TargetPartProps {
  readonly metric: MetricKey
  readonly figure: Figure
  readonly targets: readonly Target[]
  /** where it is measured; null: everywhere */
  readonly place: TouchpointPlace | null
}

const VERDICT = { met: CircleCheck, missed: TriangleAlert, cannotTell: CircleHelp }

/** What the figure should be, whether it is, and the way to say so. */
export function TargetPart({ metric, figure, targets, place }: TargetPartProps) {
  const { t, i18n } = useTranslation()
  const [writing, setWriting] = useState(false)
  const target = targetFor(targets, metric, place?.id ?? null)
  const judged = target && judge(figure, goalOf(target))
  return (
    <section className={styles.part} aria-labelledby="target">
      <h2 id="target" className={styles.partTitle}>
        {t('figures.target.title')}
      </h2>
      {writing ? (
        <TargetForm metric={metric} figure={figure} target={target} place={place} onDone={() => setWriting(false)} />
      ) : target && judged ? (
        <>
          <p className={styles.goal}>
            {t(target.direction === 'up' ? 'metrics.target.atLeast' : 'metrics.target.atMost', {
              value: valueText(i18n, target.goal, figure),
            })}
          </p>
          <p>
            {target.touchpointId === null
              ? t('figures.target.everywhere')
              : t('figures.target.here', { place: place?.name ?? '' })}
          </p>
          <p className={styles.verdict}>
            <Icon of={VERDICT[judged.verdict]} size="lead" />
            {t(judged.key)}
          </p>
          {target.alarm !== null && (
            <p>
              {t('figures.target.alarm')}: {valueText(i18n, target.alarm, figure)}
            </p>
          )}
          <div className={styles.actions}>
            <Button small onClick={() => setWriting(true)}>
              {t('figures.target.change')}
            </Button>
            <Button small look="link" onClick={() => void request('target.remove', { id: target.id })}>
              {t('figures.target.remove')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t('figures.target.none')}</p>
          <div className={styles.actions}>
            <Button small icon={Flag} onClick={() => setWriting(true)}>
              {t('figures.target.set')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface TargetFormProps extends Omit<TargetPartProps, 'targets'> {
  readonly target: Target | undefined
  readonly onDone: () => void
}

function TargetForm({ metric, figure, target, place, onDone }: TargetFormProps) {
  const { t, i18n } = useTranslation()
  const unit = writtenIn(figure.unit, target?.goal ?? figure.value)
  const written = (value: number | null | undefined): string =>
    value == null
      ? ''
      : new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2, useGrouping: false }).format(value / unit.size)
  const [draft, setDraft] = useState<TargetDraft>({
    goal: written(target?.goal),
    alarm: written(target?.alarm),
    direction: target?.direction ?? betterOf(metric) ?? 'up',
    here: place !== null && target?.touchpointId !== null,
  })
  const [fault, setFault] = useState<TargetFault | null>(null)
  const write = (patch: Partial<TargetDraft>): void => {
    setDraft({ ...draft, ...patch })
    setFault(null)
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const read = readTarget(draft, metric, unit)
    if (typeof read === 'string') {
      setFault(read)
      return
    }
    void request('target.set', { metric, touchpointId: draft.here && place ? place.id : null, ...read })
    onDone()
  }
  const word = t(`figures.target.unit.${unit.word}`)
  return (
    <form className={styles.fields} onSubmit={save}>
      <TextField
        label={`${t('figures.target.goal')}, ${word}`}
        inputMode="decimal"
        autoFocus
        value={draft.goal}
        error={fault === 'goalMissing' ? t('figures.target.goalMissing') : null}
        onText={(goal) => write({ goal })}
      />
      <TextField
        label={`${t('figures.target.alarm')}, ${word}`}
        optional={t('figures.target.optional')}
        hint={t('figures.target.alarmHint')}
        inputMode="decimal"
        value={draft.alarm}
        error={fault === 'alarmWrong' || fault === 'alarmSide' ? t(`figures.target.${fault}`) : null}
        onText={(alarm) => write({ alarm })}
      />
      {betterOf(metric) === null && (
        <Segmented
          wide
          label={t('figures.target.direction')}
          value={draft.direction}
          choices={(['up', 'down'] as const).map((value) => ({ value, label: t(`figures.target.${value}`) }))}
          onChoose={(direction) => write({ direction })}
        />
      )}
      {place && (
        <Segmented
          wide
          label={t('figures.target.scope')}
          value={draft.here ? 'here' : 'everywhere'}
          choices={[
            { value: 'here', label: t('figures.target.onlyHere') },
            { value: 'everywhere', label: t('figures.target.all') },
          ]}
          onChoose={(scope) => write({ here: scope === 'here' })}
        />
      )}
      <div className={styles.actions}>
        <Button look="primary" small type="submit">
          {t('figures.target.save')}
        </Button>
        <Button small onClick={onDone}>
          {t('figures.target.cancel')}
        </Button>
      </div>
    </form>
  )
}
