import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import type { Touchpoint } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import { touchpointTagsOf } from '../../../../shared/domain/view/matching.ts'
import { planTag } from '../../../commands/map/planChange.ts'
import { runPlan } from '../../../commands/map/runPlan.ts'
import { commonTags } from '../../../components/tags/commonTags.ts'
import { TagInput } from '../../../components/tags/TagInput.tsx'
import { settledDoc } from '../../../state/shownStore.ts'

interface TouchpointTagsProps {
  readonly doc: JourneyDoc
  readonly touchpoints: readonly Touchpoint[]
}

/** What touchpoints are gathered by: the tags that all of these wear, and those of the others at hand. */
export function TouchpointTags({ doc, touchpoints }: TouchpointTagsProps) {
  const { t } = useTranslation()
  const tags = commonTags(touchpoints)
  const ids = touchpoints.map(({ id }) => id)
  const put = (tag: string, on: boolean): void => {
    const now = settledDoc()
    if (now) void runPlan(planTag(now, ids, tag, on))
  }
  const worn = new Set(touchpoints.flatMap((x) => x.tags))
  // What some of them wear is what the rest is most likely to be given.
  const others = touchpointTagsOf(doc)
    .filter((tag) => !tags.includes(tag))
    .sort((a, b) => Number(worn.has(b)) - Number(worn.has(a)))
  return (
    <TagInput
      key={ids.join()}
      label={t('inspector.field.tags')}
      hint={touchpoints.length > 1 ? t('inspector.tagsOfAll') : undefined}
      addLabel={t('common.tags.add')}
      removeLabel={(name) => t('common.tags.removeOne', { name })}
      tags={tags}
      onTags={(next) => {
        for (const tag of next) if (!tags.includes(tag)) put(tag, true)
        for (const tag of tags) if (!next.includes(tag)) put(tag, false)
      }}
      others={others}
    />
  )
}
