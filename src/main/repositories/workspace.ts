import type { Mapping } from './repository.ts'

export const workspaceMapping: Mapping<'workspace', 'workspace'> = {
  kind: 'workspace',
  table: 'workspace',
  columns: ['id', 'name', 'created_at'],
  toRow: (w) => ({ id: w.id, name: w.name, created_at: w.createdAt }),
  fromRow: (row) => ({ id: 'workspace', name: row.name, createdAt: row.created_at }),
}
