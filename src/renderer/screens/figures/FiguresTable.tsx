import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { FigureGroup, FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import {
  type FigureSort,
  metricsOf,
  sorted,
  spanOf,
  type TableRow,
  tableRows,
} from '../../../shared/domain/listening/figureTable.ts'
import type { Target } from '../../../shared/domain/listening/target.ts'
import { targetFor } from '../../../shared/domain/listening/targetFor.ts'
import type { MetricKey } from '../../../shared/domain/metric/metric.ts'
import { groupName, metricName } from '../../../shared/i18n/figureText.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { ScrollBox } from '../../components/scrollBox/ScrollBox.tsx'
import { lookAtFigures, useFigures } from '../../state/figuresStore.ts'
import { today } from './days.ts'
import { FigureCell } from './FigureCell.tsx'
import styles from './FiguresTable.module.css'

interface FiguresTableProps {
  readonly by: FigureGroup
  readonly whole: readonly FigureRow[]
  readonly rows: readonly FigureRow[]
  readonly targets: readonly Target[]
  /** Where a row's record stands, where its name alone does not say it. */
  readonly placeOf: (row: TableRow) => string
}

/** Figures, a row for each group and a column for each metric that anything was heard of. */
export function FiguresTable({ by, whole, rows, targets, placeOf }: FiguresTableProps) {
  const { t, i18n } = useTranslation()
  const sort = useFigures((s) => s.sort)
  const metrics = metricsOf([...whole, ...rows])
  const shown = sorted(tableRows(rows), sort, i18n.language)
  const [all] = tableRows(whole)
  const now = today()
  const spans = new Map(metrics.map((metric) => [metric, spanOf([...whole, ...rows], metric)]))
  const line = (row: TableRow, name: string, isWhole: boolean) => (
    <tr key={row.id} className={isWhole ? styles.whole : undefined}>
      <th scope="row" className={styles.name}>
        {name}
        {!isWhole && <span className={styles.place}>{placeOf(row)}</span>}
      </th>
      {metrics.map((metric) => {
        const found = row.cells.get(metric)
        const target = targetFor(targets, metric, by === 'touchpoint' && !isWhole ? row.recordId : null)
        return (
          <td key={metric} className={styles.data}>
            {found && (
              <FigureCell
                row={found}
                group={name}
                span={spans.get(metric) ?? [0, 1]}
                today={now}
                goal={metric === 'visits' ? undefined : target?.goal}
                onOpen={() =>
                  lookAtFigures({
                    shown: { metric, group: isWhole ? null : { by, id: row.recordId, key: row.key ?? '' } },
                  })
                }
              />
            )}
          </td>
        )
      })}
    </tr>
  )
  return (
    <ScrollBox className={styles.scroll} label={t('figures.table', { group: t(`figures.group.${by}`) })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <Head name={t(`figures.group.${by}`)} of="name" sort={sort} />
            {metrics.map((metric) => (
              <Head key={metric} name={metricName(i18n, metric)} of={metric} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {all && line(all, t('figures.together'), true)}
          {shown.map((row) =>
            line(
              row,
              groupName(i18n, by, row.key === '' && row.recordId !== null ? t('figures.unnamed') : row.key),
              false,
            ),
          )}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Head({ name, of, sort }: { name: string; of: 'name' | MetricKey; sort: FigureSort | null }) {
  const { t } = useTranslation()
  const own = sort?.by === of ? sort : null
  // Down, up, and back to the order of the map.
  const next =
    own === null ? { by: of, down: of !== 'name' } : own.down === (of !== 'name') ? { by: of, down: !own.down } : null
  return (
    <th
      scope="col"
      className={of === 'name' ? styles.corner : undefined}
      aria-sort={own ? (own.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.head}
        title={t('figures.sort.by', { name })}
        onClick={() => lookAtFigures({ sort: next })}
      >
        {name}
        {own && <Icon of={own.down ? ArrowDown : ArrowUp} size="mark" weight={2.6} />}
      </button>
    </th>
  )
}
