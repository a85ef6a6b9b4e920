import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import type { Improving } from '../exporting/request.ts'
import { provenImprovements } from '../proof/proven.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** The improvements at the touchpoints of a journey, and which of them are proven. */
export async function improvingAt(
  file: Pick<OpenFile, 'connection' | 'find' | 'store'>,
  { touchpoints }: JourneyDoc,
  today: LocalDay,
): Promise<Improving> {
  const here = new Set(touchpoints.map(({ id }) => id))
  const improvements = file.find
    .improvements()
    .filter(({ links }) => links.some(({ kind, id }) => kind === 'touchpoint' && here.has(id)))
  const improvementIds = improvements.map(({ id }) => id)
  const proven = new Set(await provenImprovements(file, { improvementIds }, today))
  return { columns: file.find.boardColumns(), improvements, proven }
}
