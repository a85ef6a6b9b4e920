import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import type { RecordTypes } from '../../../shared/domain/record.ts'
import type { BatchRow } from '../../repositories/batchRows.ts'
import type { OpenFile } from '../workspace/openFile.ts'
import type { Taught } from './taught.ts'
import { understand } from './understand.ts'

type Kept = 'feedback' | 'serviceCase' | 'measurement'

/** A record that a file brings in again, otherwise than it is kept. */
export type Update = {
  [K in Kept]: { readonly kind: K; readonly before: RecordTypes[K]; readonly after: RecordTypes[K] }
}[Kept]

/** What a source says; everything else of a record is the owner's: where it was put, its status, its tags. */
const SAID = {
  feedback: ['at', 'place', 'question', 'scale', 'score', 'text'],
  serviceCase: ['openedAt', 'place', 'firstResponseSeconds', 'resolutionSeconds', 'answered', 'contacts', 'reopened'],
  measurement: ['metric', 'from', 'to', 'value', 'unit', 'n', 'place'],
} as const satisfies { readonly [K in Kept]: readonly (keyof RecordTypes[K])[] }

/** Other words are read anew, but for what the owner has said of them. */
function readAnew(before: Feedback, after: Feedback, taught: Taught): void {
  if (before.text === after.text) return
  const read = understand(after.text, after.language, taught)
  if (before.sentimentBy === 'rules') after.sentiment = read.sentiment
  if (before.themesBy === 'rules') after.themeIds = read.themeIds
}

function merged<K extends Kept>(
  taught: Taught,
  kind: K,
  before: RecordTypes[K] | null,
  made: RecordTypes[K],
): Update | null {
  if (!before) return null
  const after = { ...before }
  for (const field of SAID[kind] as readonly (keyof RecordTypes[K])[]) after[field] = made[field]
  if (kind === 'feedback') readAnew(before as Feedback, after as Feedback, taught)
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  return { kind, before, after } as unknown as Update
}

/** What a row would change in the records that are there; `idOf` finds them by identity. */
export function updatesOf(
  { store, taught }: Pick<OpenFile, 'store' | 'taught'>,
  made: Pick<BatchRow, 'feedback' | 'cases' | 'measurements'>,
  idOf: ReadonlyMap<string, string>,
): Update[] {
  const updates: (Update | null)[] = []
  const each = <K extends Kept>(kind: K, records: readonly RecordTypes[K][]): void => {
    for (const record of records) {
      const id = idOf.get(record.identity)
      const before = id === undefined ? null : (store[kind].get(id) as RecordTypes[K] | null)
      updates.push(merged(taught, kind, before, record))
    }
  }
  each('feedback', made.feedback)
  each('serviceCase', made.cases)
  each('measurement', made.measurements)
  return updates.filter((update) => update !== null)
}
