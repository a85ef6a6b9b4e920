import type { Feedback } from '../../shared/domain/feedback/feedback.ts'
import type { Connection } from '../db/connection.ts'

/** What the app has read out of one stored answer. */
export type StoredReading = Pick<
  Feedback,
  'text' | 'language' | 'sentiment' | 'sentimentBy' | 'themeIds' | 'themesBy'
> & { readonly row: number }

const COLUMNS =
  'row, text, language, sentiment, sentiment_by as sentimentBy, theme_ids as themeIds, themes_by as themesBy'

/**
 * What was read out of answers, past the log: it follows from their words and from what the owner has taught, both of
 * which undo knows. Everything here runs in the transaction of the caller.
 */
export function createReadings(connection: Connection) {
  const made = (rows: unknown[]): StoredReading[] =>
    (rows as (StoredReading & { themeIds: unknown })[]).map((row) => ({
      ...row,
      themeIds: JSON.parse(row.themeIds as unknown as string) as string[],
    }))
  return {
    /** The next answers with a comment after a row's number. */
    after: (row: number, atMost: number): StoredReading[] =>
      made(
        connection
          .statement(`select ${COLUMNS} from feedback where row > ? and text <> '' order by row limit ?`)
          .all(row, atMost),
      ),
    of: (ids: readonly string[]): StoredReading[] =>
      made(
        connection
          .statement(`select ${COLUMNS} from feedback where id in (select value from json_each(?)) and text <> ''`)
          .all(JSON.stringify(ids)),
      ),
    write({ row, sentiment, themeIds }: Pick<StoredReading, 'row' | 'sentiment' | 'themeIds'>): void {
      connection
        .statement('update feedback set sentiment = ?, theme_ids = ? where row = ?')
        .run(sentiment, JSON.stringify(themeIds), row)
    },
    any: (): boolean => connection.statement('select 1 from feedback limit 1').get() !== undefined,
    /** The mark of the words that all answers were last read with; null: unknown. */
    words: (): string | null =>
      (connection.statement('select words from reading').pluck().get() as string | undefined) ?? null,
    readWith(words: string): void {
      connection
        .statement('insert into reading (only, words) values (1, ?) on conflict do update set words = excluded.words')
        .run(words)
    },
  }
}
export type Readings = ReturnType<typeof createReadings>
