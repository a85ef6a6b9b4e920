import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { MOMENTS, type StartAnswers } from '../../../shared/domain/start/startAnswers.ts'
import { Avatar } from '../../components/avatar/Avatar.tsx'
import { ChannelMark } from '../../components/channelMark/ChannelMark.tsx'
import { useWords } from '../../state/words.ts'
import styles from './OwnWords.module.css'

/** What of the map the owner has said already; nothing where nothing was said. */
export function OwnWords({ doc, answers }: { doc: JourneyDoc | null; answers: StartAnswers }) {
  const { t } = useTranslation()
  const words = useWords()
  const said = MOMENTS.map((moment) => answers.steps[moment].trim()).filter(Boolean)
  const hurts = answers.pain.trim() || (doc && answers.painAt ? worstOf(doc) : '')
  const customer = [answers.customer.trim(), answers.role.trim()].filter(Boolean).join(' · ')
  if (!customer && answers.channels.length === 0 && said.length === 0 && !hurts) return null
  return (
    <dl className={styles.words}>
      {customer && (
        <div className={styles.row}>
          <dt>{t('start.map.customer')}</dt>
          <dd>
            <Avatar name={customer} />
            {customer}
          </dd>
        </div>
      )}
      {answers.channels.length > 0 && (
        <div className={styles.row}>
          <dt>{t('start.map.found')}</dt>
          <dd>
            {answers.channels.map((kind) => (
              <span key={kind} className={styles.channel}>
                <ChannelMark kind={kind} />
                {words.channels[kind]}
              </span>
            ))}
          </dd>
        </div>
      )}
      {said.length > 0 && (
        <div className={styles.row}>
          <dt>{t('start.map.yours')}</dt>
          <dd>{said.join(' · ')}</dd>
        </div>
      )}
      {hurts && (
        <div className={styles.row}>
          <dt>{t('start.map.hurts')}</dt>
          <dd>
            <span className={styles.pain} aria-hidden>
              ▼
            </span>
            {hurts}
          </dd>
        </div>
      )}
    </dl>
  )
}

/** The one step that hurts most is the chosen one. */
const worstOf = (doc: JourneyDoc): string =>
  doc.steps.find((step) => step.valence.some(({ value }) => value === -2))?.name ?? ''
