import type { Mapping } from './repository.ts'

export const personaMapping: Mapping<'persona', 'persona'> = {
  kind: 'persona',
  table: 'persona',
  columns: ['id', 'name', 'role', 'description', 'picture_asset_id', 'order_key'],
  toRow: (p) => ({
    id: p.id,
    name: p.name,
    role: p.role,
    description: p.description,
    picture_asset_id: p.pictureAssetId,
    order_key: p.order,
  }),
  fromRow: (row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    description: row.description,
    pictureAssetId: row.picture_asset_id,
    order: row.order_key,
  }),
}
