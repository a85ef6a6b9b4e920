import type { Language } from '../../../../shared/domain/language.ts'
import type { SourceChoices } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { SourceFile } from '../../../importers/sources/opened.ts'
import type { ApartControl, ApartTasks } from '../../../platform/apart/serveApart.ts'
import { type FilePlacesOrder, filePlaces } from '../filePlaces.ts'
import { inspectFile } from '../inspectFile.ts'
import { refusedFile } from '../refusedFile.ts'
import { refusedWords } from '../refusedWords.ts'
import { type SampleOrder, sampleFile } from '../sampleFile.ts'
import { tellFile } from '../tellFile.ts'
import { readRows } from './readRows.ts'

interface FileOrder {
  readonly file: SourceFile
  readonly choices: Partial<SourceChoices>
}

/** All that is done with a file that somebody brings: in a thread of its own, as it may be damaged or hostile. */
export const READING_TASKS = {
  tell: (file: SourceFile) => tellFile(file),
  inspect: (order: FileOrder) => inspectFile(order),
  sample: (order: SampleOrder) => sampleFile(order),
  places: (order: FilePlacesOrder, control: ApartControl) => filePlaces(order, control),
  refused: (order: FileOrder & { readonly language: Language }, control: ApartControl) =>
    refusedFile(order, refusedWords(order.language), control),
  rows: readRows,
} as const satisfies ApartTasks
