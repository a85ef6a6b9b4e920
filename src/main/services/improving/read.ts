import type { Improvement } from '../../../shared/domain/improvement/improvement.ts'
import { type ImprovementFilter, passesFilter } from '../../../shared/domain/improvement/improvementFilter.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { linkStanding } from '../../repositories/improving/linkStanding.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** Those that a filter asks for, in the order of the board. */
export function listImprovements(file: OpenFile, filter: ImprovementFilter): ImprovementShown[] {
  const states = new Map(file.find.boardColumns().map(({ id, state }) => [id, state]))
  const passes = passesFilter(filter)
  return standing(
    file,
    file.find.improvements().filter((each) => passes(each, states.get(each.columnId) ?? 'idea')),
  )
}

/** @throws AppError NOT_FOUND */
export function getImprovement(file: OpenFile, id: string): ImprovementShown {
  const improvement = file.store.improvement.get(id)
  if (!improvement) throw new AppError('NOT_FOUND', { kind: 'improvement', id })
  return standing(file, [improvement])[0]!
}

function standing({ connection }: OpenFile, improvements: readonly Improvement[]): ImprovementShown[] {
  const stand = linkStanding(
    connection,
    improvements.flatMap(({ links }) => links),
  )
  return improvements.map((improvement) => ({ ...improvement, links: improvement.links.map(stand) }))
}
