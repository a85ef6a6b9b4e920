import { Checkbox } from '@base-ui/react/checkbox'
import { Check, EllipsisVertical, Heart, MessageCircleQuestion, PencilLine, Smile } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { sayWhen } from '../../../shared/i18n/when.ts'
import type { JourneySummary } from '../../../shared/ipc/routes/maps.ts'
import { shelve } from '../../commands/journeys.ts'
import { Avatar } from '../../components/avatar/Avatar.tsx'
import { Button } from '../../components/button/Button.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import { type Shelf, toggleChosen, useHome } from '../../state/homeStore.ts'
import { goToMap } from '../../state/navigationStore.ts'
import styles from './JourneyCard.module.css'
import { daysLeft, isAllAssumed } from './journeyOrder.ts'
import { lineText } from './lineText.ts'
import { openJourneyMenu } from './menuStore.ts'

interface JourneyCardProps {
  readonly journey: JourneySummary
  readonly shelf: Shelf
  /** The tab key stops at it. */
  readonly stop: boolean
  readonly chosen: boolean
  /** Some are chosen: a click chooses, too. */
  readonly choosing: boolean
}

/** A journey as its line, whose it is, what hurts most and how much there is of it. */
export const JourneyCard = memo(function JourneyCard({ journey, shelf, stop, chosen, choosing }: JourneyCardProps) {
  const { t, i18n } = useTranslation()
  const name = journey.name.trim() || t('home.card.unnamed')
  const persona = journey.personas[0]
  const menu = (place: DOMRect): void => openJourneyMenu(journey.id, place)
  const tabIndex = stop ? 0 : -1
  return (
    <li
      className={chosen ? `${styles.card} ${styles.chosen}` : styles.card}
      data-choosing={choosing || undefined}
      onFocus={() => useHome.setState({ current: journey.id })}
      onContextMenu={(event) => {
        event.preventDefault()
        // From the keyboard it has no place of its own.
        if (event.button === 0) menu(event.currentTarget.getBoundingClientRect())
        else menu(new DOMRect(event.clientX, event.clientY, 0, 0))
      }}
    >
      <div className={styles.line}>
        <Thumb line={journey.line} title={t('home.card.thumb', { text: lineText(t, journey.line) })} />
        <Flag journey={journey} />
      </div>
      <div className={styles.body}>
        <h2 className={styles.name}>
          <button
            type="button"
            className={styles.open}
            data-card
            tabIndex={tabIndex}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || choosing || shelf === 'trash') {
                toggleChosen(journey.id)
              } else goToMap(journey.id)
            }}
          >
            {name}
          </button>
        </h2>
        <p className={styles.who}>
          {persona && <Face of={persona} />}
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
        {shelf === 'trash' && (
          <Button small className={styles.back} tabIndex={tabIndex} onClick={() => void shelve([journey], null)}>
            {t('shelves.takeBack')}
          </Button>
        )}
      </div>
      <Checkbox.Root
        className={styles.choose}
        tabIndex={tabIndex}
        aria-label={t('shelves.select', { name })}
        checked={chosen}
        onCheckedChange={() => toggleChosen(journey.id)}
      >
        <Checkbox.Indicator className={styles.tick}>
          <Icon of={Check} size="small" weight={3.4} />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <button
        type="button"
        className={styles.menu}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-label={t('home.card.menu', { name })}
        onClick={(event) => menu(event.currentTarget.getBoundingClientRect())}
      >
        <Icon of={EllipsisVertical} size="lead" />
      </button>
    </li>
  )
})

function Face({ of: { name, avatar, pictureAssetId } }: { of: JourneySummary['personas'][number] }) {
  useAssets((s) => s.urls)
  return <Avatar name={name} face={avatar} picture={pictureAssetId === null ? null : assetUrl(pictureAssetId)} />
}

/** How it stands, in one plate: the time it has left, a wish, or a guess. */
function Flag({ journey }: { journey: JourneySummary }) {
  const { t } = useTranslation()
  if (journey.trashedAt) {
    const count = daysLeft(journey.trashedAt, new Date())
    return <span className={styles.flag}>{t('shelves.daysLeft', { count })}</span>
  }
  if (journey.state === 'toBe') return <span className={styles.flag}>{t('home.flag.toBe')}</span>
  if (!isAllAssumed(journey)) return null
  return <span className={`${styles.flag} ${styles.hollow}`}>{t('home.flag.assumed')}</span>
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
