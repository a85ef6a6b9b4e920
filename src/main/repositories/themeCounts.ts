import type { FeedbackFilter } from '../../shared/domain/feedback/feedbackFilter.ts'
import type { ThemeCount } from '../../shared/domain/feedback/themeCount.ts'
import type { Connection } from '../db/connection.ts'
import { foundBy } from './feedbackSearch.ts'

interface Row {
  readonly theme: string
  readonly month: string
  readonly n: number
  readonly positive: number
  readonly neutral: number
  readonly negative: number
}

/** Themes of the answers of a filter by month, the most frequent first. */
export function countThemes(connection: Connection, filter: FeedbackFilter): ThemeCount[] {
  const { from, conditions, values } = foundBy(connection, filter)
  const condition = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  const rows = connection
    .statement(
      `select t.theme_id as theme, substr(f.at, 1, 7) as month, count(*) as n,
         sum(f.sentiment is 'positive') as positive, sum(f.sentiment is 'neutral') as neutral,
         sum(f.sentiment is 'negative') as negative
       from ${from} join feedback_theme t on t.feedback_row = f.row ${condition} group by 1, 2 order by 1, 2`,
    )
    .all(...values) as Row[]
  const themes = new Map<string, Row[]>()
  for (const row of rows) themes.set(row.theme, [...(themes.get(row.theme) ?? []), row])
  const sum = (list: readonly Row[], of: 'n' | 'positive' | 'neutral' | 'negative'): number =>
    list.reduce((all, row) => all + row[of], 0)
  return [...themes]
    .map(([themeId, list]) => ({
      themeId,
      n: sum(list, 'n'),
      positive: sum(list, 'positive'),
      neutral: sum(list, 'neutral'),
      negative: sum(list, 'negative'),
      months: list.map(({ month, n, negative }) => ({ month, n, negative })),
    }))
    .toSorted((a, b) => b.n - a.n || (a.themeId < b.themeId ? -1 : 1))
}
