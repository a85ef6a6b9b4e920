import { useMemo } from 'react'
import { Marks } from '../../components/marks/Marks.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import styles from './PresentScreen.module.css'
import { usePresent } from './presentStore.ts'
import type { Sheet } from './slide/deck.ts'
import type { Frame } from './slide/frame.ts'

/** A sheet as the room sees it: near where the presenter points, lit where the spotlight falls, or empty. */
export function SlideView({ sheet, frame }: { sheet: Sheet; frame: Frame }) {
  const marks = useMemo(() => sheet.draw(), [sheet])
  const zoom = usePresent((s) => s.zoom)
  const corner = usePresent((s) => s.corner)
  useAssets((s) => s.urls)
  const { w, h } = frame
  return (
    <>
      <svg
        className={zoom > 1 ? `${styles.sheet} ${styles.near}` : styles.sheet}
        viewBox={`${corner.x * w} ${corner.y * h} ${w / zoom} ${h / zoom}`}
        // The sheet has the screen's proportions but for half a pixel, which must not be a gap at its edge.
        preserveAspectRatio="none"
        aria-hidden
        focusable={false}
      >
        <Marks marks={marks} assetUrl={assetUrl} />
      </svg>
      <Effects />
    </>
  )
}

/** Spotlight and empty screen. */
function Effects() {
  const spotlight = usePresent((s) => s.spotlight)
  const spot = usePresent((s) => s.spot)
  const pointer = usePresent((s) => s.pointer)
  const blank = usePresent((s) => s.blank)
  if (blank) return <div className={`${styles.blank} ${styles[blank]}`} aria-hidden />
  if (!spotlight) return null
  return (
    <svg className={styles.dim} aria-hidden focusable={false}>
      <defs>
        <mask id="spot">
          <rect width="100%" height="100%" fill="white" />
          <circle cx={`${pointer.x * 100}%`} cy={`${pointer.y * 100}%`} r={`${spot * 75}vh`} fill="black" />
        </mask>
      </defs>
      <rect width="100%" height="100%" mask="url(#spot)" />
      <circle className={styles.rim} cx={`${pointer.x * 100}%`} cy={`${pointer.y * 100}%`} r={`${spot * 75}vh`} />
    </svg>
  )
}
