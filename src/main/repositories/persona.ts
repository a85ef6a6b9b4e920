import type { Mapping } from './repository.ts'

const lines = (json: string): string[] => JSON.parse(json) as string[]

export const personaMapping: Mapping<'persona', 'persona'> = {
  kind: 'persona',
  table: 'persona',
  columns: [
    'id',
    'name',
    'role',
    'description',
    'picture_asset_id',
    'avatar',
    'facts',
    'goals',
    'frustrations',
    'quotes',
    'order_key',
  ],
  toRow: (p) => ({
    id: p.id,
    name: p.name,
    role: p.role,
    description: p.description,
    picture_asset_id: p.pictureAssetId,
    avatar: p.avatar,
    facts: JSON.stringify(p.facts),
    goals: JSON.stringify(p.goals),
    frustrations: JSON.stringify(p.frustrations),
    quotes: JSON.stringify(p.quotes),
    order_key: p.order,
  }),
  fromRow: (row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    description: row.description,
    pictureAssetId: row.picture_asset_id,
    avatar: row.avatar,
    facts: lines(row.facts),
    goals: lines(row.goals),
    frustrations: lines(row.frustrations),
    quotes: lines(row.quotes),
    order: row.order_key,
  }),
}
