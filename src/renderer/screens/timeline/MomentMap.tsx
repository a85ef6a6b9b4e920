import { Maximize, Minus, Plus } from 'lucide-react'
import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocDiff } from '../../../shared/domain/compare/docDiff.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts'
import type { Box, Scene } from '../../../shared/layout/scene.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Marks } from '../../components/marks/Marks.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import { useWords } from '../../state/words.ts'
import { diffMarks, type FateWords } from './diffMarks.ts'
import { MomentHeads } from './MomentHeads.tsx'
import styles from './map.module.css'

const STEPS = [0.25, 0.4, 0.6, 0.8, 1, 1.6, 2.2]
/** Nodes this far outside of what is seen are drawn already, map px. */
const MARGIN = 400
/** The view is noted in steps as wide as this, so that a scroll does not draw every pixel anew. */
const GRAIN = 200

interface MomentMapProps {
  readonly doc: JourneyDoc
  readonly diff: DocDiff | null
  readonly title: string
  /** Key of the node to bring into sight. */
  readonly show: { readonly key: string } | null
  /** What the plates say; left out: what became of it. */
  readonly fateWords?: FateWords
}

/** A journey to look at, drawn by the layout that draws the map; what differs wears its edge and its word. */
export function MomentMap({ doc, diff, title, show, fateWords }: MomentMapProps) {
  const { t } = useTranslation()
  const words = useWords()
  const frame = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useState(document.documentElement.dataset.theme === 'projector' ? 1.6 : 1)
  const scene = useMemo(() => layoutJourney(doc, { density: 'compact', words }), [doc, words])
  const fates = useMemo(
    () =>
      diff
        ? diffMarks(
            scene,
            diff,
            fateWords ?? {
              added: t('timeline.diff.added'),
              removed: t('timeline.diff.removed'),
              moved: t('timeline.diff.moved'),
              changed: t('timeline.diff.changed'),
            },
          )
        : [],
    [scene, diff, t, fateWords],
  )
  const seen = useSeen(frame, zoom)
  useAssets((s) => s.urls)
  const inSight = (box: Box): boolean =>
    box.x < seen.x + seen.w && box.x + box.w > seen.x && box.y < seen.y + seen.h && box.y + box.h > seen.y
  useEffect(() => {
    const box = show && scene.nodes.find((n) => n.key === show.key)?.box
    const element = frame.current
    if (!box || !element) return
    const left = (box.x + box.w / 2) * zoom - element.clientWidth / 2
    const top = (box.y + box.h / 2) * zoom - element.clientHeight / 2
    element.scrollTo({ left, top })
  }, [show, scene, zoom])
  // Whoever looks for a difference should not have to search for it.
  const looked = useRef(zoom)
  looked.current = zoom
  useEffect(() => {
    const element = frame.current
    const first = fates.find(({ key }) => !key.startsWith('lane:'))
    if (!element || !first) return
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element
    const there = fates.some(({ box }) => {
      const [x, y] = [box.x * looked.current, box.y * looked.current]
      return x >= scrollLeft && x < scrollLeft + clientWidth - 80 && y >= scrollTop && y < scrollTop + clientHeight - 40
    })
    if (!there) {
      const [left, top] = [first.box.x * looked.current, first.box.y * looked.current]
      element.scrollTo({ left: left - clientWidth / 2, top: top - clientHeight / 2 })
    }
  }, [fates])
  const next = (by: 1 | -1): void => {
    const to = by === 1 ? STEPS.find((z) => z > zoom + 0.01) : STEPS.findLast((z) => z < zoom - 0.01)
    if (to) setZoom(to)
  }
  const fit = (): void => {
    const { clientWidth, clientHeight } = frame.current ?? document.body
    setZoom(Math.max(0.1, Math.min(1, clientWidth / scene.size.w, clientHeight / scene.size.h)))
  }
  return (
    <div className={styles.wrap}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section ref={frame} className={styles.frame} tabIndex={0} aria-label={title}>
        <div className={styles.sheet}>
          <svg
            className={styles.drawing}
            viewBox={`0 0 ${scene.size.w} ${scene.size.h}`}
            width={scene.size.w * zoom}
            height={scene.size.h * zoom}
            role="img"
            aria-label={title}
          >
            <Ground scene={scene} />
            {scene.nodes.map(
              (node) =>
                inSight(node.box) && (
                  <g key={node.key} transform={`translate(${node.box.x} ${node.box.y})`}>
                    <Marks marks={node.marks} assetUrl={assetUrl} />
                  </g>
                ),
            )}
            {fates.map(({ key, box, marks }) => inSight(box) && <Marks key={key} marks={marks} />)}
          </svg>
          <MomentHeads scene={scene} zoom={zoom} fates={fates} />
        </div>
      </section>
      <fieldset className={styles.zoom} aria-label={t('timeline.zoom')}>
        <IconButton icon={Minus} label={t('map.zoom.out')} onClick={() => next(-1)} />
        <IconButton icon={Plus} label={t('map.zoom.in')} onClick={() => next(1)} />
        <IconButton icon={Maximize} label={t('map.zoom.fit')} onClick={fit} />
      </fieldset>
    </div>
  )
}

const Ground = memo(function Ground({ scene }: { scene: Scene }) {
  return (
    <>
      <Marks marks={scene.grounds} />
      <Marks marks={scene.rules} />
      {scene.curves.map((curve) => (
        <Marks key={curve.personaId ?? '-'} marks={curve.marks} />
      ))}
    </>
  )
})

/** The part of the map that is in sight, with a margin, in map px. */
function useSeen(frame: RefObject<HTMLElement | null>, zoom: number): Box {
  const [seen, setSeen] = useState<Box>({ x: -MARGIN, y: -MARGIN, w: 2_400, h: 1_600 })
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const look = (): void => {
      const down = (px: number): number => Math.floor(px / zoom / GRAIN) * GRAIN - MARGIN
      const far = (px: number): number => Math.ceil(px / zoom / GRAIN) * GRAIN + GRAIN + 2 * MARGIN
      const next = {
        x: down(element.scrollLeft),
        y: down(element.scrollTop),
        w: far(element.clientWidth),
        h: far(element.clientHeight),
      }
      setSeen((now) => (now.x === next.x && now.y === next.y && now.w === next.w && now.h === next.h ? now : next))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [frame, zoom])
  return seen
}
