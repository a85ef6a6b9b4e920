import { ChevronRight, CornerLeftUp } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { revealTarget } from '../../canvas/selecting.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { select } from '../../state/selectionStore.ts'
import { useShown } from '../../state/shownStore.ts'
import { goBackTo, useTrail } from '../../state/trailStore.ts'
import { useWords } from '../../state/words.ts'
import styles from './TrailBar.module.css'

/** The journeys that one came through, each a way back. */
export function TrailBar() {
  const { t } = useTranslation()
  const words = useWords()
  const stops = useTrail((s) => s.stops)
  const back = useTrail((s) => s.back)
  const here = useShown((s) => s.doc?.journey)
  useEffect(() => {
    if (!back || here?.id !== back.journeyId) return
    useTrail.setState({ back: null })
    select({ kind: 'touchpoint', id: back.touchpointId })
    // After the map has been laid out.
    requestAnimationFrame(() => revealTarget(`touchpoint:${back.touchpointId}`))
  }, [back, here?.id])
  if (stops.length === 0) return null
  return (
    <nav className={styles.bar} aria-label={t('map.trail')}>
      <Icon of={CornerLeftUp} size="small" />
      <ol className={styles.stops}>
        {stops.map((stop) => (
          <li key={stop.journeyId} className={styles.stop}>
            <button type="button" className={styles.back} onClick={() => goBackTo(stop)}>
              {stop.name || words.unnamedJourney}
            </button>
            <Icon of={ChevronRight} size="small" />
          </li>
        ))}
        <li className={styles.here} aria-current="page">
          {here?.name || words.unnamedJourney}
        </li>
      </ol>
    </nav>
  )
}
