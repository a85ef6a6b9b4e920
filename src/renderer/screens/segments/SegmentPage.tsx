import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Segment, SegmentRule, Variation } from '../../../shared/domain/segment/segment.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { SegmentChoices } from '../../../shared/ipc/routes/segments.ts'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { Group } from '../../components/field/Group.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { TagInput } from '../../components/tags/TagInput.tsx'
import { request } from '../../ipc/connection.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { useAsked } from '../figures/useFigureRows.ts'
import { WrittenField } from '../improvement/WrittenField.tsx'
import styles from './SegmentsPane.module.css'
import { TwoGroups } from './TwoGroups.tsx'
import { Variations } from './Variations.tsx'

export interface SegmentPageProps {
  readonly segment: Segment
  readonly segments: readonly Segment[]
  readonly variations: readonly Variation[]
  readonly places: readonly TouchpointPlace[]
  readonly choices: SegmentChoices
}

const LISTS = ['channels', 'tags', 'stages'] as const

/** One group: its rule, its figures beside those of another, and what is done differently for it. */
export function SegmentPage({ segment, segments, variations, places, choices }: SegmentPageProps) {
  const { t } = useTranslation()
  const { id, name, rule } = segment
  const update = async (patch: { name?: string; rule?: SegmentRule }): Promise<void> => {
    const reply = await request('segment.update', { id, patch })
    if (!reply.ok) sayFailure(reply)
  }
  const remove = async (): Promise<void> => {
    const reply = await request('segment.remove', { id })
    if (!reply.ok) return sayFailure(reply)
    say({
      text: t('segments.removed', { name: name || t('segments.unnamed') }),
      action: { label: t('common.undo'), run: () => void undo.run() },
    })
  }
  return (
    <div className={styles.page}>
      <section className={styles.part}>
        <h2 className={styles.partTitle}>{t('segments.rule')}</h2>
        <WrittenField label={t('segments.name')} value={name} onSave={(next) => void update({ name: next })} />
        {LISTS.map((list) => (
          <TagInput
            key={list}
            label={t(`segments.${list}`)}
            addLabel={t(`segments.addTo.${list}`)}
            removeLabel={(tag) => t('segments.takeOut', { name: tag })}
            tags={rule[list]}
            others={choices[list].filter((one) => !rule[list].includes(one))}
            onTags={(tags) => void update({ rule: { ...rule, [list]: tags } })}
          />
        ))}
        <Group label={t('segments.customer')} {...(choices.knowsPeople ? {} : { hint: t('segments.nobodyKnown') })}>
          <Segmented
            label={t('segments.customer')}
            value={rule.customer ?? 'any'}
            choices={(['any', 'new', 'returning'] as const).map((value) => ({ value, label: t(`segments.${value}`) }))}
            onChoose={(next) => void update({ rule: { ...rule, customer: next === 'any' ? null : next } })}
          />
        </Group>
        <Count rule={rule} />
        <Button look="link" small icon={Trash2} className={styles.remove} onClick={() => void remove()}>
          {t('segments.remove')}
        </Button>
      </section>
      <TwoGroups segment={segment} segments={segments} />
      <Variations segment={segment} places={places} variations={variations} />
    </div>
  )
}

/** How much of what was heard the rule takes in, as it is written. */
function Count({ rule }: { rule: SegmentRule }) {
  const { t } = useTranslation()
  const asked = useAsked(JSON.stringify(rule), () => request('segment.count', { rule }))
  if (asked.state !== 'there') return null
  const { answers, cases, visits, all } = asked.data
  const kinds = [
    all.answers > 0 ? t('segments.answers', { count: answers, all: all.answers }) : '',
    all.cases > 0 ? t('segments.cases', { count: cases, all: all.cases }) : '',
    all.visits > 0 ? t('segments.visits', { count: visits, all: all.visits }) : '',
  ].filter((text) => text !== '')
  return (
    <p className={styles.count} aria-live="polite">
      {kinds.length === 0 ? t('segments.nothingHeard') : kinds.join(' · ')}
    </p>
  )
}
