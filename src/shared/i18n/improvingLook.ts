import type { TFunction } from 'i18next'
import type { BoardColumn } from '../domain/improvement/board.ts'
import type { Improvement, ImprovementLink } from '../domain/improvement/improvement.ts'
import type { ImprovingAt, ImprovingLook } from '../layout/improving.ts'

/** The furthest from being done with is said of several. */
const FIRST_SAID = ['doing', 'planned', 'idea', 'done', 'proven'] as const

/**
 * How improvements stand at touchpoints, in words: of the map in the window and on paper.
 * @param proven ids of those whose answers show that they helped, `proof.proven`
 */
export function improvingLook(
  t: TFunction,
  columns: readonly BoardColumn[],
  improvements: Iterable<Pick<Improvement, 'id' | 'columnId'> & { readonly links: readonly ImprovementLink[] }>,
  proven: ReadonlySet<string>,
): ImprovingLook {
  const states = new Map(columns.map(({ id, state }) => [id, state]))
  const counts = new Map<string, Map<ImprovingAt['state'], number>>()
  for (const improvement of improvements) {
    const column = states.get(improvement.columnId)
    if (column === undefined || column === 'dropped') continue
    const state = column === 'done' && proven.has(improvement.id) ? 'proven' : column
    for (const { kind, id } of improvement.links) {
      if (kind !== 'touchpoint') continue
      const at = counts.get(id) ?? new Map<ImprovingAt['state'], number>()
      at.set(state, (at.get(state) ?? 0) + 1)
      counts.set(id, at)
    }
  }
  const look = new Map<string, ImprovingAt>()
  for (const [id, at] of counts) {
    const state = FIRST_SAID.find((one) => at.has(one)) ?? 'idea'
    const count = [...at.values()].reduce((sum, n) => sum + n, 0)
    const said = state === 'proven' ? t('improvement.proven') : t(`improvement.state.${state}`)
    look.set(id, { state, text: t('improvement.onCard', { state: said, count }) })
  }
  return look
}
