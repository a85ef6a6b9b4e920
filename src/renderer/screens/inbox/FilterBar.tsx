import { ChevronDown, MapPinOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { FEEDBACK_STATUSES, SENTIMENTS } from '../../../shared/domain/feedback/feedback.ts'
import type { FeedbackFilter } from '../../../shared/domain/feedback/feedbackFilter.ts'
import { THEME_IDS } from '../../../shared/domain/themes/theme.ts'
import { sayPlace, saySource, sayTheme } from '../../../shared/i18n/answerText.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { type CheckChoice, CheckMenu } from '../../components/menu/CheckMenu.tsx'
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
      <button
        type="button"
        className={styles.chip}
        aria-pressed={filter.unassigned === true}
        onClick={() => refineInbox({ unassigned: !filter.unassigned, touchpointIds: undefined })}
      >
        <Icon of={MapPinOff} size="small" />
        {t('inbox.filter.unassigned')}
      </button>
      {useFields().map((field) => (
        <ListFilter key={field.key} field={field} filter={filter} />
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

function ListFilter({ field, filter }: { field: Field; filter: FeedbackFilter }) {
  const chosen: readonly string[] = filter[field.key] ?? []
  const first = field.choices.find((c) => c.id === chosen[0])?.label
  return (
    <CheckMenu
      choices={field.choices}
      chosen={chosen}
      onToggle={(id) => {
        const next = chosen.includes(id) ? chosen.filter((c) => c !== id) : [...chosen, id]
        refineInbox({ [field.key]: next, ...(field.key === 'touchpointIds' ? { unassigned: undefined } : {}) })
      }}
      trigger={
        <button type="button" className={styles.chip} data-on={chosen.length > 0 || undefined}>
          <span className={styles.words}>
            {chosen.length === 1 && first ? `${field.label}: ${first}` : field.label}
            {chosen.length > 1 && ` · ${chosen.length}`}
          </span>
          <Icon of={ChevronDown} size="small" />
        </button>
      }
    />
  )
}
