import type { Recipe } from '../../shared/domain/listening/recipe.ts'
import type { Mapping } from './repository.ts'

export const recipeMapping: Mapping<'recipe', 'recipe'> = {
  kind: 'recipe',
  table: 'recipe',
  columns: ['id', 'name', 'source', 'fingerprint', 'choices', 'routing', 'used_at'],
  toRow: (r) => ({
    id: r.id,
    name: r.name,
    source: r.source,
    fingerprint: r.fingerprint,
    choices: JSON.stringify(r.choices),
    routing: JSON.stringify(r.routing),
    used_at: r.usedAt,
  }),
  fromRow: (row) => ({
    id: row.id,
    name: row.name,
    source: row.source,
    fingerprint: row.fingerprint,
    choices: JSON.parse(row.choices) as Recipe['choices'],
    routing: JSON.parse(row.routing) as Recipe['routing'],
    usedAt: row.used_at,
  }),
}
