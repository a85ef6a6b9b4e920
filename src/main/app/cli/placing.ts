import { basename, resolve } from 'node:path'
import type { Routing } from '../../../shared/domain/listening/recipe.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import { fold } from '../../../shared/domain/text/fold.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { Client } from './client.ts'

/** As many values as a column of a routing holds. */
const MOST = 2_000

export interface NamingFile {
  readonly input: string
  readonly preview: Pick<SourcePreview, 'format' | 'columns'>
  readonly choices: Partial<SourceChoices>
  /** headings that `--map` speaks of, with what it says */
  readonly said: ReadonlyMap<string, string>
  readonly touchpoints: readonly TouchpointPlace[]
}

/**
 * The column whose cells are names of touchpoints. Nobody looks at it before rows go there, so that only a touchpoint's
 * own, whole name counts, never its channel's, and the rows of a name that two have stay without a place. A column that
 * is said or headed to be the touchpoint comes before others. @returns null where no cell names any
 */
export async function columnOfNames(
  { request }: Client,
  { input, preview, choices, said, touchpoints }: NamingFile,
): Promise<Routing['column'] | null> {
  const names = byOwnName(touchpoints)
  if (names.size === 0 || preview.format === 'chat' || preview.format === 'reviews') return null
  const { columns } = await request('feedback.places', { name: basename(input), path: resolve(input), choices })
  const roles = new Map(preview.columns.map(({ heading, role }) => [heading, role as string]))
  const [best] = columns
    .map(({ heading, values }) => ({
      heading,
      values,
      role: said.get(heading) ?? roles.get(heading),
      rows: values.reduce((sum, { value, count }) => sum + (names.has(fold(value)) ? count : 0), 0),
    }))
    .filter(({ heading, rows }) => rows > 0 && said.get(heading) !== 'ignore')
    .toSorted((a, b) => Number(b.role === 'touchpoint') - Number(a.role === 'touchpoint') || b.rows - a.rows)
  if (!best) return null
  const first = best.values.map(({ value }) => fold(value)).filter((value) => names.has(value))
  const values = [...new Set([...first, ...names.keys()])].slice(0, MOST)
  return { heading: best.heading, values: values.map((value) => ({ value, touchpointId: names.get(value)! })) }
}

/** Ids by folded name; a name that several have is nobody's. */
function byOwnName(touchpoints: readonly TouchpointPlace[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const shared = new Set([''])
  for (const { id, name } of touchpoints) {
    const folded = fold(name)
    if (found.has(folded)) shared.add(folded)
    found.set(folded, id)
  }
  for (const name of shared) found.delete(name)
  return found
}
