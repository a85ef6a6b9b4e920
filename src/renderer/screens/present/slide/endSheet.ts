import { signed } from '../../../../shared/layout/geometry/stationNode.ts'
import type { Mark } from '../../../../shared/layout/mark.ts'
import type { LayoutWords } from '../../../../shared/layout/words.ts'
import { set } from './block.ts'
import { type Frame, GAP, SIDE } from './frame.ts'
import { drawSign, fitted } from './sign.ts'
import type { Story } from './story.ts'
import { wholeLine } from './wholeLine.ts'

/** The last stop: the whole line with its worst and its best moment, and what they were. */
export function endPage(story: Story, words: LayoutWords, frame: Frame, title: string, who: string): readonly Mark[] {
  const { journey } = story.doc
  const sign = drawSign(frame, {
    number: null,
    name: title,
    notes: [],
    journey: journey.name.trim() || words.unnamedJourney,
    who,
  })
  const told = (
    [
      [story.worst, 'pain', '▼', words.worstMoment],
      [story.best, 'gain', '▲', words.bestMoment],
    ] as const
  ).flatMap(([column, color, glyph, label]) => {
    const stage = story.stages.find((s) => s.steps.some((step) => step.column === column))
    const step = stage?.steps.find((s) => s.column === column)
    const feeling = column === null ? null : story.lines[0]?.feelings[column]
    return step && feeling ? [{ step, feeling, color, glyph, label }] : []
  })
  const w = (Math.min(frame.w, 1_366) - 2 * SIDE - GAP) / 2
  const names = told.map(({ step }) =>
    fitted(`${step.number} ${step.step.name.trim() || words.unnamedStep}`, [32, 28, 24, 22], w - 44, 4, 800, 'ink'),
  )
  const cardH = told.length > 0 ? 80 + Math.max(...names.map((name) => name.h)) : 0
  const line = wholeLine(story, words, {
    x: 0,
    y: sign.h + 10,
    w: frame.w,
    h: frame.h - sign.h - cardH - 40,
    named: true,
  })
  const left = (frame.w - told.length * w - (told.length - 1) * GAP) / 2
  const top = frame.h - cardH - 22
  const cards = told.flatMap(({ feeling, color, glyph, label }, i): Mark[] => {
    const x = left + i * (w + GAP)
    const head = `${label}  ${signed(feeling.value)} ${words.feelings[feeling.value + 2] ?? ''}`
    const name = names[i] as (typeof names)[number]
    return [
      {
        type: 'rect',
        x: x + 2,
        y: top + 2,
        w: w - 4,
        h: cardH - 4,
        r: 11,
        fill: 'paper',
        stroke: 'ink',
        strokeWidth: 4,
      },
      set({ text: glyph, type: { size: 26, leading: 34 }, weight: 700, fill: color }, 100).at(x + 22, top + 18),
      set({ text: head, type: { size: 25, leading: 34 }, weight: 600 }, w - 80).at(x + 60, top + 18),
      name.at(x + 22, top + 62),
    ]
  })
  return [...sign.marks, ...line, ...cards]
}
