import { MapPinned } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import type { Reason } from '../../../shared/domain/ranking/reason.ts'
import { leakageOf } from '../../../shared/domain/touchpoint/leakage.ts'
import { reasonText } from '../../../shared/i18n/rankingText.ts'
import { leakageText } from '../../../shared/i18n/stakeText.ts'
import { Button } from '../../components/button/Button.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { ImproveButton } from './ImproveButton.tsx'
import styles from './OrderList.module.css'
import { QuadrantMark } from './QuadrantMark.tsx'

/** One touchpoint in the order: where it stands, why, and the ways on. */
export const OrderItem = memo(function OrderItem({ point }: { point: KeyPoint }) {
  const { t, i18n } = useTranslation()
  const { place, rank, reasons, weight, isKey, owner, work, quadrant, stake } = point
  const lost = stake && leakageOf(stake)
  const name = place.name || t('ranking.unnamed.touchpoint')
  return (
    <li className={styles.item}>
      <span className={isKey ? `${styles.rank} ${styles.key}` : styles.rank} title={t('keyPoints.total', { weight })}>
        {rank}
      </span>
      <div className={styles.body}>
        <header className={styles.top}>
          <h2 className={styles.name}>{name}</h2>
          <QuadrantMark of={quadrant} />
        </header>
        <p className={styles.place}>
          {[place.journey, place.stage, owner ? t('keyPoints.owner', { name: owner }) : t('keyPoints.nobody')]
            .filter((part) => part !== '')
            .join(' · ')}
          {work.open > 0 && <b className={styles.work}>{t('keyPoints.open', { count: work.open })}</b>}
          {work.done > 0 && <span className={styles.work}>{t('keyPoints.done', { count: work.done })}</span>}
        </p>
        {lost && <p className={styles.lost}>{leakageText(i18n, lost)}</p>}
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <Why key={reason.key} reason={reason} />
          ))}
        </ul>
      </div>
      <div className={styles.ways}>
        <Button
          small
          icon={MapPinned}
          aria-label={t('keyPoints.onMapOf', { name })}
          onClick={() => goToRecord(place.journeyId, { kind: 'touchpoint', id: place.id })}
        >
          {t('keyPoints.onMap')}
        </Button>
        <ImproveButton
          name={name}
          why={reasons.filter((reason) => reason.weight > 0).map((reason) => reasonText(i18n, reason))}
          link={{ kind: 'touchpoint', id: place.id }}
        />
      </div>
    </li>
  )
})

function Why({ reason }: { reason: Reason }) {
  const { t, i18n } = useTranslation()
  return (
    <li className={styles.reason}>
      <span className={styles.dots} aria-hidden>
        {[1, 2, 3, 4].map((dot) => (
          <i key={dot} className={dot <= reason.weight ? styles.full : undefined} />
        ))}
      </span>
      <span>
        {reasonText(i18n, reason)}
        <Hidden>{` ${t('keyPoints.weightOf', { weight: reason.weight })}`}</Hidden>
      </span>
    </li>
  )
}
