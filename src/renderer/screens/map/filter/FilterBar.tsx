import { Star, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Control, Medium } from '../../../../shared/domain/channel/channel.ts'
import { EvidenceStatus } from '../../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { asksNothing, matches, ownersOf, touchpointTagsOf } from '../../../../shared/domain/view/matching.ts'
import type { MapFilter } from '../../../../shared/domain/view/view.ts'
import { IconButton } from '../../../components/button/IconButton.tsx'
import { ChipButton } from '../../../components/chip/ChipButton.tsx'
import { FilterChip } from '../../../components/chip/FilterChip.tsx'
import { type CheckChoice, CheckMenu } from '../../../components/menu/CheckMenu.tsx'
import { clearFilter, setBarOpen, setFilter, togglePersona, useLook } from '../../../state/lookStore.ts'
import { useShown } from '../../../state/shownStore.ts'
import { useWords } from '../../../state/words.ts'
import { CompareMenu } from '../compare/CompareMenu.tsx'
import styles from './FilterBar.module.css'
import { Views } from './Views.tsx'

/** What is asked of the map: the rest steps back. */
export function FilterBar() {
  const doc = useShown((s) => s.doc)
  const open = useLook((s) => s.barOpen)
  return open && doc ? <Bar doc={doc} /> : null
}

function Bar({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const { filter, hiddenPersonaIds } = useLook()
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    bar.current?.querySelector('button')?.focus()
  }, [])
  const asking = !asksNothing(filter)
  const found = asking ? doc.touchpoints.filter((x) => matches(x, filter)).length : doc.touchpoints.length
  const close = (): void => {
    setBarOpen(false)
    document.querySelector<HTMLElement>('[data-filter-button]')?.focus()
  }
  const shown = doc.personas.map((p) => p.id).filter((id) => !hiddenPersonaIds.includes(id))
  return (
    <section
      ref={bar}
      className={styles.bar}
      aria-label={t('map.filter.label')}
      data-region="filter"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
    >
      <div className={styles.chips}>
        {useFields(doc).map(({ key, label, choices }) => (
          <FilterChip
            key={key}
            label={label}
            choices={choices}
            chosen={filter[key]}
            onChange={(next) => setFilter({ [key]: next } as Partial<MapFilter>)}
          />
        ))}
        <ChipButton icon={Star} aria-pressed={filter.key} onClick={() => setFilter({ key: !filter.key })}>
          {t('map.filter.key')}
        </ChipButton>
        {doc.personas.length > 1 && (
          <CheckMenu
            choices={doc.personas.map((p) => ({ id: p.id, label: p.name || t('inspector.kind.persona') }))}
            chosen={shown}
            // The last line stays: a map without any says nothing of feelings.
            onToggle={(id) => (shown.length > 1 || !shown.includes(id) ? togglePersona(id) : undefined)}
            trigger={
              <ChipButton on={shown.length < doc.personas.length} opens>
                {t('map.filter.lines', { count: shown.length })}
              </ChipButton>
            }
          />
        )}
        <CompareMenu doc={doc} />
      </div>
      <p className={styles.count} role="status">
        {asking ? t('map.filter.count', { count: found, all: doc.touchpoints.length }) : t('map.filter.nothing')}
      </p>
      {asking && (
        <button type="button" className={styles.clear} onClick={clearFilter}>
          {t('map.filter.clear')}
        </button>
      )}
      <Views doc={doc} />
      <IconButton icon={X} label={t('map.filter.close')} onClick={close} />
    </section>
  )
}

type ListField = Exclude<keyof MapFilter, 'key'>
interface Field {
  readonly key: ListField
  readonly label: string
  readonly choices: readonly CheckChoice[]
}

/** What one can ask for in this journey; what has no choice is not offered. */
function useFields(doc: JourneyDoc): readonly Field[] {
  const { t } = useTranslation()
  const words = useWords()
  const { filter } = useLook()
  const used = new Set([...doc.touchpoints.map((x) => x.channelId), ...filter.channelIds])
  const fields: Field[] = [
    {
      key: 'channelIds',
      label: t('map.filter.channel'),
      choices: doc.channels
        .filter((c) => used.has(c.id))
        .map((c) => ({ id: c.id, label: c.name || words.channels[c.kind] })),
    },
    {
      key: 'medium',
      label: t('inspector.field.medium'),
      choices: Medium.options.map((id) => ({ id, label: t(`inspector.medium.${id}`) })),
    },
    {
      key: 'control',
      label: t('inspector.field.control'),
      choices: Control.options.map((id) => ({
        id,
        label: t(`inspector.control.${id}`),
        note: t(`inspector.controlHint.${id}`),
      })),
    },
    {
      key: 'owners',
      label: t('inspector.field.owner'),
      choices: ownersOf(doc).map((name) => ({ id: name, label: name })),
    },
    {
      key: 'personaIds',
      label: t('map.filter.persona'),
      choices: doc.personas.map((p) => ({ id: p.id, label: p.name || t('inspector.kind.persona'), note: p.role })),
    },
    {
      key: 'evidence',
      label: t('inspector.field.evidence'),
      choices: EvidenceStatus.options.map((id) => ({ id, label: t(`inspector.evidence.${id}`) })),
    },
    {
      key: 'tags',
      label: t('inspector.field.tags'),
      // A tag that is asked for and worn by none any more can still be let go.
      choices: [...new Set([...touchpointTagsOf(doc), ...filter.tags])].map((tag) => ({ id: tag, label: tag })),
    },
  ]
  return fields.filter((field) => field.choices.length > 0)
}
