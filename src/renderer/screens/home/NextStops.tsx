import { Star } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { goToMap, openSheet } from '../../state/navigationStore.ts'
import styles from './NextStops.module.css'
import type { Stop } from './nextStops.ts'

/** The word of what is offered at a stop. */
function offer({ kind, at }: Stop): 'export' | 'note' | 'show' | 'open' {
  if (kind === 'print') return 'export'
  if (kind === 'listen') return 'note'
  return at ? 'show' : 'open'
}

function follow(stop: Stop): void {
  const { journeyId, at } = stop
  const offered = offer(stop)
  if (offered === 'export') openSheet({ kind: 'export', journeyId })
  else if (offered === 'note') openSheet({ kind: 'noteAnswer' })
  else if (at) goToRecord(journeyId, at)
  else goToMap(journeyId)
}

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
              <Button look="link" small onClick={() => follow(stop)}>
                {t(`home.stops.${offer(stop)}`)}
              </Button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
