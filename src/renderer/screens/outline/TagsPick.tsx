import { Tag } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readTagList, tagList } from '../../../shared/domain/draft/words/tagList.ts'
import { MAX_TAGS } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { planTouchpoints } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { settledDoc } from '../../state/shownStore.ts'
import picks from './pick.module.css'

interface TagsPickProps {
  readonly id: string
  readonly name: string
  readonly tags: readonly string[]
}

/** A touchpoint's tags as one line, written with commas or semicolons between them. */
export function TagsPick({ id, name, tags }: TagsPickProps) {
  const { t } = useTranslation()
  const said = tagList(tags)
  const [text, setText] = useState<string | null>(null)
  const commit = (): void => {
    if (text === null) return
    setText(null)
    const next = readTagList(text)
      .map((tag) => tag.slice(0, 200))
      .slice(0, MAX_TAGS)
    const doc = settledDoc()
    if (doc && tagList(next) !== said) void runPlan(planTouchpoints(doc, [id], { tags: next }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && text !== null) {
      event.stopPropagation()
      setText(null)
    }
  }
  const shown = text ?? said
  return (
    <span className={shown === '' ? `${picks.pick} ${picks.unset}` : picks.pick}>
      <Icon of={Tag} size="small" />
      <span className={picks.written} data-text={shown || t('outline.tags')}>
        <input
          className={picks.text}
          size={1}
          aria-label={t('outline.tagsOf', { name })}
          title={t('outline.tagsHint')}
          placeholder={t('outline.tags')}
          value={shown}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      </span>
    </span>
  )
}
