import { Flag, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sayPlace } from '../../../shared/i18n/answerText.ts'
import { newImprovement } from '../../commands/newImprovement.ts'
import { runCommand } from '../../commands/runCommand.ts'
import { Button } from '../../components/button/Button.tsx'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { FilterChip } from '../../components/chip/FilterChip.tsx'
import { SearchField } from '../../components/field/SearchField.tsx'
import type { CheckChoice } from '../../components/menu/CheckMenu.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { asksAll, lookAs, NO_BOARD_FILTER, refineBoard, useBoardLook } from '../../state/boardStore.ts'
import { useImprovements } from '../../state/improvementStore.ts'
import { useWords } from '../../state/words.ts'
import { IMPROVEMENT_VIEWS } from '../laterScreens.ts'
import styles from './BoardHead.module.css'
import { usePlaces } from './places.ts'

/** How they are looked at, which of them, and the way to one more. */
export function BoardHead({ found }: { found: number }) {
  const { t } = useTranslation()
  const { view, filter } = useBoardLook()
  const { touchpoints, owners } = useChoices()
  return (
    <div className={styles.head} data-region="board-head">
      <div className={styles.row}>
        <h1 className={styles.title}>{t('improve.tabs.board')}</h1>
        {IMPROVEMENT_VIEWS.length > 1 && (
          <Segmented
            label={t('board.view.label')}
            value={view}
            choices={IMPROVEMENT_VIEWS.map((each) => ({ value: each.view, label: t(`board.view.${each.view}`) }))}
            onChoose={lookAs}
          />
        )}
        <p className={styles.count} role="status">
          {t('improvement.count', { count: found })}
        </p>
        <Button look="primary" icon={Plus} onClick={() => runCommand(newImprovement)}>
          {t('improvement.add')}
        </Button>
      </div>
      <section className={styles.row} aria-label={t('board.filter.label')}>
        <SearchField
          label={t('board.search')}
          clearLabel={t('board.clearSearch')}
          value={filter.text}
          onText={(text) => refineBoard({ text })}
        />
        {touchpoints.length > 0 && (
          <FilterChip
            label={t('board.filter.touchpoint')}
            choices={touchpoints}
            chosen={filter.touchpointIds}
            onChange={(touchpointIds) => refineBoard({ touchpointIds })}
          />
        )}
        {owners.length > 0 && (
          <FilterChip
            label={t('board.filter.owner')}
            choices={owners}
            chosen={filter.owners}
            onChange={(chosen) => refineBoard({ owners: chosen })}
          />
        )}
        <ChipButton icon={Flag} aria-pressed={filter.late} onClick={() => refineBoard({ late: !filter.late })}>
          {t('board.filter.late')}
        </ChipButton>
        {!asksAll(filter) && (
          <button type="button" className={styles.clear} onClick={() => refineBoard(NO_BOARD_FILTER)}>
            {t('board.filter.clear')}
          </button>
        )}
      </section>
    </div>
  )
}

/** What improvements there are can be told apart by; what is chosen can always be taken back. */
function useChoices(): { touchpoints: readonly CheckChoice[]; owners: readonly CheckChoice[] } {
  const { t } = useTranslation()
  const words = useWords()
  const improvements = useImprovements((s) => s.improvements)
  const places = usePlaces((s) => s.places)
  const chosenPlaces = useBoardLook((s) => s.filter.touchpointIds)
  const chosenOwners = useBoardLook((s) => s.filter.owners)
  return useMemo(() => {
    const linked = new Map<string, string>(chosenPlaces.map((id) => [id, '']))
    const owners = new Set<string>(chosenOwners)
    for (const { links, owner } of improvements.values()) {
      owners.add(owner.trim())
      for (const { kind, id, name } of links) if (kind === 'touchpoint') linked.set(id, name)
    }
    const byLabel = (a: CheckChoice, b: CheckChoice): number => a.label.localeCompare(b.label)
    const nobody = { id: '', label: t('improvement.noOwner') }
    return {
      touchpoints: [...linked]
        .map(([id, name]): CheckChoice => {
          const place = places.get(id)
          if (!place) return { id, label: name.trim() || t('improvement.links.unnamed') }
          return {
            id,
            label: sayPlace(t, words, place),
            note: [place.stage, place.journey].filter(Boolean).join(' · '),
          }
        })
        .toSorted(byLabel),
      owners: [
        ...(owners.has('') && improvements.size > 0 ? [nobody] : []),
        ...[...owners]
          .filter((name) => name !== '')
          .map((name) => ({ id: name, label: name }))
          .toSorted(byLabel),
      ],
    }
  }, [improvements, places, chosenPlaces, chosenOwners, words, t])
}
