import { Language } from '../../domain/language.ts'
import type { Overview } from '../../domain/overview/overview.ts'
import { z } from '../../domain/schema.ts'
import { query } from '../route.ts'

export const overviewRoutes = {
  /** What hurts most, what gets better, what is late, what nobody knows. */
  'overview.read': query(z.strictObject({})).gives<Overview>(),
  /**
   * The same as a PDF of A4. sheet: that one page. whole: and after it the order of touchpoints, improvements, figures
   * under their targets and what is missing. `path` null: the bytes come back, to be saved as a download.
   */
  'report.print': query(
    z.strictObject({
      what: z.enum(['sheet', 'whole']),
      language: Language,
      path: z.string().min(1).max(4_096).nullable(),
    }),
  ).gives<{ file: string | null; fileName: string; bytes: Uint8Array | null; pages: number }>(),
} as const
