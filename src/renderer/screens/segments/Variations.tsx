import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment, Variation } from '../../../shared/domain/segment/segment.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { request } from '../../ipc/connection.ts'
import { sayFailure } from '../../state/toasts.ts'
import { WrittenField } from '../improvement/WrittenField.tsx'
import styles from './SegmentsPane.module.css'

interface VariationsProps {
  readonly segment: Segment
  readonly places: readonly TouchpointPlace[]
  readonly variations: readonly Variation[]
}

/** What is said or offered to a group differently, touchpoint by touchpoint, and where nothing is. */
export function Variations({ segment, places, variations }: VariationsProps) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<'all' | 'gaps' | 'written'>('all')
  const texts = new Map(
    variations.filter(({ segmentId }) => segmentId === segment.id).map((one) => [one.touchpointId, one.text]),
  )
  const gaps = places.filter(({ id }) => !texts.has(id))
  const several = new Set(places.map(({ journeyId }) => journeyId)).size > 1
  const listed = places.filter(({ id }) => shown === 'all' || texts.has(id) === (shown === 'written'))
  const set = async (touchpointId: string, text: string): Promise<void> => {
    const reply = await request('variation.set', { touchpointId, segmentId: segment.id, text })
    if (!reply.ok) sayFailure(reply)
  }
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <div>
          <h2 className={styles.partTitle}>{t('segments.different')}</h2>
          <p className={styles.lead}>
            {places.length === 0
              ? t('segments.noPlaces')
              : gaps.length === 0
                ? t('segments.noGaps')
                : t('segments.gaps', { count: gaps.length, all: places.length })}
          </p>
        </div>
        <Segmented
          label={t('segments.show')}
          value={shown}
          choices={(['all', 'gaps', 'written'] as const).map((value) => ({
            value,
            label: t(`segments.shown.${value}`),
          }))}
          onChoose={setShown}
        />
      </div>
      <ul className={styles.places}>
        {listed.map(({ id, name, stage, journey }) => (
          <li key={id} className={styles.place}>
            <WrittenField
              label={name || t('figures.unnamed')}
              hint={[stage, several ? journey : ''].filter((part) => part !== '').join(' · ')}
              placeholder={t('segments.nothingDifferent')}
              value={texts.get(id) ?? ''}
              onSave={(text) => void set(id, text)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
