import type { Segment } from '../../../shared/domain/segment/segment.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { byIdOrName } from './byIdOrName.ts'
import type { Client } from './client.ts'

/** The group of customers meant by an id or a name. @throws AppError SEGMENT_NOT_FOUND, SEGMENT_AMBIGUOUS */
export async function findSegment({ request }: Client, wanted: string): Promise<Segment> {
  const all = await request('segment.list', {})
  const found = byIdOrName(all, wanted)
  if (found.length > 1) throw new AppError('SEGMENT_AMBIGUOUS', { name: wanted })
  if (!found[0]) throw new AppError('SEGMENT_NOT_FOUND', { name: wanted, names: all.map((s) => s.name).join(', ') })
  return found[0]
}
