import { type QuestionKind, scoresOf } from '../../domain/kiosk/kiosk.ts'
import { textBlock } from '../geometry/textBlock.ts'
import type { IconName } from '../icon.ts'
import type { Mark } from '../mark.ts'
import { measure } from '../text/measure.ts'

/** Words beside the answers; `scores`: what each is called, lowest first, '' where the number says it. */
export interface AnswerWords {
  readonly scores: readonly string[]
  readonly low: string
  readonly high: string
}

/** Worst first. */
export const FEELINGS: readonly IconName[] = [
  'face-suffers',
  'face-bothers',
  'face-neutral',
  'face-likes',
  'face-loves',
]

/** A face, thumb, star or number in the middle of a place. @param size px, width and height */
export function answerMark(kind: QuestionKind, score: number, cx: number, cy: number, size: number): Mark[] {
  const [x, y] = [cx - size / 2, cy - size / 2]
  if (kind === 'csat') {
    return [
      { type: 'circle', cx, cy, r: size * 0.46, fill: 'paper', stroke: 'ink', strokeWidth: size * 0.07 },
      { type: 'icon', icon: FEELINGS[score - 1]!, x, y, size, color: 'ink', strokeWidth: 1.7 },
    ]
  }
  if (kind === 'thumbs') {
    return [{ type: 'icon', icon: score === 1 ? 'thumbs-up' : 'thumbs-down', x, y, size, color: 'ink' }]
  }
  const words = String(score)
  const type = { size: size * 0.62, leading: size * 0.62 }
  const number = (fill: 'ink', top: number): Mark =>
    textBlock({ text: words, x: cx, y: top, type, weight: 800, fill, anchor: 'middle', measure }).mark
  if (kind !== 'stars') return [number('ink', cy - type.leading / 2)]
  const small = size * 0.56
  return [
    { type: 'icon', icon: 'star', x: cx + size * 0.04, y: cy - small / 2, size: small, color: 'ink', filled: true },
    textBlock({
      text: words,
      x: cx - size * 0.04,
      y: cy - type.leading / 2,
      type,
      weight: 800,
      fill: 'ink',
      anchor: 'end',
      measure,
    }).mark,
  ]
}

/** How many answers there are. */
export const answersOf = (kind: QuestionKind): readonly number[] => scoresOf(kind)
