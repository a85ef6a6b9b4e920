import { Fragment } from 'react'
import styles from './chart.module.css'

interface HeatMapProps {
  readonly label: string
  /** by row, then by column */
  readonly counts: readonly (readonly number[])[]
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

const LEFT = 64
const CELL_W = 24
const CELL_H = 22
const BOTTOM = 22

/** Where many things fall together: the fuller the square, the more; numbers stand in its table. */
export function HeatMap({ label, counts, rows, columns }: HeatMapProps) {
  const most = Math.max(1, ...counts.flat())
  const w = LEFT + columns.length * CELL_W
  const h = rows.length * CELL_H + BOTTOM
  return (
    <svg className={styles.chart} viewBox={`0 0 ${w} ${h}`} role="img" aria-label={label}>
      {rows.map((row, r) => (
        <Fragment key={row}>
          <text className={styles.tick} x={LEFT - 8} y={r * CELL_H + CELL_H / 2 + 4} textAnchor="end">
            {row}
          </text>
          {columns.map((column, c) => {
            const count = counts[r]?.[c] ?? 0
            const side = count === 0 ? 2 : 4 + (CELL_H - 6) * Math.sqrt(count / most)
            return (
              <rect
                key={column}
                className={count === 0 ? styles.nothing : styles.heat}
                x={LEFT + c * CELL_W + (CELL_W - side) / 2}
                y={r * CELL_H + (CELL_H - side) / 2}
                width={side}
                height={side}
                rx={2}
              />
            )
          })}
        </Fragment>
      ))}
      {columns.map(
        (column, c) =>
          c % 3 === 0 && (
            <text key={column} className={styles.tick} x={LEFT + c * CELL_W + CELL_W / 2} y={h - 6} textAnchor="middle">
              {column}
            </text>
          ),
      )}
    </svg>
  )
}
