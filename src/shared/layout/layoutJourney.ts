import type { JourneyDoc } from '../domain/journey/journeyDoc.ts'
import type { Lane } from '../domain/journey/lane.ts'
import { SIZES } from './density.ts'
import { arrange, stageRange } from './geometry/arrange.ts'
import { widestPlate } from './geometry/blueprint.ts'
import { channelLookOnce } from './geometry/channelLook.ts'
import { drawEmpty } from './geometry/drawEmpty.ts'
import { drawCorner, drawSigns } from './geometry/drawHead.ts'
import type { Drawing } from './geometry/drawing.ts'
import { planCurves } from './geometry/feelings.ts'
import { heardPlans } from './geometry/heardFeelings.ts'
import { planOverlay } from './geometry/overlay.ts'
import { stackRows } from './geometry/rows.ts'
import { stageSpans } from './geometry/stageSpans.ts'
import type { ImprovingLook } from './improving.ts'
import type { MeasuredLook } from './measured.ts'
import type { LayoutOptions } from './options.ts'
import type { Scene } from './scene.ts'
import { measure as exactMeasure } from './text/measure.ts'

/**
 * Places a whole journey: the one layout that the screen and every export draw.
 * @param doc in reading order, see JourneyDoc
 * @returns everything in map px; the same input gives the same scene
 */
export function layoutJourney(doc: JourneyDoc, options: LayoutOptions): Scene {
  const sizes = SIZES[options.density]
  const focus = stageRange(doc, options.focusStageId ?? null)
  const at = arrange(doc, options.range ?? focus)
  const plans = heardPlans(planCurves(doc, at, options.personaIds), at, options.measured)
  const d: Drawing = {
    doc,
    at,
    sizes,
    words: options.words,
    measure: options.measure ?? exactMeasure,
    columnW: options.columnWidth ?? sizes.column,
    mixedEvidence: doc.touchpoints.some((t) => t.evidence !== 'assumed'),
    goesOn: focus && !options.range ? '' : options.words.print.continuesBelow,
    overlay: options.overlay ? planOverlay(doc, at, options.overlay, options.words, plans[0]) : null,
    measured: options.measured ?? NOTHING_MEASURED,
    improving: options.improving ?? NOTHING_IMPROVING,
    channels: new Map(doc.channels.map((c) => [c.id, channelLookOnce(c, options.words)])),
  }
  const stages = stageSpans(d)
  const corner = drawCorner(d, plans)
  const signs = drawSigns(d, stages, corner.h)
  const collapsed = options.collapsedLaneIds ?? new Set<string>()
  const empty = at.columns.length === 0
  const w = Math.max(sizes.headerW + (empty ? 4 : at.columns.length) * d.columnW, widestPlate(d))
  const rows = stackRows(d, plans, lanesShown(doc), collapsed, signs.h, w)
  const blank = empty ? drawEmpty(d, rows.bottom, w) : { h: 0, marks: [] }
  return {
    density: options.density,
    size: { w, h: rows.bottom + blank.h },
    headerW: sizes.headerW,
    headH: signs.h,
    columns: at.columns.map((c, i) => ({
      stepId: c.step?.id ?? null,
      stageId: c.stageId,
      number: c.number === '' ? null : c.number,
      x: sizes.headerW + i * d.columnW,
      w: d.columnW,
    })),
    stages,
    rows: rows.rows,
    lines: rows.lines,
    grounds: [{ type: 'rect', x: 0, y: 0, w, h: rows.bottom + blank.h, fill: 'ground' }, ...rows.grounds],
    rules: [...rows.rules, ...blank.marks],
    curves: rows.curves,
    overlay: rows.overlay,
    nodes: [...corner.nodes(signs.h), ...signs.nodes, ...rows.nodes],
  }
}

const NOTHING_MEASURED: MeasuredLook = new Map()
const NOTHING_IMPROVING: ImprovingLook = new Map()

/** Where no lane shows the customer's actions, the steps stand in a row of their own, below the feelings. */
function lanesShown(doc: JourneyDoc): readonly (Lane | null)[] {
  if (doc.lanes.some((lane) => lane.role === 'actions') || doc.stages.length === 0) return doc.lanes
  const at = doc.lanes[0]?.role === 'emotion' ? 1 : 0
  return [...doc.lanes.slice(0, at), null, ...doc.lanes.slice(at)]
}
