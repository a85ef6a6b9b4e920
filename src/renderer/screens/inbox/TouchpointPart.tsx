import { Lightbulb, Map as MapIcon, MapPin } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { sayPlace } from '../../../shared/i18n/answerText.ts'
import { Button } from '../../components/button/Button.tsx'
import { ChannelMark } from '../../components/channelMark/ChannelMark.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { chooseNone, pick } from '../../state/inboxStore.ts'
import { useWords } from '../../state/words.ts'
import styles from './AnswerDetail.module.css'
import { useReading } from './reading.ts'
import { useSurroundings } from './surroundings.ts'

/** What it is about on the map; where it is nowhere yet, where others like it are. */
export function TouchpointPart({ answer }: { answer: Feedback }) {
  const { t } = useTranslation()
  const words = useWords()
  const placeById = useSurroundings((s) => s.placeById)
  const place = answer.touchpointId === null ? undefined : placeById.get(answer.touchpointId)
  const change = (): void => {
    chooseNone()
    pick('touchpoint')
  }
  return (
    <section className={styles.part}>
      <h3 className={styles.partName}>{t('inbox.detail.touchpoint')}</h3>
      {place ? (
        <>
          <div className={styles.place}>
            {place.channelKind && <ChannelMark kind={place.channelKind} />}
            <span className={styles.placeWords}>
              <b>{sayPlace(t, words, place)}</b>
              <small>
                {t('inbox.detail.where', { stage: place.stage || words.unnamedStage, journey: place.journey })}
              </small>
            </span>
          </div>
          <div className={styles.buttons}>
            <Button
              small
              icon={MapIcon}
              onClick={() => goToRecord(place.journeyId, { kind: 'touchpoint', id: place.id })}
            >
              {t('inbox.seeOnMap')}
            </Button>
            <Button small onClick={change}>
              {t('inbox.detail.change')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Suggestion of={answer} />
          <Button small icon={MapPin} onClick={change}>
            {t('inbox.detail.assign')}
          </Button>
        </>
      )}
    </section>
  )
}

/** Where the app thinks that it belongs, and by which words; one press puts it there. */
function Suggestion({ of: answer }: { of: Feedback }) {
  const { t } = useTranslation()
  const words = useWords()
  const { of, suggestion, takeSuggestion } = useReading()
  const placeById = useSurroundings((s) => s.placeById)
  const place = suggestion && of?.id === answer.id ? placeById.get(suggestion.touchpointId) : undefined
  if (!place || !suggestion) return null
  const name = sayPlace(t, words, place)
  const because = suggestion.because.map(({ text }) => `“${text}”`).join(', ')
  return (
    <div className={styles.suggestion}>
      <Icon of={Lightbulb} size="lead" />
      <p>
        {t('inbox.suggestion.title')} <b>{name}</b>
        <small>{t('inbox.suggestion.because', { words: because })}</small>
      </p>
      <Button small look="primary" onClick={takeSuggestion}>
        {t('inbox.suggestion.take', { name })}
      </Button>
    </div>
  )
}
