import { useTranslation } from 'react-i18next'
import { useWords } from '../../state/words.ts'
import { useGround } from './ground.ts'
import { Line } from './Line.tsx'
import styles from './outline.module.css'

/** What the rows of the map are called, to be written and put in order. */
export function LaneNames() {
  const { t } = useTranslation()
  const words = useWords()
  const { lanes } = useGround()
  return (
    <section className={styles.lanes}>
      <h2 className={styles.lanesTitle}>{t('outline.lanes')}</h2>
      <p className={styles.hint}>{t('outline.lanesHint')}</p>
      <ol className={styles.laneList}>
        {lanes.map((lane) => (
          <li key={lane.id}>
            <Line
              record={{ kind: 'lane', id: lane.id }}
              text={lane.name}
              label={`${t('outline.lane')}: ${lane.name || words.lanes[lane.role]}`}
              placeholder={words.lanes[lane.role]}
              look="item"
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
