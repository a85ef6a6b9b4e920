import type { LaneMeaning } from '../../../shared/domain/draft/words/laneWords.ts'
import type { DraftBuilder } from '../draftBuilder.ts'
import type { WarningList } from '../format.ts'
import type { HeadingLevels } from './levels.ts'

/** What every line of an outline is read with. */
export interface JourneyContext {
  readonly builder: DraftBuilder
  readonly warnings: WarningList
  readonly levels: HeadingLevels
  /** Lanes that the outline declares, by label. */
  readonly declared: Map<string, LaneMeaning>
  /** Whether stages or steps are headings, so that text between them is not part of the outline. */
  readonly hasHeadings: boolean
}
