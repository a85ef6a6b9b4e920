import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPoint } from '../../../shared/domain/ranking/keyPoint.ts'
import { Button } from '../../components/button/Button.tsx'
import { request } from '../../ipc/connection.ts'
import { sayFailure } from '../../state/toasts.ts'
import { ChosenPoint } from './ChosenPoint.tsx'
import { lookAtKey, useKeyLook } from './keyLook.ts'
import { PointTable } from './PointTable.tsx'
import { QuadrantChart } from './QuadrantChart.tsx'
import styles from './Quadrants.module.css'

/** Importance × satisfaction: the chart, the same as a table, and the one that is looked at. */
export function Quadrants({ points }: { points: readonly KeyPoint[] }) {
  const { t } = useTranslation()
  const chosenId = useKeyLook((s) => s.chosenId)
  const [said, setSaid] = useState<ReadonlyMap<string, number | null>>(new Map())
  const [heap, setHeap] = useState<readonly string[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading knows what was said before it
  useEffect(() => setSaid(new Map()), [points])
  const shown = points.map((point) => {
    const { id } = point.place
    return said.has(id) ? { ...point, importance: said.get(id) ?? null } : point
  })
  const setImportance = async (id: string, importance: number | null): Promise<void> => {
    lookAtKey({ chosenId: id })
    if (shown.find(({ place }) => place.id === id)?.importance === importance) return
    setSaid((before) => new Map(before).set(id, importance))
    const reply = await request('touchpoint.update', { ids: [id], patch: { importance } })
    if (reply.ok) return
    setSaid((before) => new Map([...before].filter(([key]) => key !== id)))
    sayFailure(reply)
  }
  const chosen = shown.find(({ place }) => place.id === chosenId) ?? shown[0]!
  const rows = heap ? shown.filter(({ place }) => heap.includes(place.id)) : shown
  return (
    <div className={styles.page}>
      <QuadrantChart
        points={shown}
        chosenId={chosen.place.id}
        onChoose={(id) => lookAtKey({ chosenId: id })}
        onHeap={setHeap}
        onImportance={(id, importance) => void setImportance(id, importance)}
      />
      <div className={styles.side}>
        <ChosenPoint point={chosen} onImportance={(importance) => void setImportance(chosen.place.id, importance)} />
        {heap && (
          <p className={styles.heap}>
            {t('keyPoints.chart.only', { count: rows.length })}
            <Button look="link" small onClick={() => setHeap(null)}>
              {t('keyPoints.chart.all')}
            </Button>
          </p>
        )}
        <PointTable points={rows} chosenId={chosen.place.id} />
      </div>
    </div>
  )
}
