import { USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { type ColumnChoice, ColumnRole } from '../../../shared/domain/listening/sourceChoices.ts'
import { UsageError } from './arguments.ts'

/** What `--map` says: `{"Heading": "role"}`. @throws UsageError */
export function readMap(json: string): ReadonlyMap<string, string> {
  let wishes: unknown
  try {
    wishes = JSON.parse(json)
  } catch {
    throw new UsageError('--map {"heading": "role"}')
  }
  if (typeof wishes !== 'object' || wishes === null || Array.isArray(wishes)) {
    throw new UsageError('--map {"heading": "role"}')
  }
  return new Map(Object.entries(wishes).map(([heading, wish]) => [heading, String(wish)]))
}

/**
 * The columns with what `--map` says of them, where a score names its scale: `score:nps`, or `score:0-10` for the
 * business's own. Columns that it does not name keep their guess. @throws UsageError
 */
export function mapped(said: ReadonlyMap<string, string>, guessed: readonly ColumnChoice[]): ColumnChoice[] {
  const wanted = new Map(said)
  const columns = guessed.map((column) => {
    const wish = wanted.get(column.heading)
    wanted.delete(column.heading)
    return wish === undefined ? column : columnOf(column.heading, wish)
  })
  const [stray] = wanted.keys()
  if (stray !== undefined) throw new UsageError(`--map: ${stray}?`)
  return columns
}

function columnOf(heading: string, wish: string): ColumnChoice {
  const [role, scale = ''] = wish.split(':')
  const parsed = ColumnRole.safeParse(role)
  if (!parsed.success) throw new UsageError(`--map: ${ColumnRole.options.join('|')}`)
  if (parsed.data !== 'score') return { heading, role: parsed.data }
  const own = /^(\d{1,3})-(\d{1,3})$/.exec(scale)
  if (own && Number(own[1]) < Number(own[2])) {
    return { heading, role: 'score', scale: { kind: 'own', min: Number(own[1]), max: Number(own[2]), direction: 'up' } }
  }
  if (!Object.hasOwn(USUAL_SCALES, scale)) {
    throw new UsageError(`--map: score:${Object.keys(USUAL_SCALES).join('|')}|MIN-MAX`)
  }
  return { heading, role: 'score', scale: USUAL_SCALES[scale as keyof typeof USUAL_SCALES] }
}
