import { addColumn, moveColumn, removeColumn, updateColumn } from '../../services/improving/columns.ts'
import { addCriterion, moveCriterion, removeCriterion, updateCriterion } from '../../services/improving/criteria.ts'
import {
  addImprovement,
  moveImprovements,
  removeImprovements,
  updateImprovements,
} from '../../services/improving/improvements.ts'
import { makeUpImprovements } from '../../services/improving/makeUp.ts'
import { getImprovement, listImprovements } from '../../services/improving/read.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers } from '../handlers.ts'

export type ImprovingRequests = Pick<
  DirectHandlers,
  'improvement.list' | 'improvement.get' | 'boardColumn.list' | 'criterion.list'
>

/** Commands about what is done about it. */
export const improvingCommands: Pick<
  RecordedHandlers,
  | 'improvement.add'
  | 'improvement.update'
  | 'improvement.move'
  | 'improvement.remove'
  | 'improvement.makeUp'
  | 'boardColumn.add'
  | 'boardColumn.update'
  | 'boardColumn.move'
  | 'boardColumn.remove'
  | 'criterion.add'
  | 'criterion.update'
  | 'criterion.move'
  | 'criterion.remove'
> = {
  'improvement.add': addImprovement,
  'improvement.update': updateImprovements,
  'improvement.move': moveImprovements,
  'improvement.remove': removeImprovements,
  'improvement.makeUp': makeUpImprovements,
  'boardColumn.add': addColumn,
  'boardColumn.update': updateColumn,
  'boardColumn.move': moveColumn,
  'boardColumn.remove': removeColumn,
  'criterion.add': addCriterion,
  'criterion.update': updateCriterion,
  'criterion.move': moveCriterion,
  'criterion.remove': removeCriterion,
}

export function improvingRequests({ session }: { readonly session: WorkspaceSession }): ImprovingRequests {
  return {
    'improvement.list': (_, { filter }) => listImprovements(session.current(), filter),
    'improvement.get': (_, { id }) => getImprovement(session.current(), id),
    'boardColumn.list': () => session.current().find.boardColumns(),
    'criterion.list': () => session.current().find.criteria(),
  }
}
