import type { Mapping } from './repository.ts'

export const ownThemeMapping: Mapping<'ownTheme', 'own_theme'> = {
  kind: 'ownTheme',
  table: 'own_theme',
  columns: ['id', 'name', 'words', 'takes_in'],
  toRow: (t) => ({
    id: t.id,
    name: t.name,
    words: JSON.stringify(t.words),
    takes_in: JSON.stringify(t.takesIn),
  }),
  fromRow: (row) => ({
    id: row.id,
    name: row.name,
    words: JSON.parse(row.words) as string[],
    takesIn: JSON.parse(row.takes_in) as string[],
  }),
}
