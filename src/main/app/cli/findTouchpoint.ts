import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Client } from './client.ts'

const fold = (s: string): string => s.normalize('NFC').trim().toLocaleLowerCase()

/** The touchpoint meant by an id or a name. @throws AppError TOUCHPOINT_NOT_FOUND, TOUCHPOINT_AMBIGUOUS */
export async function findTouchpoint({ request }: Client, wanted: string): Promise<TouchpointPlace> {
  const places = await request('touchpoint.list', {})
  const byId = places.find((place) => place.id === wanted)
  if (byId) return byId
  const exact = places.filter((place) => place.name === wanted)
  const found = exact.length > 0 ? exact : places.filter((place) => fold(place.name) === fold(wanted))
  if (found.length > 1) throw new AppError('TOUCHPOINT_AMBIGUOUS', { name: wanted })
  if (!found[0]) throw new AppError('TOUCHPOINT_NOT_FOUND', { name: wanted })
  return found[0]
}
