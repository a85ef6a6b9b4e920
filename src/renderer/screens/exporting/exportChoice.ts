import type { TouchpointWord } from '../../../shared/domain/language.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { type ExportFormat, ExportOptions } from '../../../shared/ipc/exportOptions.ts'

/** Formats drawn from the layout; the others are text. */
export const isDrawn = (format: ExportFormat): boolean => format === 'pdf' || format === 'svg' || format === 'png'

/** Options that a format does not know fall back to what they usually are, so that they cannot get in its way. */
export function sensible(options: ExportOptions): ExportOptions {
  const tiled = options.format === 'pdf' && options.paper !== 'A4' && options.paper !== options.tile
  return { ...options, tile: tiled ? options.tile : null }
}

let last: ExportOptions | null = null

/**
 * As it was chosen last time in this window, else the whole map as a PDF of its own size.
 * @param overlayJourneyId what lies under this journey on the map
 */
export function startingOptions(
  language: Language,
  touchpointWord: TouchpointWord,
  overlayJourneyId: string | null,
): ExportOptions {
  return { ...(last ?? ExportOptions.parse({ format: 'pdf', language })), touchpointWord, overlayJourneyId }
}

export function rememberOptions(options: ExportOptions): void {
  last = options
}
