import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FACT_KINDS, type FactKind } from '../../../shared/domain/consistency/fact.ts'
import { type ConsistencyGrid, cellsIn, dueCells } from '../../../shared/domain/consistency/grid.ts'
import { Button } from '../../components/button/Button.tsx'
import { ChipButton } from '../../components/chip/ChipButton.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { EmptyPart } from '../../components/pane/EmptyPart.tsx'
import { Pane } from '../../components/pane/Pane.tsx'
import { PaneHead } from '../../components/pane/PaneHead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { type FactCell, useFactWanted } from '../../state/consistencyStore.ts'
import { CellDetails } from './CellDetails.tsx'
import styles from './ConsistencyPane.module.css'
import { addFact } from './changeFacts.ts'
import { FactDetails } from './FactDetails.tsx'
import { FactGrid } from './FactGrid.tsx'
import { useConsistency } from './useConsistency.ts'

/** What every channel says of what all must say alike. */
export function ConsistencyPane() {
  const { t } = useTranslation()
  const grid = useConsistency()
  const [at, setAt] = useState<FactCell | null>(null)
  const wanted = useFactWanted((s) => s.wanted)
  useEffect(() => {
    if (!wanted) return
    setAt(wanted)
    useFactWanted.setState({ wanted: null })
  }, [wanted])
  const add = (kind: FactKind): void => {
    const name = t(kind === 'other' ? 'consistency.newFact' : `consistency.kind.${kind}`)
    setAt({ factId: addFact(kind, name), channelId: null })
  }
  if (!grid) return <Loading text={t('consistency.loading')} />
  const there = new Set(grid.rows.map(({ fact }) => fact.kind))
  const offered = FACT_KINDS.filter((kind) => kind !== 'other' && !there.has(kind))
  return (
    <Pane>
      <PaneHead title={t('consistency.title')} lead={t('consistency.lead')}>
        {grid.rows.length > 0 && (
          <Button look="primary" icon={Plus} onClick={() => add('other')}>
            {t('consistency.add')}
          </Button>
        )}
      </PaneHead>
      {grid.channels.length === 0 && <Notice>{t('consistency.noChannels')}</Notice>}
      {grid.rows.length === 0 ? (
        <EmptyPart title={t('consistency.empty.title')} text={t('consistency.empty.text')}>
          <Suggestions offered={[...offered, 'other']} onAdd={add} />
        </EmptyPart>
      ) : (
        <>
          <div className={styles.line}>
            <Summary grid={grid} />
            {offered.length > 0 && <Suggestions offered={offered} onAdd={add} />}
          </div>
          <div className={styles.body}>
            <div className={styles.main}>
              <FactGrid grid={grid} at={at} onAt={setAt} />
              <p className={styles.keys}>{t('consistency.keys')}</p>
            </div>
            <Details grid={grid} at={at} />
          </div>
        </>
      )}
    </Pane>
  )
}

interface SuggestionsProps {
  readonly offered: readonly FactKind[]
  readonly onAdd: (kind: FactKind) => void
}

function Suggestions({ offered, onAdd }: SuggestionsProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.suggestions}>
      <legend className={styles.legend}>{t('consistency.suggestions')}</legend>
      {offered.map((kind) => (
        <ChipButton key={kind} icon={Plus} onClick={() => onAdd(kind)}>
          {t(`consistency.kind.${kind}`)}
        </ChipButton>
      ))}
    </fieldset>
  )
}

function Summary({ grid }: { grid: ConsistencyGrid }) {
  const { t } = useTranslation()
  const counts = {
    contradictions: cellsIn(grid, 'contradicts').length,
    missing: cellsIn(grid, 'missing').length,
    unread: cellsIn(grid, 'unread').length,
    due: dueCells(grid).length,
  } as const
  const said = (['contradictions', 'missing', 'due', 'unread'] as const).filter((one) => counts[one] > 0)
  return (
    <p className={styles.summary} role="status">
      {said.length === 0
        ? t('consistency.summary.fine')
        : said.map((one) => t(`consistency.summary.${one}`, { count: counts[one] })).join(' · ')}
    </p>
  )
}

function Details({ grid, at }: { grid: ConsistencyGrid; at: FactCell | null }) {
  const { t } = useTranslation()
  const row = grid.rows.find(({ fact }) => fact.id === at?.factId) ?? grid.rows[0]
  const cell = row?.cells.find(({ channelId }) => channelId === at?.channelId)
  const channel = grid.channels.find(({ id }) => id === cell?.channelId)
  if (!row) return null
  return (
    <aside className={styles.panel} aria-label={t('consistency.details')}>
      {cell && channel ? (
        <CellDetails key={`${cell.factId} ${cell.channelId}`} row={row} cell={cell} channel={channel} />
      ) : (
        <FactDetails key={row.fact.id} row={row} rows={grid.rows} />
      )}
    </aside>
  )
}
