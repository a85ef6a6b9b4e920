import type { i18n } from 'i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { FeedbackFilter } from '../../../shared/domain/feedback/feedbackFilter.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { sayChannel, sayPlace, sayScale, saySource, sayTheme } from '../../../shared/i18n/answerText.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import type { Cell, Table } from '../../exporters/table/table.ts'
import { type AnswerMark, feedbackAfter } from '../../repositories/feedbackSearch.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** Answers read at once. */
const PAGE = 2_000

const COLUMNS = [
  ['date', 18],
  ['touchpoint', 28],
  ['journey', 28],
  ['channel', 16],
  ['question', 36],
  ['score', 8],
  ['scale', 22],
  ['comment', 60],
  ['sentiment', 14],
  ['themes', 28],
  ['tags', 20],
  ['status', 14],
  ['source', 20],
  ['file', 28],
] as const

/** A row for every answer that passes the filter, newest first, in words. @param onPage told how many have been read */
export function answersTable(
  file: Pick<OpenFile, 'connection' | 'store' | 'find'>,
  filter: FeedbackFilter,
  voice: i18n,
  language: Language,
  onPage: (read: number) => Promise<void>,
): Table {
  const { t } = voice
  return {
    name: t('tables.name.feedback'),
    columns: COLUMNS.map(([key, width]) => ({ heading: t(`tables.feedback.${key}`), width })),
    pages: pages(file, filter, rowMaker(file, voice, language), onPage),
  }
}

async function* pages(
  { connection, store }: Pick<OpenFile, 'connection' | 'store'>,
  filter: FeedbackFilter,
  toRow: (answer: Feedback) => Cell[],
  onPage: (read: number) => Promise<void>,
): AsyncGenerator<Cell[][]> {
  let mark: AnswerMark | null = null
  let read = 0
  for (;;) {
    const { rows, last } = feedbackAfter(connection, store.feedback, filter, mark, PAGE)
    read += rows.length
    await onPage(read)
    if (rows.length > 0) yield rows.map(toRow)
    if (rows.length < PAGE) return
    mark = last
  }
}

function rowMaker(
  { connection, find }: Pick<OpenFile, 'connection' | 'find'>,
  voice: i18n,
  language: Language,
): (answer: Feedback) => Cell[] {
  const { t } = voice
  const words = layoutWords(language)
  const places = new Map(touchpointPlaces(connection).map((place) => [place.id, place]))
  const themes = find.ownThemes()
  const batches = new Map(find.batches().map((batch) => [batch.id, batch.name]))
  return (answer) => {
    const place = answer.touchpointId === null ? undefined : places.get(answer.touchpointId)
    const themeNames = answer.themeIds.map((id) => sayTheme(t, themes, id))
    return [
      { moment: answer.at },
      place ? sayPlace(t, words, place) : null,
      place ? place.journey || t('figures.unnamedJourney') : null,
      sayChannel(words, answer, place),
      answer.question,
      answer.score,
      answer.scale ? sayScale(t, answer.scale) : null,
      answer.text,
      answer.sentiment === null ? null : t(`inbox.sentiment.${answer.sentiment}`),
      [...new Set(themeNames)].join(', '),
      answer.tags.join(', '),
      t(`inbox.status.${answer.status}`),
      saySource(voice, answer.source),
      answer.batchId === null ? null : (batches.get(answer.batchId) ?? null),
    ]
  }
}
