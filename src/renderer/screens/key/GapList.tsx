import { useTranslation } from 'react-i18next'
import type { Gap, GapKey } from '../../../shared/domain/ranking/gap.ts'
import { gapText } from '../../../shared/i18n/rankingText.ts'
import { Button } from '../../components/button/Button.tsx'
import { ScrollBox } from '../../components/scrollBox/ScrollBox.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { lookAtFigures } from '../../state/figuresStore.ts'
import { goToAnswers } from '../../state/inboxStore.ts'
import { goToListen, goToMap, goToSee, openSheet } from '../../state/navigationStore.ts'
import styles from './GapList.module.css'
import { ImproveButton } from './ImproveButton.tsx'
import { lookAtKey } from './keyLook.ts'

type Act = 'listen' | 'answers' | 'map' | 'figures' | 'importance'

const ACTS: Readonly<Record<GapKey, Act>> = {
  silent: 'listen',
  oldAnswers: 'answers',
  noOwner: 'map',
  noTarget: 'figures',
  silentStage: 'map',
  importanceUnsaid: 'importance',
  noKey: 'map',
}

/** Goes to where a gap is mended. */
export function mendGap({ key, kind, id, journeyId }: Gap): void {
  const act = ACTS[key]
  if (act === 'listen') openSheet({ kind: 'noteAnswer', touchpointId: id })
  else if (act === 'answers') goToAnswers({ touchpointIds: [id] })
  else if (act === 'figures') {
    lookAtFigures({ shown: null, journeyId, by: 'touchpoint', span: 'all' })
    goToListen('figures')
  } else if (act === 'importance') {
    lookAtKey({ view: 'quadrants', journeyId })
    goToSee('key')
  } else if (kind === 'journey') goToMap(journeyId)
  else goToRecord(journeyId, { kind, id })
}

/** What is not known or not looked after, each with the way to mend it. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const { t, i18n } = useTranslation()
  const several = new Set(gaps.map(({ journeyId }) => journeyId)).size > 1
  if (gaps.length === 0) return <p className={styles.none}>{t('keyPoints.gaps.none')}</p>
  return (
    <ScrollBox className={styles.scroll} label={t('keyPoints.views.gaps')}>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={`${gap.key} ${gap.id}`} className={styles.gap}>
            <span className={styles.mark} aria-hidden />
            <span className={styles.text}>
              {gapText(i18n, gap)}
              {several && gap.kind !== 'journey' && <span className={styles.where}> {gap.journey}</span>}
            </span>
            <ImproveButton
              name={gap.name || t(`ranking.unnamed.${gap.kind}`)}
              why={[gapText(i18n, gap)]}
              link={{ kind: gap.kind, id: gap.id }}
            />
            <Button
              small
              onClick={() => mendGap(gap)}
              aria-label={`${t(`keyPoints.gaps.act.${ACTS[gap.key]}`)}: ${gap.name}`}
            >
              {t(`keyPoints.gaps.act.${ACTS[gap.key]}`)}
            </Button>
          </li>
        ))}
      </ul>
    </ScrollBox>
  )
}
