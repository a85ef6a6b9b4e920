import type { Step } from '../../domain/journey/journey.ts'
import type { CardGround } from './drawing.ts'
import type { Drawn } from './drawTouchpoint.ts'
import { textBlock } from './textBlock.ts'

/** What the customer does: the number, then the action in the customer's words. @param place such as "3.2" */
export function drawStep(d: CardGround, step: Step, place: string): Drawn {
  const pad = 4
  const { action } = d.sizes
  const style = { x: pad, y: 3, measure: d.measure }
  const number = textBlock({
    ...style,
    text: place,
    // As large as the name: a reader of the printed text would take two sizes for two columns.
    type: action,
    weight: 500,
    fill: 'ink3',
  })
  const name = step.name
  const named = name.trim() !== ''
  const block = textBlock({
    ...style,
    text: named ? name : d.words.unnamedStep,
    maxW: d.w - 2 * pad,
    type: action,
    weight: named ? 600 : 400,
    fill: named ? 'ink' : 'ink3',
    indent: number.w + 5,
    level: 3,
  })
  const baselineY = { ...number.mark, y: block.mark.y }
  return {
    h: 3 + block.h + 3,
    title: `${place} ${name || d.words.unnamedStep}`,
    marks: () => [baselineY, block.mark],
  }
}
