import { AppError } from '../../../shared/ipc/errors.ts'
import type { ImprovementShown } from '../../../shared/ipc/routes/improving.ts'
import { byIdOrName } from './byIdOrName.ts'
import type { Client } from './client.ts'

/** The improvement meant by an id or a title. @throws AppError IMPROVEMENT_NOT_FOUND, IMPROVEMENT_AMBIGUOUS */
export async function findImprovement({ request }: Client, wanted: string): Promise<ImprovementShown> {
  const all = await request('improvement.list', { filter: {} })
  const found = byIdOrName(
    all.map((one) => ({ ...one, name: one.title })),
    wanted,
  )
  if (found.length > 1) throw new AppError('IMPROVEMENT_AMBIGUOUS', { name: wanted })
  if (!found[0]) throw new AppError('IMPROVEMENT_NOT_FOUND', { name: wanted })
  return found[0]
}
