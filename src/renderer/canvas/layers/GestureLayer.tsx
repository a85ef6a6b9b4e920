import type { Box, SceneNode } from '../../../shared/layout/scene.ts'
import { Marks } from '../../components/marks/Marks.tsx'
import type { BringPlace } from '../bring/bringPlace.ts'
import { useCanvas } from '../canvasStore.ts'
import type { Gesture } from '../gesture/gesture.ts'
import { boxOf } from '../scene/boxes.ts'
import { BAR } from '../scene/dropPlace.ts'
import type { SceneIndex } from '../scene/sceneIndex.ts'
import styles from './gesture.module.css'
import layers from './layers.module.css'

/** What is in hand: the lifted card, the mark where it would go, the frame, the new connection. */
export function GestureLayer() {
  const gesture = useCanvas((s) => s.gesture)
  const index = useCanvas((s) => s.index)
  // Without anything in hand it need not follow the view.
  const view = useCanvas((s) => (s.gesture ? s.view : null))
  if (!gesture || !index || !view || gesture.type === 'pan' || gesture.type === 'lift') return null
  const { x, y, zoom } = view
  return (
    <svg className={layers.over} aria-hidden focusable={false}>
      <g transform={`translate(${gesture.type === 'lane' ? 0 : x} ${gesture.type === 'stage' ? 0 : y}) scale(${zoom})`}>
        <InHand gesture={gesture} index={index} />
      </g>
    </svg>
  )
}

function InHand({ gesture, index }: { gesture: Gesture; index: SceneIndex }) {
  switch (gesture.type) {
    case 'marquee': {
      const { x, y, w, h } = boxOf(gesture.from, gesture.at)
      return <rect className={styles.marquee} x={x} y={y} width={w} height={h} />
    }
    case 'connect':
      return <NewConnection gesture={gesture} index={index} />
    case 'bring':
      return gesture.place && <BringMark place={gesture.place} index={index} />
    case 'cards':
    case 'step':
    case 'stage':
    case 'lane': {
      const node = index.nodes.get(gesture.key)
      const place = { x: gesture.at.x - gesture.grip.x, y: gesture.at.y - gesture.grip.y }
      return (
        <>
          {gesture.drop && <DropMark bar={gesture.drop.bar} />}
          {node && (
            <Lifted
              node={node}
              at={place}
              count={gesture.type === 'cards' || gesture.type === 'step' ? gesture.ids.size : 1}
            />
          )}
        </>
      )
    }
    default:
      return null
  }
}

/** A cobalt bar with a terminal at its beginning. */
function DropMark({ bar }: { bar: Box }) {
  const flat = bar.w > bar.h
  return (
    <g className={styles.drop} data-drop>
      <rect x={bar.x} y={bar.y} width={bar.w} height={bar.h} rx={BAR / 2} />
      {flat ? (
        <rect x={bar.x - 1} y={bar.y + bar.h / 2 - 7} width={5} height={14} rx={1} />
      ) : (
        <rect x={bar.x + bar.w / 2 - 7} y={bar.y - 1} width={14} height={5} rx={1} />
      )}
    </g>
  )
}

/** The cell that takes it with the bar in it, or the card that it changes. */
function BringMark({ place, index }: { place: BringPlace; index: SceneIndex }) {
  if (place.type === 'onto') {
    const { x, y, w, h } = place.box
    return <rect className={styles.onto} data-onto x={x - 1} y={y - 1} width={w + 2} height={h + 2} rx={8} />
  }
  const { x, y, w, h } = place.cell
  const { headH, size } = index.scene
  return (
    <>
      {/* Its lane may be out of sight: the column says where it goes all the same. */}
      <rect className={styles.column} x={x} y={headH} width={w} height={size.h - headH} />
      {h > 0 && <rect className={styles.cell} x={x + 2} y={y + 2} width={w - 4} height={h - 4} rx={6} />}
      <DropMark bar={place.bar} />
    </>
  )
}

function Lifted({ node, at, count }: { node: SceneNode; at: { x: number; y: number }; count: number }) {
  const { w, h } = node.box
  const ground = node.kind !== 'touchpoint' && node.kind !== 'stage'
  return (
    <g transform={`translate(${at.x} ${at.y})`} className={styles.lifted}>
      {ground && <rect className={styles.sheet} x={-4} y={-4} width={w + 8} height={h + 8} rx={6} />}
      <Marks marks={node.marks} />
      {count > 1 && (
        <g transform={`translate(${w} 0)`}>
          <circle className={styles.count} r={12} />
          <text className={styles.number} y={4.5}>
            {count}
          </text>
        </g>
      )}
    </g>
  )
}

function NewConnection({ gesture, index }: { gesture: Extract<Gesture, { type: 'connect' }>; index: SceneIndex }) {
  const from = index.nodes.get(`${gesture.kind}:${gesture.fromId}`)?.box
  if (!from) return null
  const over = gesture.overId ? index.nodes.get(`${gesture.kind}:${gesture.overId}`)?.box : undefined
  const backwards = gesture.again?.end === 'from'
  const right = gesture.at.x > from.x + from.w / 2
  const a = { x: right && !backwards ? from.x + from.w : from.x, y: from.y + from.h * 0.62 }
  const b = over ? { x: a.x < over.x + over.w / 2 ? over.x : over.x + over.w, y: over.y + over.h * 0.4 } : gesture.at
  const bend = Math.max(30, Math.abs(b.x - a.x) / 2) * (right ? 1 : -1)
  return (
    <>
      <path className={styles.wire} d={`M${a.x} ${a.y}C${a.x + bend} ${a.y} ${b.x - bend} ${b.y} ${b.x} ${b.y}`} />
      <circle className={styles.tip} cx={a.x} cy={a.y} r={5} />
      <circle className={over ? styles.met : styles.tip} cx={b.x} cy={b.y} r={6} />
    </>
  )
}
