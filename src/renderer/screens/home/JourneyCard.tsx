import { Heart, MessageCircleQuestion, PencilLine, Smile } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { sayWhen } from '../../../shared/i18n/when.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { Avatar } from '../../components/avatar/Avatar.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import { goToMap } from '../../state/navigationStore.ts'
import styles from './JourneyCard.module.css'
import { JourneyMenu } from './JourneyMenu.tsx'
import { isAllAssumed } from './journeyOrder.ts'
import { lineText } from './lineText.ts'

/** A journey as its line, whose it is, what hurts most and how much there is of it. */
export function JourneyCard({ journey }: { journey: JourneySummary }) {
  const { t, i18n } = useTranslation()
  const name = journey.name.trim() || t('home.card.unnamed')
  const persona = journey.personas[0]
  return (
    <li className={styles.card}>
      <div className={styles.line}>
        <Thumb line={journey.line} title={t('home.card.thumb', { text: lineText(t, journey.line) })} />
        {journey.state === 'toBe' ? (
          <span className={styles.flag}>{t('home.flag.toBe')}</span>
        ) : (
          isAllAssumed(journey) && <span className={`${styles.flag} ${styles.hollow}`}>{t('home.flag.assumed')}</span>
        )}
      </div>
      <div className={styles.body}>
        <h2 className={styles.name}>
          <button type="button" className={styles.open} onClick={() => goToMap(journey.id)}>
            {name}
          </button>
        </h2>
        <p className={styles.who}>
          {persona && <Avatar name={persona.name} />}
          <span className={styles.persona}>
            {persona ? [persona.name, persona.role].filter(Boolean).join(' · ') : t('home.card.noPersona')}
          </span>
          <span className={styles.when}>{sayWhen(i18n, journey.changedAt, new Date())}</span>
        </p>
        <Foremost journey={journey} />
        <p className={styles.counts}>
          {t('common.count.steps', { count: journey.stepCount })} ·{' '}
          {t('common.count.touchpoints', { count: journey.touchpointCount })}
        </p>
      </div>
      <JourneyMenu journey={journey} name={name} />
    </li>
  )
}

/** The one thing that is worth knowing of it. */
function Foremost({ journey }: { journey: JourneySummary }) {
  const { t } = useTranslation()
  if (journey.worst !== null) {
    return (
      <p className={styles.foremost}>
        <span className={styles.pain} aria-hidden>
          ▼
        </span>
        {t('home.card.worst')} <b className={styles.cut}>{journey.worst}</b>
      </p>
    )
  }
  const [icon, text] =
    journey.stepCount === 0
      ? [PencilLine, t('home.card.noSteps')]
      : journey.line.every((point) => point.value === null)
        ? [Smile, t('home.card.noFeelings')]
        : isAllAssumed(journey)
          ? [MessageCircleQuestion, t('home.card.askThree')]
          : [Heart, t('home.card.noPain')]
  return (
    <p className={styles.foremost}>
      <Icon of={icon} size="small" />
      <b className={styles.cut}>{text}</b>
    </p>
  )
}
