import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import { scoreOf } from '../../../shared/domain/ranking/quadrant.ts'
import { scoreText } from '../../../shared/i18n/rankingText.ts'
import { ScrollBox } from '../../components/scrollBox/ScrollBox.tsx'
import { lookAtKey } from './keyLook.ts'
import styles from './Quadrants.module.css'

interface PointTableProps {
  readonly points: readonly KeyPoint[]
  readonly chosenId: string
}

/** What the chart shows, row by row. */
export function PointTable({ points, chosenId }: PointTableProps) {
  const { t } = useTranslation()
  const body = useRef<HTMLTableSectionElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into sight when it is chosen, not when rows change
  useEffect(() => {
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])
  return (
    <ScrollBox className={styles.tableBox} label={t('keyPoints.table.label')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(['rank', 'name', 'importance', 'satisfaction'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`keyPoints.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {points.map((point) => (
            <Row key={point.place.id} point={point} chosen={point.place.id === chosenId} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

const Row = memo(function Row({ point, chosen }: { point: KeyPoint; chosen: boolean }) {
  const { t, i18n } = useTranslation()
  const { place, rank, importance, satisfaction } = point
  return (
    <tr className={chosen ? styles.current : undefined} aria-current={chosen || undefined}>
      <td>{rank}</td>
      <th scope="row">
        <button type="button" tabIndex={-1} className={styles.pick} onClick={() => lookAtKey({ chosenId: place.id })}>
          {place.name || t('ranking.unnamed.touchpoint')}
        </button>
      </th>
      <td>{importance ?? '–'}</td>
      <td>{satisfaction ? scoreText(i18n, scoreOf(satisfaction.position)) : '–'}</td>
    </tr>
  )
})
