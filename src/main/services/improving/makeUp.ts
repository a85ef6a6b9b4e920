import { orderKeysAfter } from '../../../shared/domain/order/orderKey.ts'
import { type MadeImprovement, synthImprovements } from '../../../shared/domain/synth/improving/synthImprovements.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import type { EditContext } from '../editing/context.ts'

/** Fills the board with made-up improvements, linked to touchpoints and personas of maps in use: one step. */
export function makeUpImprovements(context: EditContext, input: Input<'improvement.makeUp'>): { improvements: number } {
  const { find, store, ids } = context
  const made = synthImprovements({
    ...input,
    places: find
      .journeys()
      .filter((journey) => journey.trashedAt === null)
      .flatMap(({ id }) => find.touchpointsOfJourney(id))
      .map(({ id, name }) => ({ id, name })),
    personas: find.personas().map(({ id, name }) => ({ id, name })),
  })
  const columns = find.boardColumns()
  for (const state of new Set(made.map((each) => each.state))) {
    const list = made.filter((each) => each.state === state)
    const column = columns.find((each) => each.state === state) ?? columns[0]!
    const keys = orderKeysAfter(find.placesIn(column.id), undefined, list.length)
    list.forEach((each, i) => {
      store.improvement.insert({
        ...inColumn(each, column.state),
        id: ids.next(),
        columnId: column.id,
        order: keys[i]!,
      })
    })
  }
  context.name('improvementMakeUp', { count: made.length })
  return { improvements: made.length }
}

function inColumn({ state: _state, ...improvement }: MadeImprovement, state: string) {
  return state === 'done' ? improvement : { ...improvement, doneAt: null }
}
