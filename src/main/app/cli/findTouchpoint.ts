import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { byIdOrName } from './byIdOrName.ts'
import type { Client } from './client.ts'

/** The touchpoint meant by an id or a name, of one journey or of all. @throws AppError TOUCHPOINT_NOT_FOUND, TOUCHPOINT_AMBIGUOUS */
export async function findTouchpoint(
  { request }: Client,
  wanted: string,
  journeyId?: string,
): Promise<TouchpointPlace> {
  const all = await request('touchpoint.list', {})
  const found = byIdOrName(journeyId === undefined ? all : all.filter((place) => place.journeyId === journeyId), wanted)
  if (found.length > 1) throw new AppError('TOUCHPOINT_AMBIGUOUS', { name: wanted })
  if (!found[0]) throw new AppError('TOUCHPOINT_NOT_FOUND', { name: wanted })
  return found[0]
}
