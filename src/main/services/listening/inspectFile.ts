import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import type { SourceFile } from '../../importers/sources/opened.ts'
import { openSource } from '../../importers/sources/openSource.ts'
import { refusal } from './reading/refusal.ts'

/** What a file is and how it would be read. @throws AppError IMPORT_REFUSED */
export function inspectFile(given: {
  readonly file: SourceFile
  readonly choices?: Partial<SourceChoices> | undefined
}): SourcePreview {
  const opening = openSource(given.file, given.choices ? { choices: given.choices } : {})
  if (!opening.ok) throw refusal(opening.problem)
  opening.opened.close()
  return opening.opened.preview
}
