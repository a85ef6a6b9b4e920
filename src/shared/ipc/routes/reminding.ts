import type { Week } from '../../domain/improvement/week.ts'
import { Language } from '../../domain/language.ts'
import { Day, Id, z } from '../../domain/schema.ts'
import { query } from '../route.ts'

const ids = z.array(Id).max(20_000)
/** null: the bytes come back, to be saved as a download */
const path = z.string().min(1).max(4_096).nullable()

export interface SavedFile {
  /** where it was written; null: it is in `bytes` */
  readonly file: string | null
  readonly fileName: string
  readonly mime: string
  readonly bytes: Uint8Array | null
}

/** What is late or due within seven days, for the start and the station. */
export interface DueNow {
  readonly late: number
  readonly soon: number
  /** the most pressing, late ones first; `days` over the date, negative: still to go */
  readonly first: readonly { readonly id: string; readonly title: string; readonly days: number }[]
}

export const remindingRoutes = {
  'improvement.due': query(z.strictObject({})).gives<DueNow>(),
  'improvement.week': query(z.strictObject({ since: Day })).gives<Week>(),
  /** The week on one sheet of A4, as PDF; `ids` null: of all improvements. */
  'improvement.printWeek': query(
    z.strictObject({ since: Day, ids: ids.nullable(), language: Language, path }),
  ).gives<SavedFile>(),
  /** Start and due dates of what is still to be done, for any calendar; `ids` null: of all. */
  'improvement.calendar': query(z.strictObject({ ids: ids.nullable(), language: Language, path })).gives<
    SavedFile & { readonly days: number }
  >(),
} as const
