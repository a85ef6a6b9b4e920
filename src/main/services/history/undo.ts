import { type ChangeSet, invert } from '../../../shared/domain/change/changeSet.ts'
import type { Events } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { HistoryStep } from '../../../shared/ipc/routes/maps.ts'
import { applyChanges } from '../../history/applyChanges.ts'
import type { WorkspaceSession } from '../workspace/session.ts'

type Changed = Events['document.changed']

/**
 * Takes the last step back, or does the last one taken back again; survives restarts.
 * @throws AppError NOTHING_TO_UNDO, NOTHING_TO_REDO, STEP_SEALED
 */
export function stepBack(session: WorkspaceSession): { step: HistoryStep; changed: Changed } {
  return move(session, 'undone')
}
export function stepForward(session: WorkspaceSession): { step: HistoryStep; changed: Changed } {
  return move(session, 'redone')
}

function move(session: WorkspaceSession, cause: 'undone' | 'redone'): { step: HistoryStep; changed: Changed } {
  const file = session.current()
  const undo = cause === 'undone'
  const entry = undo ? file.log.nextUndo() : file.log.nextRedo()
  if (!entry) throw new AppError(undo ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO')
  if (undo && entry.sealed) throw new AppError('STEP_SEALED')
  session.beforeWrite()
  const recorded = file.log.changesOf(entry.seq)
  const changes = undo ? invert(recorded) : recorded
  file.connection.transaction(() => {
    applyChanges(file.store, changes)
    file.recorder.begin()
    file.log.mark(entry.seq, undo)
  })
  session.afterWrite()
  const changeSet: ChangeSet = { id: entry.id, label: entry.label, at: entry.at, changes }
  return {
    step: { entry: { ...entry, undone: undo } },
    changed: {
      seq: entry.seq,
      cause,
      changeSet,
      canUndo: file.log.canUndo(),
      canRedo: file.log.nextRedo() !== null,
    },
  }
}
