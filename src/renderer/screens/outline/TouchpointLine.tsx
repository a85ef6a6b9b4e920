import { Star } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Touchpoint } from '../../../shared/domain/touchpoint/touchpoint.ts'
import { planTouchpoints } from '../../commands/map/planChange.ts'
import { runPlan } from '../../commands/map/runPlan.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { settledDoc } from '../../state/shownStore.ts'
import { useWords } from '../../state/words.ts'
import { ChannelPick } from './ChannelPick.tsx'
import { FeelingPick, whoFeels } from './FeelingPick.tsx'
import { useGround } from './ground.ts'
import { LeadsPick } from './LeadsPick.tsx'
import { Line } from './Line.tsx'
import styles from './outline.module.css'
import type { Lead } from './outlineIndex.ts'
import picks from './pick.module.css'
import { TagsPick } from './TagsPick.tsx'

const VALUES = [5, 4, 3, 2, 1] as const
const put = (id: string, patch: { isKey: boolean } | { importance: number | null }): void => {
  const doc = settledDoc()
  if (doc) void runPlan(planTouchpoints(doc, [id], patch))
}

interface TouchpointLineProps {
  readonly touchpoint: Touchpoint
  readonly place: string
  readonly leads: readonly Lead[] | undefined
}

/** A touchpoint in its cell: its words, then channel, key, importance and what is felt. */
export function TouchpointLine({ touchpoint, place, leads }: TouchpointLineProps) {
  const { t } = useTranslation()
  const { personas } = useGround()
  const words = useWords()
  const { id, isKey, importance } = touchpoint
  const name = touchpoint.name || words.unnamedTouchpoint
  const word = (v: number): string => t(`inspector.importance.${String(v) as '1' | '2' | '3' | '4' | '5'}`)
  return (
    <div className={styles.touchpoint}>
      <Line
        record={{ kind: 'touchpoint', id }}
        text={touchpoint.name}
        label={place}
        placeholder={words.unnamedTouchpoint}
        look="item"
      />
      <div className={styles.facts}>
        <ChannelPick touchpoint={touchpoint} name={name} />
        <button
          type="button"
          className={picks.key}
          aria-pressed={isKey}
          aria-label={t('outline.keyOf', { name })}
          title={t('inspector.field.key')}
          onClick={() => put(id, { isKey: !isKey })}
        >
          <Icon of={Star} size="small" />
        </button>
        <span className={importance === null ? `${picks.pick} ${picks.unset}` : picks.pick}>
          <span className={picks.dots} aria-hidden>
            {VALUES.toReversed().map((v) => (
              <i key={v} data-on={(importance ?? 0) >= v || undefined} />
            ))}
          </span>
          <select
            className={picks.select}
            aria-label={t('outline.importanceOf', { name })}
            title={importance === null ? t('outline.importance') : word(importance)}
            value={importance ?? ''}
            onChange={(event) =>
              put(id, { importance: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })
            }
          >
            <option value="">{t('outline.noImportance')}</option>
            {VALUES.map((v) => (
              <option key={v} value={v}>
                {v} {word(v)}
              </option>
            ))}
          </select>
        </span>
        {whoFeels(personas, touchpoint.valence).map((persona) => (
          <FeelingPick
            key={persona?.id ?? '-'}
            kind="touchpoint"
            id={id}
            name={name}
            valence={touchpoint.valence}
            evidence={touchpoint.evidence}
            persona={persona}
            brief
          />
        ))}
        <TagsPick id={id} name={name} tags={touchpoint.tags} />
        <LeadsPick kind="touchpoint" id={id} name={name} leads={leads ?? []} />
      </div>
    </div>
  )
}
