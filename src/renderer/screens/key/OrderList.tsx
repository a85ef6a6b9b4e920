import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import { Button } from '../../components/button/Button.tsx'
import { ScrollBox } from '../../components/scrollBox/ScrollBox.tsx'
import { OrderItem } from './OrderItem.tsx'
import styles from './OrderList.module.css'

/** So many at first, and with each wish for more. */
const AT_A_TIME = 25

/** Touchpoints by what matters and hurts most, each with its reasons. */
export function OrderList({ points }: { points: readonly KeyPoint[] }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(AT_A_TIME)
  const rest = Math.min(AT_A_TIME, points.length - shown)
  return (
    <ScrollBox className={styles.scroll} label={t('keyPoints.list')}>
      <p className={styles.how}>{t('keyPoints.how')}</p>
      <ol className={styles.list}>
        {points.slice(0, shown).map((point) => (
          <OrderItem key={point.place.id} point={point} />
        ))}
      </ol>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown((before) => before + AT_A_TIME)}>
          {t('keyPoints.more', { count: rest })}
        </Button>
      )}
    </ScrollBox>
  )
}
