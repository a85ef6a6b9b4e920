import type { JourneyDoc } from '../../shared/domain/journey/journeyDoc.ts'
import { NO_FILTER } from '../../shared/domain/view/view.ts'
import { AppError } from '../../shared/ipc/errors.ts'
import type { VersionInfo } from '../../shared/ipc/routes/maps.ts'
import { type Connection, sqlBuilder as q } from '../db/connection.ts'

/** Journeys kept whole under a name, in the file. */
export interface Versions {
  add(version: VersionInfo, doc: JourneyDoc): void
  /** newest first */
  list(journeyId: string): VersionInfo[]
  /** @throws AppError NOT_FOUND */
  get(id: string): JourneyDoc
  remove(id: string): void
}

/** What was kept before touchpoints and views had tags has none. */
function withTags(doc: JourneyDoc): JourneyDoc {
  const old: { readonly tags?: readonly string[] } | undefined = doc.touchpoints[0] ?? doc.views[0]?.filter
  if (!old || old.tags) return doc
  return {
    ...doc,
    touchpoints: doc.touchpoints.map((touchpoint) => ({ ...touchpoint, tags: [] })),
    views: doc.views.map((view) => ({ ...view, filter: { ...NO_FILTER, ...view.filter } })),
  }
}

export function createVersions(connection: Connection): Versions {
  return {
    add: ({ id, journeyId, name, at }, doc) => {
      connection.run(q.insertInto('version').values({ id, journey_id: journeyId, name, at, doc: JSON.stringify(doc) }))
    },
    list: (journeyId) =>
      connection
        .all(
          q
            .selectFrom('version')
            .select(['id', 'journey_id', 'name', 'at'])
            .where('journey_id', '=', journeyId)
            .orderBy('at', 'desc')
            .orderBy('id'),
        )
        .map((row) => ({ id: row.id, journeyId: row.journey_id, name: row.name, at: row.at })),
    get: (id) => {
      const row = connection.first(q.selectFrom('version').select('doc').where('id', '=', id))
      if (!row) throw new AppError('NOT_FOUND', { kind: 'version', id })
      return withTags(JSON.parse(row.doc) as JourneyDoc)
    },
    remove: (id) => {
      connection.run(q.deleteFrom('version').where('id', '=', id))
    },
  }
}
