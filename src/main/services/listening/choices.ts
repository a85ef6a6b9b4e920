import type { Scale } from '../../../shared/domain/feedback/scale.ts'
import type { FeedbackChoices } from '../../../shared/ipc/routes/inbox.ts'
import { lastRow, toldApart } from '../../repositories/feedbackChoices.ts'
import type { WorkspaceSession } from '../workspace/session.ts'
import { breath } from './removeBatch.ts'

/** Rows looked through at once: between two stretches the store answers others. */
const STRETCH = 25_000
const MOST = 200

/** What there is to choose from, counted through all answers; nothing where another file is opened meanwhile. */
export async function choicesOf(session: WorkspaceSession): Promise<FeedbackChoices> {
  const { connection } = session.current()
  const counts = { channels: new Map(), sources: new Map(), scales: new Map(), tags: new Map() } as {
    readonly [F in keyof FeedbackChoices]: Map<string, number>
  }
  const add = (field: keyof FeedbackChoices, name: string, count: number): void => {
    if (name !== '') counts[field].set(name, (counts[field].get(name) ?? 0) + count)
  }
  const end = lastRow(connection)
  for (let after = 0; after < end; after += STRETCH) {
    if (after > 0) await breath()
    if (session.state().kind !== 'open' || session.current().connection !== connection) break
    for (const { channel, source, scale, tags, count } of toldApart(connection, after, after + STRETCH)) {
      add('channels', channel, count)
      add('sources', source, count)
      add('scales', scale, count)
      if (tags !== '[]') for (const tag of JSON.parse(tags) as string[]) add('tags', tag, count)
    }
  }
  const most = (field: keyof FeedbackChoices): string[] =>
    [...counts[field]]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([name]) => name)
  return {
    channels: most('channels'),
    sources: most('sources'),
    scales: most('scales').map((scale) => JSON.parse(scale) as Scale),
    tags: most('tags'),
  }
}
