import { useTranslation } from 'react-i18next'
import type { FigureRow } from '../../../shared/domain/listening/figureRow.ts'
import { reliedOn } from '../../../shared/domain/metric/figure/figure.ts'
import { figureValueText } from '../../../shared/i18n/figureText.ts'
import { Whisker } from '../../components/chart/Whisker.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { FigureMark } from './FigureMark.tsx'
import styles from './FiguresTable.module.css'
import { baseText, cellText, doubtsOf } from './figureWords.ts'

interface FigureCellProps {
  readonly row: FigureRow
  readonly group: string
  readonly span: readonly [number, number]
  readonly today: string
  readonly goal?: number | undefined
  readonly onOpen: () => void
}

/** One figure of the table: value, interval, n, and what is to be minded. */
export function FigureCell({ row, group, span, today, goal, onOpen }: FigureCellProps) {
  const { i18n } = useTranslation()
  const { figure } = row
  const { value } = figure
  const interval = reliedOn(figure)
  if (value === null) return null
  const doubts = doubtsOf(i18n, row, today)
  const faded = doubts.some(({ look }) => look === 'old')
  return (
    <button type="button" className={faded ? `${styles.cell} ${styles.faded}` : styles.cell} onClick={onOpen}>
      <Hidden>{cellText(i18n, row, group, today)}</Hidden>
      <span className={styles.line} aria-hidden>
        <b className={styles.value}>{figureValueText(i18n, figure)}</b>
        <span className={styles.n}>{baseText(i18n, figure)}</span>
      </span>
      <Whisker
        value={value}
        low={interval?.low ?? null}
        high={interval?.high ?? null}
        span={span}
        hollow={figure.state !== 'enough'}
        target={goal}
      />
      <span className={styles.doubts} aria-hidden>
        {doubts.map((doubt) => (
          <FigureMark key={doubt.look} doubt={doubt} />
        ))}
      </span>
    </button>
  )
}
