import type { ChatFigures } from '../../../shared/domain/listening/conversation.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import { ordinals } from '../reading/identity.ts'
import { SourceProblem } from '../reading/problem.ts'
import type { Position } from '../reading/textChunks.ts'
import { REVIEW_HEADINGS, readReview, reviewCells } from './googleReviews/googleReviews.ts'
import type { OpenedSource, ReadProgress, ReadRow } from './opened.ts'
import { problemOf, reopen } from './openSource.ts'
import { readTable } from './readTable.ts'
import { readChats } from './whatsapp/readChat.ts'

export interface Reading extends Iterable<ReadRow> {
  /** How far the reading is; true numbers at its end. */
  progress(): ReadProgress
  /** Of chats, at the end of the reading; null: of something else, or not at its end. */
  chatFigures(): ChatFigures | null
}

const CHECK_EVERY = 64

/**
 * Reads a file row by row, from its beginning, in one pass; a table in text is never held as a whole. The loop over it
 * may throw a SourceProblem, and nothing else: CANCELLED when `cancelled` says so, and what is wrong with the file as a
 * whole. Rows that came before have been handed over; who writes them takes them back.
 * @param choices a guess of `openSource`, what a person made of it, or a recipe
 */
export function readEntries(
  opened: OpenedSource,
  choices: SourceChoices = opened.preview.choices,
  { cancelled }: { readonly cancelled?: () => boolean } = {},
): Reading {
  const position: Position = { bytes: 0 }
  const counts = { rows: 0, entries: 0, refused: 0, notData: 0 }
  let figures: ChatFigures | null = null
  let ended = false
  const rows = function* (): Generator<ReadRow> {
    let checked = 0
    try {
      const fitting = fits(opened, choices) ? opened : reopen(opened, choices)
      for (const row of rowsOf(fitting, choices, position, (found) => (figures = found))) {
        checked += 1
        if (checked % CHECK_EVERY === 1 && cancelled?.()) throw new SourceProblem('CANCELLED')
        if (row.notData !== null) counts.notData += 1
        else counts.rows += 1
        if (row.notData === null && row.entries.length === 0) counts.refused += 1
        counts.entries += row.entries.length
        yield row
      }
      ended = true
    } catch (error) {
      throw problemOf(error)
    }
  }
  return {
    [Symbol.iterator]: rows,
    progress: () => ({
      ...counts,
      bytes: ended ? opened.bytes.size : Math.min(position.bytes, opened.bytes.size),
      total: opened.bytes.size,
    }),
    chatFigures: () => figures,
  }
}

/** Whether the file is already open in the way that was chosen. */
function fits({ preview }: OpenedSource, choices: SourceChoices): boolean {
  const own = preview.choices
  return (
    own.source === choices.source &&
    (choices.encoding === null || own.encoding === choices.encoding) &&
    (choices.separator === null || own.separator === choices.separator) &&
    (choices.sheet === null || own.sheet === choices.sheet)
  )
}

function* rowsOf(
  opened: OpenedSource,
  choices: SourceChoices,
  position: Position,
  figures: (found: ChatFigures) => void,
): Generator<ReadRow> {
  const { content, limits } = opened
  switch (content.kind) {
    case 'table':
      if (content.source.name !== choices.source) throw new SourceProblem('SOURCE_MISMATCH')
      yield* readTable(content, choices, limits, position)
      return
    case 'chat':
      yield* readChats(content.chats, choices, limits, position, figures)
      return
    case 'reviews': {
      const numbering = ordinals()
      for (const review of content.reviews) {
        const { entries, refusals } = readReview(review, choices.timeZone, numbering)
        yield {
          line: review.line,
          headings: REVIEW_HEADINGS,
          cells: reviewCells(review),
          entries,
          refusals,
          notData: null,
        }
      }
    }
  }
}
