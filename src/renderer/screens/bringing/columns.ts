import { type Scale, USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { COLUMN_ROLES, type ColumnChoice, type ColumnRole } from '../../../shared/domain/listening/sourceChoices.ts'
import { choiceOf, type PreviewColumn } from '../../../shared/domain/listening/sourcePreview.ts'

const USUAL_ROLES: readonly ColumnRole[] = [
  'ignore',
  'date',
  'score',
  'text',
  'channel',
  'subject',
  'page',
  'stage',
  'touchpoint',
  'person',
  'customer',
  'id',
]

/** Roles as they are offered: the usual ones first. */
export const OFFERED_ROLES: readonly ColumnRole[] = [
  ...USUAL_ROLES,
  ...COLUMN_ROLES.filter((role) => !USUAL_ROLES.includes(role)),
]

/** Scales as they are offered for a column of scores. */
export const OFFERED_SCALES = {
  nps: USUAL_SCALES.nps,
  csat: USUAL_SCALES.csat,
  stars: USUAL_SCALES.stars,
  ces: USUAL_SCALES.ces,
  thumbs: USUAL_SCALES.thumbs,
  zeroTen: { kind: 'own', min: 0, max: 10, direction: 'up' },
  ten: { kind: 'own', min: 1, max: 10, direction: 'up' },
} as const satisfies Readonly<Record<string, Scale>>
export type OfferedScale = keyof typeof OFFERED_SCALES

const same = (a: Scale, b: Scale): boolean =>
  a.kind === b.kind && a.min === b.min && a.max === b.max && a.direction === b.direction

export const offeredScale = (scale: Scale | undefined): OfferedScale | null =>
  (Object.keys(OFFERED_SCALES) as OfferedScale[]).find((name) => scale && same(OFFERED_SCALES[name], scale)) ?? null

/** Whether scores of 0 to 10 may be answers to "would you recommend us?": their heading does not tell. */
export function mayRecommend(
  guessed: Pick<PreviewColumn, 'role' | 'scale' | 'sure' | 'couldScore'> | undefined,
): boolean {
  const { scale, sure } = guessed?.role === 'score' ? guessed : (guessed?.couldScore ?? { sure: true })
  return !sure && offeredScale(scale) === 'zeroTen'
}

/** One column of a table has these; another one that had it is left aside. */
const ONCE: ReadonlySet<ColumnRole> = new Set(['date', 'time', 'id', 'closed', 'replied', 'status', 'from', 'to'])

/** The columns after one of them was said to be something else. */
export function withColumn(columns: readonly ColumnChoice[], changed: ColumnChoice): ColumnChoice[] {
  const before = columns.find(({ heading }) => heading === changed.heading)
  const next = columns.map((column) => {
    if (column.heading === changed.heading) return changed
    if (column.role === changed.role && ONCE.has(changed.role)) {
      return { heading: column.heading, role: 'ignore' } as const
    }
    if (column.explains === changed.heading && changed.role !== 'score') {
      const { explains: _, ...alone } = column
      return alone
    }
    return column
  })
  // Who only looks at another detail of a column has said what belongs together.
  return before?.role === changed.role ? next : withReason(next)
}

/** The only comment of a table with one score is its reason: the two are one answer. */
function withReason(columns: ColumnChoice[]): ColumnChoice[] {
  const [score, ...scores] = columns.filter(({ role }) => role === 'score')
  const [text, ...texts] = columns.filter(({ role }) => role === 'text')
  if (!score || !text || scores.length + texts.length > 0) return columns
  return columns.map((column) => (column === text ? { ...text, explains: score.heading } : column))
}

/** A column in another role, with what the role needs; `guessed` is what the file suggested for it. */
export function inRole(heading: string, role: ColumnRole, guessed: PreviewColumn | undefined): ColumnChoice {
  if (guessed?.role === role) return choiceOf(guessed)
  return role === 'score'
    ? { heading, role, scale: guessed?.couldScore?.scale ?? OFFERED_SCALES.zeroTen }
    : { heading, role }
}
