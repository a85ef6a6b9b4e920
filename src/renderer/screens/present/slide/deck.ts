import type { Mark } from '../../../../shared/layout/mark.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import type { Stop } from '../stops.ts'
import { type Block, set, stack } from './block.ts'
import { endPage } from './endSheet.ts'
import { type Frame, GAP, LEAST_COLUMN, MOST_COLUMN, SETTINGS, type Setting, SIDE, STRIP_H } from './frame.ts'
import { type Page, pageSteps, type Room } from './paging.ts'
import { drawSign, type Sign } from './sign.ts'
import { stageLine } from './stageLine.ts'
import { stepBlocks } from './stepBlocks.ts'
import type { Story, StoryStage } from './story.ts'
import { drawStrip } from './strip.ts'
import { titlePages } from './titleSheet.ts'

/** Words of the presentation beside those of the map. */
export interface DeckWords {
  readonly here: string
  readonly whole: string
  readonly noSteps: string
  part(part: number, parts: number): string
}

/** One stop and what is on its sheet, drawn when it is shown. */
export interface Sheet {
  readonly stop: Stop
  draw(): readonly Mark[]
}

/** Every stop of a presentation on sheets of one size. Nothing of a stage is left out: what does not fit is another sheet. */
export function deckOf(story: Story, frame: Frame, words: LayoutWords, said: DeckWords): Sheet[] {
  const { personas } = story.doc
  const names = personas.map((p) => p.name.trim()).filter(Boolean)
  const alone = [names[0], personas[0]?.role.trim()].filter(Boolean).join(', ')
  const whose = names.length < 2 ? alone : [...names.slice(0, 3), ...(names.length > 3 ? ['…'] : [])].join(', ')
  const titles = titlePages(story, words, frame)
  const title = titles.map((marks, part): Sheet => {
    return { stop: { kind: 'title', stageId: null, number: 0, part, parts: titles.length }, draw: () => marks }
  })
  const stages = story.stages.flatMap((stage) => stageSheets(story, stage, frame, words, said, whose))
  const end: Sheet = {
    stop: { kind: 'end', stageId: null, number: story.stages.length + 1, part: 0, parts: 1 },
    draw: () => endPage(story, words, frame, said.whole, whose),
  }
  return [...title, ...stages, end]
}

function roomOf(frame: Frame, setting: Setting, signH: number): Room {
  const inner = frame.w - 2 * SIDE
  return {
    h: frame.h - signH - setting.lineH - STRIP_H - 8,
    most: Math.max(1, Math.floor((inner + GAP) / (LEAST_COLUMN + GAP))),
    columnW: (count) => Math.min(MOST_COLUMN, Math.floor((inner - (count - 1) * GAP) / count)),
  }
}

/** The setting that needs fewest sheets; of those as good, the largest. */
function settle(
  story: Story,
  stage: StoryStage,
  frame: Frame,
  words: LayoutWords,
  signH: number,
): { pages: Page[]; setting: Setting } {
  let best: { pages: Page[]; setting: Setting; cost: number } | null = null
  for (const [i, setting] of SETTINGS.entries()) {
    const blocks = new Map<string, Block[]>()
    const blocksOf = (at: number, w: number): Block[] => {
      const key = `${at}|${w}`
      const made =
        blocks.get(key) ?? stepBlocks(story, stage.steps[at] as StoryStage['steps'][number], words, setting, w)
      blocks.set(key, made)
      return made
    }
    const pages = pageSteps(stage.steps.length, blocksOf, roomOf(frame, setting, signH))
    const cost = pages.length + i * 0.45
    if (!best || cost < best.cost) best = { pages, setting, cost }
    if (pages.length <= 1) break
  }
  return best as { pages: Page[]; setting: Setting }
}

function stageSheets(
  story: Story,
  of: StoryStage,
  frame: Frame,
  words: LayoutWords,
  said: DeckWords,
  whose: string,
): Sheet[] {
  const sign = (part: string): Sign =>
    drawSign(frame, {
      number: String(of.number),
      name: of.stage.name.trim() || words.unnamedStage,
      notes: [of.stage.duration.trim(), part],
      journey: story.doc.journey.name.trim() || words.unnamedJourney,
      who: whose,
    })
  const signH = sign(said.part(88, 88)).h
  const { pages, setting } = settle(story, of, frame, words, signH)
  const parts = Math.max(1, pages.length)
  return Array.from({ length: parts }, (_, part): Sheet => {
    const stop: Stop = { kind: 'stage', stageId: of.stage.id, number: of.number, part, parts }
    const draw = (): readonly Mark[] => {
      const page = pages[part]
      return [
        ...(page ? pageMarks(story, of, page, frame, words, setting, signH) : emptyMarks(said, frame, signH)),
        ...sign(parts > 1 ? said.part(part + 1, parts) : '').marks,
        ...drawStrip(story, words, said.here, frame, of.number),
      ]
    }
    return { stop, draw }
  })
}

function pageMarks(
  story: Story,
  of: StoryStage,
  page: Page,
  frame: Frame,
  words: LayoutWords,
  setting: Setting,
  signH: number,
): Mark[] {
  const { columns, columnW } = page
  const left = (frame.w - columns.length * columnW - (columns.length - 1) * GAP) / 2
  const xOf = (i: number): number => left + i * (columnW + GAP)
  const flowed = page.steps.length < columns.length
  const shown = page.steps.map((step, i) => ({
    column: of.steps[step]?.column ?? 0,
    x: flowed ? frame.w / 2 : xOf(i) + columnW / 2,
  }))
  const line = stageLine(story, words, { w: frame.w, y: signH, setting, shown })
  return [...line, ...columns.flatMap((blocks, i) => stack(blocks, xOf(i), signH + setting.lineH))]
}

function emptyMarks(said: DeckWords, frame: Frame, signH: number): Mark[] {
  const y = signH + (frame.h - signH - STRIP_H) / 2 - 30
  const x = frame.w / 2 - 260
  return [
    { type: 'path', d: `M${x} ${y - 22}v44M${x} ${y}h130`, stroke: 'line', strokeWidth: 14 },
    { type: 'path', d: `M${x + 160} ${y}h360`, stroke: 'line', strokeWidth: 14, dash: [6, 16] },
    { type: 'circle', cx: x + 130, cy: y, r: 19, fill: 'paper', stroke: 'ink', strokeWidth: 6 },
    {
      ...set({ text: said.noSteps, type: { size: 30, leading: 36 }, weight: 700 }, frame.w - 80).at(
        frame.w / 2,
        y + 48,
      ),
      anchor: 'middle',
    },
  ]
}
