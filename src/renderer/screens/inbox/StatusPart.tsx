import { Lightbulb, Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { Button } from '../../components/button/Button.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { chooseNone } from '../../state/inboxStore.ts'
import styles from './AnswerDetail.module.css'
import { Status } from './AnswerRow.tsx'
import { useSurroundings } from './surroundings.ts'
import { makeImprovement, makeOpportunity, setStatusOf } from './triage.ts'

const SETTABLE = ['new', 'read', 'answered'] as const
type Settable = (typeof SETTABLE)[number]

/** Where it stands in her day, and the way to something better on the map. */
export function StatusPart({ answer }: { answer: Feedback }) {
  const { t } = useTranslation()
  const placeById = useSurroundings((s) => s.placeById)
  const placed = answer.touchpointId !== null && placeById.has(answer.touchpointId)
  const turned = answer.status === 'opportunity'
  return (
    <section className={styles.part}>
      <h3 className={styles.partName}>{t('inbox.detail.status')}</h3>
      <Segmented<Settable | 'opportunity'>
        label={t('inbox.detail.status')}
        wide
        value={answer.status}
        choices={SETTABLE.map((value) => ({ value, label: t(`inbox.status.${value}`) }))}
        onChoose={(status) => void setStatusOf(answer.id, status)}
      />
      {turned ? (
        <Status of="opportunity" />
      ) : placed ? (
        <Button
          small
          icon={Lightbulb}
          onClick={() => {
            chooseNone()
            void makeOpportunity()
          }}
        >
          {t('inbox.detail.opportunity')}
        </Button>
      ) : (
        <p className={styles.hint}>{t('inbox.detail.opportunityHint')}</p>
      )}
      <Button
        small
        icon={Sprout}
        onClick={() => {
          chooseNone()
          void makeImprovement()
        }}
      >
        {t('inbox.detail.improvement')}
      </Button>
    </section>
  )
}
