import { USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { type ColumnChoice, ColumnRole } from '../../../shared/domain/listening/sourceChoices.ts'
import { UsageError } from './arguments.ts'

/**
 * What `--map` says of columns: `{"Heading": "role"}`, where a score names its scale: `"score:nps"`. Columns that it does
 * not name keep their guess. @throws UsageError
 */
export function mapped(json: string, guessed: readonly ColumnChoice[]): ColumnChoice[] {
  let wishes: unknown
  try {
    wishes = JSON.parse(json)
  } catch {
    throw new UsageError('--map {"heading": "role"}')
  }
  if (typeof wishes !== 'object' || wishes === null || Array.isArray(wishes)) {
    throw new UsageError('--map {"heading": "role"}')
  }
  const wanted = new Map(Object.entries(wishes))
  const columns = guessed.map((column) => {
    const wish = wanted.get(column.heading)
    wanted.delete(column.heading)
    return wish === undefined ? column : columnOf(column.heading, wish)
  })
  const [stray] = wanted.keys()
  if (stray !== undefined) throw new UsageError(`--map: ${stray}?`)
  return columns
}

function columnOf(heading: string, wish: unknown): ColumnChoice {
  const [role, scale] = String(wish).split(':')
  const parsed = ColumnRole.safeParse(role)
  if (!parsed.success) throw new UsageError(`--map: ${ColumnRole.options.join('|')}`)
  if (parsed.data !== 'score') return { heading, role: parsed.data }
  if (scale === undefined || !Object.hasOwn(USUAL_SCALES, scale)) {
    throw new UsageError(`--map: score:${Object.keys(USUAL_SCALES).join('|')}`)
  }
  return { heading, role: 'score', scale: USUAL_SCALES[scale as keyof typeof USUAL_SCALES] }
}
