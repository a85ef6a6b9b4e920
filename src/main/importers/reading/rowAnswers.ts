import type { ColumnChoice } from '../../../shared/domain/listening/sourceChoices.ts'
import type { FeedbackEntry, RefusedRow } from '../../../shared/domain/listening/sourceEntry.ts'
import { digest } from './identity.ts'
import type { Numbering, RowReader } from './rowReader.ts'
import type { RawRow } from './rows.ts'
import { readScore } from './scores.ts'
import {
  identityOf,
  isRefusal,
  momentAt,
  personOf,
  placeOf,
  refusal,
  said,
  shown,
  type TableReading,
} from './tableReading.ts'

interface Question {
  readonly heading: string
  /** part of the identities of its answers */
  readonly key: string
  readonly score: number
  readonly choice: ColumnChoice | undefined
  readonly texts: readonly number[]
}

/** Scores each with the comments that explain them, then comments of their own. */
function questionsOf(reading: TableReading): Question[] {
  const texts = reading.all('text')
  const explained = new Set<number>()
  const scores = reading.all('score').map((score): Question => {
    const heading = reading.headings[score]!
    const own = texts.filter((at) => reading.columns[at]?.explains === heading)
    for (const at of own) explained.add(at)
    return {
      heading,
      key: digest(reading.known[score]!).slice(0, 8),
      score,
      choice: reading.columns[score],
      texts: own,
    }
  })
  const rest = texts
    .filter((at) => !explained.has(at))
    .map((at): Question => {
      const heading = reading.headings[at]!
      return { heading, key: digest(reading.known[at]!).slice(0, 8), score: -1, choice: undefined, texts: [at] }
    })
  return [...scores, ...rest]
}

/** A row of a survey: one entry for each question that was answered. */
export function answersReader(reading: TableReading, numbering: Numbering, at = reading.first('date')): RowReader {
  const answers = answersOf(reading)
  return (row) => {
    const moment = momentAt(reading, row, at)
    if (isRefusal(moment)) return { entries: [], refusals: [moment] }
    const identity = numbering(identityOf(reading, row))
    const { entries, refusals } = answers(row, moment, identity)
    if (entries.length === 0 && refusals.length === 0) return { entries, refusals: [refusal(row, 'NOTHING_SAID')] }
    return { entries, refusals }
  }
}

/** The answers of a row whose moment and identity are known. */
export function answersOf(
  reading: TableReading,
): (row: RawRow, at: string, identity: string) => { entries: FeedbackEntry[]; refusals: RefusedRow[] } {
  const questions = questionsOf(reading)
  return (row, at, identity) => {
    const entries: FeedbackEntry[] = []
    const refusals: RefusedRow[] = []
    const place = placeOf(reading, row)
    const person = personOf(reading, row)
    for (const { heading, key, score, choice, texts } of questions) {
      const scale = choice?.scale ?? null
      let value: number | null = null
      if (scale !== null && said(reading, row, score) !== '') {
        const read = readScore(row.cells[score]!, scale, reading.decimals[score] ?? 'point')
        if (read.ok) value = read.score
        else if (read.why === 'unreadable') refusals.push(refusal(row, 'SCORE_UNREADABLE', shown(reading, row, score)))
        else
          refusals.push(
            refusal(row, 'SCORE_OUT_OF_RANGE', { ...shown(reading, row, score), min: scale.min, max: scale.max }),
          )
      }
      const text =
        texts.length === 1
          ? said(reading, row, texts[0]!)
          : texts
              .map((t) => said(reading, row, t))
              .filter((t) => t !== '')
              .join('\n')
      if (value === null && text === '') continue
      const entry: FeedbackEntry = {
        kind: 'feedback',
        line: row.line,
        identity: `${identity}/${key}`,
        place,
        at,
        question: heading,
        scale: value === null ? null : scale,
        score: value,
        text,
      }
      entries.push(person === undefined ? entry : { ...entry, person })
    }
    return { entries, refusals }
  }
}
