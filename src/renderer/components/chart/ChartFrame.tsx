import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button/Button.tsx'
import { ScrollBox } from '../scrollBox/ScrollBox.tsx'
import styles from './chart.module.css'

interface ChartFrameProps {
  readonly title: string
  /** The same as a table; the first cell of a row names it. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly note?: ReactNode
  /** The chart. */
  readonly children: ReactNode
}

/** A chart with its name, and the table that it is drawn of. */
export function ChartFrame({ title, table, note, children }: ChartFrameProps) {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  return (
    <section className={styles.frame} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button look="link" small aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'figures.chart.asChart' : 'figures.chart.asTable')}
        </Button>
      </header>
      {asTable ? (
        <ScrollBox className={styles.tableBox} label={title}>
          <table className={styles.table}>
            <thead>
              <tr>
                {table.head.map((word) => (
                  <th key={word} scope="col">
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <td key={i}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      ) : (
        children
      )}
      {note && <p className={styles.note}>{note}</p>}
    </section>
  )
}
