import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon/Icon.tsx'
import { STATIONS, type Station } from '../../state/startStore.ts'
import styles from './StartLine.module.css'

/** How far it is: the line is full up to where the owner is, and dotted after it. */
export function StartLine({ at }: { at: Station }) {
  const { t } = useTranslation()
  const here = STATIONS.indexOf(at)
  return (
    <ol className={styles.line}>
      {STATIONS.map((station, i) => (
        <li
          key={station}
          className={i < here ? styles.done : i === here ? styles.here : styles.ahead}
          aria-current={i === here ? 'step' : undefined}
        >
          <span className={styles.disc} aria-hidden>
            {i < here ? <Icon of={Check} size="small" weight={3.4} /> : i + 1}
          </span>
          {t(`start.stations.${station}`)}
        </li>
      ))}
    </ol>
  )
}
