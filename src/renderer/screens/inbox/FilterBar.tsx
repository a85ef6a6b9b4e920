import { MapPinOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { FEEDBACK_STATUSES, SENTIMENTS } from '../../../shared/domain/feedback/feedback.ts'
import { THEME_IDS } from '../../../shared/domain/themes/theme.ts'
import { sayPlace, saySource, sayTheme } from '../../../shared/i18n/answerText.ts'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { FilterChip } from '../../components/chip/FilterChip.tsx'
import type { CheckChoice } from '../../components/menu/CheckMenu.tsx'
import { asksNothing, refineInbox, setInboxFilter, useInbox } from '../../state/inboxStore.ts'
import { useWords } from '../../state/words.ts'
import styles from './FilterBar.module.css'
import { PeriodFilter } from './PeriodFilter.tsx'
import { ScoreFilter } from './ScoreFilter.tsx'
import { useSurroundings } from './surroundings.ts'

type ListField = 'touchpointIds' | 'channels' | 'sentiments' | 'statuses' | 'themeIds' | 'tags' | 'sources' | 'batchIds'

interface Field {
  readonly key: ListField
  readonly label: string
  readonly choices: readonly CheckChoice[]
}

/** What one asks of the answers; within a field any of its values will do. */
export function FilterBar() {
  const { t } = useTranslation()
  const filter = useInbox((s) => s.filter)
  return (
    <section className={styles.bar} aria-label={t('inbox.filter.label')} data-region="filter">
      <ChipButton
        icon={MapPinOff}
        aria-pressed={filter.unassigned === true}
        onClick={() => refineInbox({ unassigned: !filter.unassigned, touchpointIds: undefined })}
      >
        {t('inbox.filter.unassigned')}
      </ChipButton>
      {useFields().map(({ key, label, choices }) => (
        <FilterChip
          key={key}
          label={label}
          choices={choices}
          chosen={filter[key] ?? []}
          onChange={(next) =>
            refineInbox({ [key]: next, ...(key === 'touchpointIds' ? { unassigned: undefined } : {}) })
          }
        />
      ))}
      <ScoreFilter />
      <PeriodFilter />
      {!asksNothing(filter) && (
        <button type="button" className={styles.clear} onClick={() => setInboxFilter({})}>
          {t('inbox.filter.clear')}
        </button>
      )}
    </section>
  )
}

/** What there is to choose from; what is chosen can always be taken back. */
function useFields(): readonly Field[] {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { places, choices, themes, batches } = useSurroundings()
  const filter = useInbox((s) => s.filter)
  const plain = (used: readonly string[], chosen: readonly string[] = []): CheckChoice[] =>
    [...new Set([...used, ...chosen])].map((name) => ({ id: name, label: name }))
  const taken = new Set(themes.flatMap((theme) => theme.takesIn))
  const themeIds = [...themes.map((theme) => theme.id), ...THEME_IDS].filter((id) => !taken.has(id))
  const fields: readonly Field[] = [
    {
      key: 'touchpointIds',
      label: t('inbox.filter.touchpoint'),
      choices: places.map((p) => ({
        id: p.id,
        label: sayPlace(t, words, p),
        note: t('inbox.detail.where', { stage: p.stage || words.unnamedStage, journey: p.journey }),
      })),
    },
    { key: 'channels', label: t('inbox.filter.channel'), choices: plain(choices.channels, filter.channels) },
    {
      key: 'sentiments',
      label: t('inbox.filter.sentiment'),
      choices: SENTIMENTS.map((id) => ({ id, label: t(`inbox.sentiment.${id}`) })),
    },
    {
      key: 'statuses',
      label: t('inbox.filter.status'),
      choices: FEEDBACK_STATUSES.map((id) => ({ id, label: t(`inbox.status.${id}`) })),
    },
    {
      key: 'themeIds',
      label: t('inbox.filter.theme'),
      choices: themeIds.map((id) => ({ id, label: sayTheme(t, themes, id) })),
    },
    { key: 'tags', label: t('inbox.filter.tag'), choices: plain(choices.tags, filter.tags) },
    {
      key: 'sources',
      label: t('inbox.filter.source'),
      choices: plain(choices.sources, filter.sources).map(({ id }) => ({ id, label: saySource(i18n, id) })),
    },
    {
      key: 'batchIds',
      label: t('inbox.filter.file'),
      choices: [...batches.values()].map((batch) => ({ id: batch.id, label: batch.name })),
    },
  ]
  return fields.filter((field) => field.choices.length > (field.key === 'sources' ? 1 : 0))
}
