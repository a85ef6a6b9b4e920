import { setImmediate } from 'node:timers/promises'
import type { BoardColumn } from '../../../shared/domain/improvement/board.ts'
import type { Improvement } from '../../../shared/domain/improvement/improvement.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import type { MeasuredTouchpoint } from '../../../shared/domain/listening/measured.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { ExportOptions, ExportWarning } from '../../../shared/ipc/exportOptions.ts'
import type { Printer } from '../../platform/ports.ts'

/** Names of what is going on, in i18n under `exportDialog.phases`. */
export type ExportPhase = 'drawing' | 'printing' | 'tiling' | 'finishing' | 'writing'

export interface Picture {
  readonly mime: string
  readonly bytes: Uint8Array
}

export interface Improving {
  readonly columns: readonly BoardColumn[]
  readonly improvements: readonly Improvement[]
  readonly proven: ReadonlySet<string>
}

export interface ExportRequest {
  readonly doc: JourneyDoc
  readonly options: ExportOptions
  /** The journey that `options.overlayJourneyId` names, where it is there. */
  readonly overlay?: JourneyDoc
  /** What was measured at its touchpoints. */
  readonly measured?: readonly MeasuredTouchpoint[]
  /** Improvements of its touchpoints with what they are sorted by, and which of them are proven. */
  readonly improving?: Improving
  /** The bytes of a picture by its asset id; null when they are gone. */
  readonly assets: (id: string) => Picture | null
  /** ISO instant: the date shown and written into the file. */
  readonly now: string
  readonly printer: Printer
  /** The app's own resources folder, absolute. */
  readonly resources: string
  readonly signal?: AbortSignal
  /** `fraction` of the whole export, 0 to 1, never falling. */
  readonly onProgress?: (phase: ExportPhase, fraction: number) => void
}

export interface ExportResult {
  readonly bytes: Uint8Array
  /** Pages of the PDF; 1 for everything else. */
  readonly pages: number
  readonly warnings: readonly ExportWarning[]
  /** Sheets to be glued, without the assembly plan; absent where nothing is tiled. */
  readonly sheets?: number
}

/** To be awaited between two steps: lets a waiting cancel in. Rejects with AppError `CANCELLED`. */
export async function leaveIfCancelled({ signal }: Pick<ExportRequest, 'signal'>): Promise<void> {
  await setImmediate()
  if (signal?.aborted) throw new AppError('CANCELLED')
}
