import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { DrawCard } from './DrawCard.tsx'
import { FindJourney } from './FindJourney.tsx'
import { JourneyCard } from './JourneyCard.tsx'
import styles from './JourneyGallery.module.css'
import { isAllAssumed, type Order, shownJourneys } from './journeyOrder.ts'
import { OrderMenu } from './OrderMenu.tsx'

/** From here on a gallery is searched rather than looked through. */
const MANY = 9

export function JourneyGallery({ journeys }: { journeys: readonly JourneySummary[] }) {
  const { t, i18n } = useTranslation()
  const [order, setOrder] = useState<Order>('changed')
  const [find, setFind] = useState('')
  const shown = shownJourneys(journeys, order, find, i18n.language)
  const touchpoints = journeys.reduce((sum, journey) => sum + journey.touchpointCount, 0)
  const assumed = journeys.filter(isAllAssumed).length
  return (
    <section aria-labelledby="journeys">
      <header className={styles.head}>
        <h1 id="journeys" className={styles.title}>
          {t('home.title')}
        </h1>
        <p className={styles.summary}>
          {t('home.summary', {
            journeys: t('common.count.journeys', { count: journeys.length }),
            touchpoints: t('common.count.touchpoints', { count: touchpoints }),
          })}{' '}
          {assumed > 0 && (
            <b>{assumed === journeys.length ? t('home.allAssumed') : t('home.assumed', { count: assumed })}</b>
          )}
        </p>
        {journeys.length >= MANY && <FindJourney text={find} onText={setFind} />}
        {journeys.length > 1 && <OrderMenu order={order} onOrder={setOrder} />}
      </header>
      {shown.length === 0 && <p className={styles.none}>{t('home.findNone', { text: find })}</p>}
      <ul className={styles.gallery}>
        {shown.map((journey) => (
          <JourneyCard key={journey.id} journey={journey} />
        ))}
        {find === '' && <DrawCard />}
      </ul>
    </section>
  )
}
