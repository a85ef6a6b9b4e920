import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { SIZES } from '../density.ts'
import { layoutJourney } from '../layoutJourney.ts'
import type { Mark } from '../mark.ts'
import type { ColumnRange } from '../options.ts'
import type { Scene } from '../scene.ts'
import { sceneMarks } from '../sceneMarks.ts'
import { measure as exactMeasure } from '../text/measure.ts'
import type { LayoutWords } from '../words.ts'
import { type Block, placed } from './block.ts'
import { legend } from './legend.ts'
import type { PosterOptions } from './printDocument.ts'
import { titleBlock } from './titleBlock.ts'

/** What stands on a page inside its margins, px. */
export interface Sheet {
  readonly w: number
  readonly h: number
  /** Marks for a sheet of this height or more: the map hangs in the middle, the legend stands at the foot. */
  readonly marks: (h: number) => Mark[]
  /** x of the borders between stages, for a map in one band. */
  readonly cuts: readonly number[]
}

export interface SheetPlan {
  readonly bands: readonly ColumnRange[]
  /** px, of the longest band; shorter bands stretch theirs to the same width, within reason */
  readonly columnWidth: number
}

/** px between two bands */
export const BAND_GAP = 36
const MOST_STRETCH = 1.35
const NOTHING: Block = { w: 0, h: 0, marks: [] }

/** Lays out a journey with title block and legend as one sheet. */
export function layoutSheet(doc: JourneyDoc, words: LayoutWords, options: PosterOptions, plan: SheetPlan): Sheet {
  const { headerW } = SIZES.print
  const longest = plan.bands.reduce((most, b) => Math.max(most, b.to - b.from), 1)
  const full = longest * plan.columnWidth
  const scenes = plan.bands.map((range) => {
    const even = full / Math.max(range.to - range.from, 1)
    return layoutJourney(doc, {
      density: 'print',
      words,
      range,
      columnWidth: Math.min(even, plan.columnWidth * MOST_STRETCH),
      ...(options.personaIds && { personaIds: options.personaIds }),
      ...(options.overlay && { overlay: options.overlay }),
      ...(options.measured && { measured: options.measured }),
      ...(options.improving && { improving: options.improving }),
      ...(options.collapsedLaneIds && { collapsedLaneIds: options.collapsedLaneIds }),
    })
  })
  const w = scenes.reduce((most, s) => Math.max(most, s.size.w), headerW)
  const about = { doc, words, measure: exactMeasure, page: 1, pages: 1, date: options.date }
  const title =
    options.titleBlock === false
      ? NOTHING
      : titleBlock({ ...about, ...(options.personaIds && { personaIds: options.personaIds }) }, w)
  const foot = options.legend === false ? NOTHING : legend(doc, words, exactMeasure, w)
  const mapH = scenes.reduce((sum, s) => sum + s.size.h, 0) + (scenes.length - 1) * BAND_GAP
  const h = title.h + mapH + (foot === NOTHING ? 0 : BAND_GAP * 0.7 + foot.h)
  return {
    w,
    h,
    cuts: scenes.length === 1 ? (scenes[0] as Scene).stages.slice(1).map((s) => s.x) : [],
    marks(full) {
      const slack = Math.max(0, full - h)
      const marks = placed(title, 0, 0)
      let y = title.h + slack / 2
      for (const scene of scenes) {
        marks.push(...placed({ ...scene.size, marks: sceneMarks(scene) }, 0, y))
        y += scene.size.h + BAND_GAP
      }
      marks.push(...placed(foot, 0, Math.max(full, h) - foot.h))
      return marks
    },
  }
}
