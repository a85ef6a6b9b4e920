import type { SegmentRule } from '../../../shared/domain/segment/segment.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { LANGUAGES } from '../../../shared/i18n/languages.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type SegmentFilter, segmentWhere } from '../../repositories/segmentWhere.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** A channel without a name of its own is called by its kind, in whatever language the rule was written. */
const channelNames = ({ channel, channelKind }: TouchpointPlace): string[] => {
  if (channel !== '') return [channel]
  return channelKind ? LANGUAGES.map((language) => layoutWords(language).channels[channelKind]) : []
}

export const filterOf = ({ connection }: Pick<OpenFile, 'connection'>, rule: SegmentRule): SegmentFilter =>
  segmentWhere(connection, rule, channelNames)

/** What belongs to a segment, for `readHeard` and `readHeardNow`; null where none is asked for. @throws AppError NOT_FOUND */
export function segmentFilter(
  file: Pick<OpenFile, 'connection' | 'store'>,
  segmentId: string | null | undefined,
): SegmentFilter | null {
  if (segmentId == null) return null
  const segment = file.store.segment.get(segmentId)
  if (!segment) throw new AppError('NOT_FOUND', { kind: 'segment', id: segmentId })
  return filterOf(file, segment.rule)
}
