import { Star } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { goToMap, openSheet } from '../../state/navigationStore.ts'
import styles from './NextStops.module.css'
import type { Stop } from './nextStops.ts'

/** What to do next, as stations of a line. */
export function NextStops({ stops }: { stops: readonly Stop[] }) {
  const { t } = useTranslation()
  const say = ({ kind, journey, name, count }: Stop): [string, string] => {
    switch (kind) {
      case 'hurts':
        return [t('home.stops.hurts', { name }), t('home.stops.hurtsText', { journey })]
      case 'listen':
        return [t('home.stops.listen'), t('home.stops.listenText', { journey })]
      case 'feel':
        return [t('home.stops.feel'), t('home.stops.feelText', { journey, count })]
      case 'unowned':
        return [t('home.stops.unowned', { count }), t('home.stops.unownedText', { journey })]
      case 'first':
        return [t('home.stops.first'), t('home.stops.firstText', { journey })]
      case 'print':
        return [t('home.stops.print'), t('home.stops.printText', { journey })]
    }
  }
  return (
    <ol className={styles.line}>
      {stops.map((stop) => {
        const [title, text] = say(stop)
        return (
          <li key={stop.kind} className={styles.stop}>
            <span className={stop.kind === 'hurts' ? `${styles.station} ${styles.key}` : styles.station} aria-hidden>
              {stop.kind === 'hurts' && <Icon of={Star} size="mark" weight={2.8} />}
            </span>
            <div className={styles.words}>
              <h3 className={styles.title}>{title}</h3>
              <p className={styles.text}>{text}</p>
              <Button
                look="link"
                small
                onClick={() =>
                  stop.kind === 'print'
                    ? openSheet({ kind: 'export', journeyId: stop.journeyId })
                    : stop.at
                      ? goToRecord(stop.journeyId, stop.at)
                      : goToMap(stop.journeyId)
                }
              >
                {stop.kind === 'print' ? t('home.stops.export') : stop.at ? t('home.stops.show') : t('home.stops.open')}
              </Button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
