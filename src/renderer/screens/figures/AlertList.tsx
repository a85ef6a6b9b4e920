import { useTranslation } from 'react-i18next'
import type { FigureAlert } from '../../../shared/domain/listening/measured.ts'
import { figureValueText, metricName } from '../../../shared/i18n/figureText.ts'
import { ageText, alarmText } from '../../../shared/i18n/measuredLook.ts'
import { startImprovement } from '../../commands/startImprovement.ts'
import { Button } from '../../components/button/Button.tsx'
import { goToAlert, useAlerts } from '../../state/alertStore.ts'
import { goToRecord } from '../../state/arrivalStore.ts'
import styles from './AlertList.module.css'
import { baseText } from './figureWords.ts'

/** Touchpoints whose figures have fallen under their targets; nothing where there are none. */
export function AlertList() {
  const { t } = useTranslation()
  const alerts = useAlerts((s) => s.alerts)
  if (alerts.length === 0) return null
  return (
    <section className={styles.list} aria-labelledby="alerts">
      <h2 id="alerts" className={styles.title}>
        <Triangle />
        {t('figures.alert.title', { count: alerts.length })}
      </h2>
      <ul className={styles.items}>
        {alerts.map((alert) => (
          <Item key={`${alert.place.id} ${alert.figure.metric}`} alert={alert} />
        ))}
      </ul>
    </section>
  )
}

function Item({ alert }: { alert: FigureAlert }) {
  const { t, i18n } = useTranslation()
  const { figure, place, age } = alert
  const name = place.name || t('figures.unnamed')
  const improve = (): void => {
    void startImprovement({
      title: t('improvement.titleOf.better', { name }),
      problem: `${name}: ${metricName(i18n, figure.metric)} ${figureValueText(i18n, figure)}, ${alarmText(i18n, alert)}.`,
      origin: 'alert',
      links: [{ kind: 'touchpoint', id: place.id, name: place.name }],
    })
  }
  return (
    <li className={styles.item}>
      <span className={styles.what}>
        <b>{name}</b> <span className={styles.where}>{place.journey}</span>
      </span>
      <span>
        {metricName(i18n, figure.metric)} <b>{figureValueText(i18n, figure)}</b>, {alarmText(i18n, alert)}
      </span>
      <span className={styles.n}>
        {baseText(i18n, figure)} · {ageText(i18n, age.days)}
      </span>
      <span className={styles.ways}>
        <Button look="link" small aria-label={t('figures.alert.openOf', { name })} onClick={() => goToAlert(alert)}>
          {t('figures.alert.open')}
        </Button>
        <Button
          look="link"
          small
          aria-label={t('figures.alert.mapOf', { name })}
          onClick={() => goToRecord(place.journeyId, { kind: 'touchpoint', id: place.id })}
        >
          {t('figures.sheet.onMap')}
        </Button>
        <Button look="link" small aria-label={t('figures.alert.improveOf', { name })} onClick={improve}>
          {t('improvement.make')}
        </Button>
      </span>
    </li>
  )
}

function Triangle() {
  return (
    <svg className={styles.mark} viewBox="0 0 12 10" aria-hidden focusable={false}>
      <path d="M0 0H12L6 10Z" />
    </svg>
  )
}
