import type { Mapping } from './repository.ts'

export const channelMapping: Mapping<'channel', 'channel'> = {
  kind: 'channel',
  table: 'channel',
  columns: ['id', 'name', 'kind', 'medium', 'control', 'order_key'],
  toRow: (c) => ({ id: c.id, name: c.name, kind: c.kind, medium: c.medium, control: c.control, order_key: c.order }),
  fromRow: (row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    medium: row.medium,
    control: row.control,
    order: row.order_key,
  }),
}
