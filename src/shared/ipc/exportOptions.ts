import { Language, TouchpointWord } from '../domain/language.ts'
import { Id, z } from '../domain/schema.ts'

export const EXPORT_FORMATS = ['pdf', 'svg', 'png', 'json', 'csv', 'md', 'mmd'] as const
export const ExportFormat = z.enum(EXPORT_FORMATS)
export type ExportFormat = z.infer<typeof ExportFormat>
export const Paper = z.enum(['fit', 'A4', 'A3', 'A2', 'A1', 'A0'])
export type Paper = z.infer<typeof Paper>

/** How a map leaves; text formats use only `language`. */
export const ExportOptions = z.strictObject({
  format: ExportFormat,
  /** fit: the page takes the size of the map. */
  paper: Paper.default('fit'),
  orientation: z.enum(['portrait', 'landscape']).default('landscape'),
  /** Sheets to be glued together into the paper chosen; null: one page. */
  tile: z.enum(['A4', 'A3']).nullable().default(null),
  /** Around the drawing, millimetres. */
  marginMm: z.number().min(0).max(50).default(10),
  /** What neighbouring sheets share, millimetres. */
  overlapMm: z.number().min(5).max(30).default(10),
  theme: z.enum(['light', 'projector']).default('light'),
  language: Language,
  /** What touchpoints are called in the drawing. */
  touchpointWord: TouchpointWord.default('contact'),
  titleBlock: z.boolean().default(true),
  legend: z.boolean().default(true),
  /** A journey whose line is laid under this one's; one that is gone is left out. */
  overlayJourneyId: Id.nullable().default(null),
  /** Pixels per CSS pixel of a PNG. */
  scale: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).default(2),
})
export type ExportOptions = z.infer<typeof ExportOptions>

/** `code` has its sentence in i18n under `exporting.warnings.<code>`. */
export interface ExportWarning {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}
