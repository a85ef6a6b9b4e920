import { memo, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Mark } from '../../../shared/layout/mark.ts'
import type { Scene } from '../../../shared/layout/scene.ts'
import { Marks } from '../../components/marks/Marks.tsx'
import { useSelection } from '../../state/selectionStore.ts'
import { useCanvas } from '../canvasStore.ts'
import { isFar } from '../far/farZoom.ts'
import { clipMark } from '../scene/clipMark.ts'
import { type Extent, markExtent } from '../scene/markBounds.ts'
import { plateMarks } from '../scene/plates.ts'
import { stepOf } from '../scene/target.ts'
import { viewWindow } from '../view/viewWindow.ts'
import styles from './layers.module.css'

/** Grounds, the column of "you are here", rules and lines: what lies behind the cards, as far as it is near the view. */
export const Backdrop = memo(function Backdrop() {
  const scene = useCanvas((s) => s.index?.scene)
  const span = useCanvas(
    useShallow((s) => {
      // From far away the canvas draws it.
      if (!s.index || isFar(s.rest.zoom)) return null
      const { firstColumn, lastColumn } = viewWindow(s.index.scene, s.rest, s.pane)
      const { columns, headerW, size } = s.index.scene
      const first = columns[firstColumn]
      const last = columns[lastColumn]
      return { from: first && firstColumn > 0 ? first.x : 0, to: last ? last.x + last.w : Math.max(size.w, headerW) }
    }),
  )
  const one = useSelection((s) => s.selected.length <= 1)
  const here = useCanvas((s) => (one && s.index && s.focus && !s.gesture ? stepOf(s.index, s.focus) : null))
  const marks = useMemo(() => (scene && span ? near(scene, span) : null), [scene, span])
  if (!scene || !span || !marks) return null
  const column = here === null ? undefined : scene.columns.find((c) => c.stepId === here)
  const w = span.to - span.from
  return (
    <svg
      className={styles.backdrop}
      style={{ left: span.from }}
      width={w}
      height={scene.size.h}
      viewBox={`${span.from} 0 ${w} ${scene.size.h}`}
      aria-hidden
      focusable={false}
    >
      <Marks marks={scene.grounds} />
      {column && (
        <rect
          className={styles.here}
          x={column.x}
          y={scene.headH}
          width={column.w}
          height={scene.size.h - scene.headH}
        />
      )}
      <Marks marks={marks} />
    </svg>
  )
})

/** Rules and curves within a stretch; the plates of the blueprint's lines are drawn with the headers. */
function near(scene: Scene, span: Extent): Mark[] {
  const plates = new Set(plateMarks(scene))
  const inSpan = (mark: Mark): boolean => {
    const { from, to } = markExtent(mark)
    return from <= span.to && to >= span.from && !plates.has(mark)
  }
  const marks = [...scene.rules.filter(inSpan), ...scene.curves.toReversed().flatMap((c) => c.marks.filter(inSpan))]
  return marks.map((mark) => clipMark(mark, span))
}
