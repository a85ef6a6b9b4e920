import type { AssetInfo } from '../../shared/domain/asset/asset.ts'
import { type Connection, sqlBuilder as q } from '../db/connection.ts'

/** Pictures by content. They are kept, never changed, so undo does not know them. */
export interface Assets {
  has(id: string): boolean
  info(ids: readonly string[]): AssetInfo[]
  get(id: string): { mime: AssetInfo['mime']; bytes: Uint8Array } | null
  /** Keeps it unless it is there. */
  put(info: AssetInfo, bytes: Uint8Array): void
}

export function createAssets(connection: Connection): Assets {
  const info = (id: string): AssetInfo | undefined =>
    connection.first(q.selectFrom('asset').select(['id', 'mime', 'width', 'height', 'size']).where('id', '=', id)) as
      | AssetInfo
      | undefined
  return {
    has: (id) => info(id) !== undefined,
    info: (ids) => [...new Set(ids)].flatMap((id) => info(id) ?? []),
    get: (id) => {
      const row = connection.first(q.selectFrom('asset').select(['mime', 'bytes']).where('id', '=', id))
      return row ? { mime: row.mime as AssetInfo['mime'], bytes: new Uint8Array(row.bytes) } : null
    },
    put: (asset, bytes) => {
      connection.run(
        q
          .insertInto('asset')
          .values({ ...asset, bytes: Buffer.from(bytes) })
          .onConflict((conflict) => conflict.column('id').doNothing()),
      )
    },
  }
}
