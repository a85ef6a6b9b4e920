import type { Mark } from '../mark.ts'
import type { Box, SceneCurve, SceneNode, SceneOverlay, SceneStation } from '../scene.ts'
import { drawCurve } from './curveMarks.ts'
import type { Drawing } from './drawing.ts'
import type { CurvePlan } from './feelings.ts'
import { placeMoments } from './moments.ts'
import { moved } from './moved.ts'
import { drawOverlayKey, placeOverlay } from './overlay.ts'
import { stationOnce } from './stationNode.ts'
import { isSolid, loweredBy, placeCurves, type Station } from './stations.ts'

/** The row of feelings before it has a place: y counts from the level of +2. */
export interface EmotionRow {
  /** px above the level of +2 and below it */
  readonly above: number
  readonly below: number
  readonly empty: boolean
  /** Everything at its place in a map where +2 lies at `y` and the row ends at `bottom`. */
  at(
    y: number,
    bottom: number,
  ): { rules: Mark[]; curves: SceneCurve[]; overlay: SceneOverlay | null; nodes: SceneNode[] }
}

const nodesBelow = new WeakMap<SceneNode, SceneNode>()

/** A node `by` px further down, the same object as long as it is so far. */
function lowered(node: SceneNode, by: number): SceneNode {
  const before = nodesBelow.get(node)
  if (before && before.box.y === node.box.y + by) return before
  const next = { ...node, box: { ...node.box, y: node.box.y + by } }
  nodesBelow.set(node, next)
  return next
}

const plumbLines = new WeakMap<Station, { readonly bottom: number; readonly mark: Mark }>()

/** The thin line from a station down to what is done there. */
function plumbLine(s: Station, bottom: number): Mark {
  let line = plumbLines.get(s)
  if (line?.bottom !== bottom) {
    line = { bottom, mark: { type: 'path', d: `M${s.x} ${s.y}V${bottom}`, stroke: 'rule', strokeWidth: 1.5 } }
    plumbLines.set(s, line)
  }
  return line.mark
}

const sceneStations = new WeakMap<Station, SceneStation>()

function sceneStation(s: Station, stepId: string): SceneStation {
  const before = sceneStations.get(s)
  if (before?.stepId === stepId) return before
  const { value, key } = s.feeling
  const station = { stepId, x: s.x, y: s.y, value, solid: isSolid(s.feeling), key }
  sceneStations.set(s, station)
  return station
}

/** @param headerH px that the lane's name takes at the top of the row */
export function layoutEmotion(d: Drawing, plans: readonly CurvePlan[], headerH: number): EmotionRow {
  const { level, emotionH, emotionTop, headerW } = d.sizes
  const curves = placeCurves(d, plans)
  const several = curves.length > 1
  const under = d.overlay ? placeOverlay(d, d.overlay, curves) : null
  const covered: Box[] = [...(under?.covers ?? [])]
  const stations: SceneNode[] = []
  // The first line's stations are drawn last, on top.
  for (const curve of curves.toReversed()) {
    for (const station of curve.stations) {
      const drawn = stationOnce(d, curves, curve, station, under?.covers)
      stations.push(drawn.node)
      covered.push(...drawn.covers)
    }
  }
  const key = drawOverlayKey(d)
  const moments = placeMoments(d, curves, covered)
  const boxes = [...covered, ...moments.map((m) => m.box)]
  const above = boxes.reduce((most, b) => Math.max(most, -b.y + 5), Math.max(emotionTop, headerH + 10))
  const below = boxes.reduce(
    (most, b) => Math.max(most, b.y + b.h + 6),
    Math.max(emotionH - emotionTop, keyY(d) + key.h),
  )
  const w = d.at.columns.length * d.columnW
  return {
    above,
    below,
    empty: curves.length === 0,
    at(y, bottom) {
      const rules: Mark[] = []
      for (let i = 0; i < 5; i++) {
        rules.push({
          type: 'path',
          d: `M${headerW} ${y + i * level}h${w}`,
          stroke: i === 2 ? 'ruleStrong' : 'rule',
          strokeWidth: 1,
        })
      }
      for (const s of curves[0]?.stations ?? []) {
        rules.push(plumbLine(loweredBy(s, y), bottom))
      }
      rules.push(...(under?.marks ?? []).map((m) => moved(m, 0, y)))
      return {
        rules,
        overlay: under?.scene(y) ?? null,
        nodes: [...stations, ...moments].map((node) => lowered(node, y)),
        curves: curves.map((curve, i): SceneCurve => {
          const stations = curve.stations.map((s) => loweredBy(s, y))
          const drawn = drawCurve(d, { ...curve, stations }, i, several)
          return {
            personaId: curve.plan.persona?.id ?? null,
            letter: several ? curve.plan.letter : '',
            main: curve.plan.main,
            d: drawn.d,
            // What differs is said above the last line drawn.
            marks:
              i === curves.length - 1
                ? [...drawn.marks, ...(under?.labels ?? []).map((m) => moved(m, 0, y))]
                : drawn.marks,
            stations: stations.map((s) => sceneStation(s, d.at.columns[s.column]?.step?.id ?? '')),
          }
        }),
      }
    },
  }
}

/** px from the level of +2 to what the header says of two lines. */
const keyY = (d: Drawing): number => 4 * d.sizes.level + d.sizes.mark.leading / 2 + 8

/** The words of the levels in the row's header, −2 at the foot, and below them which line is which. */
export function drawScale(d: Drawing): (y: number) => Mark[] {
  const { level, headerW, mark } = d.sizes
  const key = drawOverlayKey(d)
  return (y) => [
    ...key.marks(y + keyY(d)),
    ...d.words.feelings.flatMap((word, i): Mark[] => {
      const cy = y + (4 - i) * level + mark.size * 0.3485
      const text = { type: 'text', y: cy, lineHeight: mark.leading, size: mark.size, anchor: 'end' } as const
      const sign = i - 2 > 0 ? `+${i - 2}` : i - 2 < 0 ? `−${2 - i}` : '0'
      return [
        { ...text, x: headerW - 8 - 20, lines: [word], weight: 500, fill: 'ink3' },
        { ...text, x: headerW - 8, lines: [sign], weight: 800, fill: 'ink' },
      ]
    }),
  ]
}
