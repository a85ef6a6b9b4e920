import { Check } from 'lucide-react'
import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { sayPlace } from '../../../../shared/i18n/answerText.ts'
import { columnName } from '../../../../shared/i18n/improvementText.ts'
import { Icon } from '../../../components/icon/Icon.tsx'
import { StateMark } from '../../../components/improvement/StateMark.tsx'
import { standAt } from '../../../state/boardStore.ts'
import { openSheet } from '../../../state/navigationStore.ts'
import { useIsProven } from '../../../state/provenStore.ts'
import { useWords } from '../../../state/words.ts'
import { costText } from '../../improvement/cost.ts'
import { DueFact } from '../ImprovementFacts.tsx'
import { usePlaces } from '../places.ts'
import styles from './ListView.module.css'
import type { ListRow } from './sortRows.ts'

interface ListRowViewProps {
  readonly row: ListRow
  readonly id: string
  readonly at: number
  readonly count: number
  /** px from the head of what is seen */
  readonly top: number
  readonly current: boolean
  readonly chosen: boolean
  readonly onToggle: (id: string) => void
}

/** One improvement in a line; a click opens it, a click on its tick marks it. */
export function ListRowView({ row, id, at, count, top, current, chosen, onToggle }: ListRowViewProps) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { improvement, column, impact, effort } = row
  const link = improvement.links.find(({ kind }) => kind === 'touchpoint')
  const place = usePlaces((s) => (link ? s.places.get(link.id) : undefined))
  const number = (value: number | null): string =>
    value === null ? '–' : new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value)
  const onPoint = (event: PointerEvent): void => {
    if (event.button !== 0) return
    standAt(improvement.id)
    const onTick = event.target instanceof Element && event.target.closest('[data-mark]') !== null
    if (onTick || event.ctrlKey || event.metaKey) onToggle(improvement.id)
  }
  const isProven = useIsProven(improvement.id, column.state)
  const named = column.state === 'dropped' ? 'dropped' : column.state
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys arrive at the list
    <div
      id={id}
      role="option"
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-selected={chosen}
      aria-setsize={count}
      aria-posinset={at + 1}
      data-current={current || undefined}
      onPointerDown={onPoint}
      onClick={(event) => {
        const onTick = event.target instanceof Element && event.target.closest('[data-mark]') !== null
        if (!onTick && !event.ctrlKey && !event.metaKey)
          openSheet({ kind: 'improvement', improvementId: improvement.id })
      }}
    >
      <span className={styles.tick} data-on={chosen || undefined} data-mark aria-hidden>
        {chosen && <Icon of={Check} size="small" weight={3.4} />}
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{improvement.title.trim() || t('improvement.unnamed')}</span>
        <span className={styles.place}>{place ? sayPlace(t, words, place) : (link?.name ?? '')}</span>
      </span>
      <span className={styles.state}>
        <StateMark state={named} proven={isProven} />
        {isProven ? t('improvement.proven') : columnName(t, column)}
      </span>
      <span className={styles.cell}>{improvement.owner.trim() || t('improvement.noOwner')}</span>
      <span className={styles.cell}>
        <DueFact improvement={improvement} state={column.state} />
      </span>
      <span className={styles.number}>{number(impact)}</span>
      <span className={styles.number}>{number(effort)}</span>
      <span className={styles.number}>{costText(improvement.cost, i18n.language) || '–'}</span>
    </div>
  )
}
