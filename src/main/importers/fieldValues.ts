import type { StepDraft, TouchpointDraft } from '../../shared/domain/draft/journeyDraft.ts'
import { readEvidence } from '../../shared/domain/draft/words/fieldWords.ts'
import { fold } from '../../shared/domain/text/fold.ts'
import { snippet, type WarningList } from './format.ts'

/** Sets how a statement is known; a word that we do not know is warned about and changes nothing. */
export function readEvidenceInto(
  target: { evidence: StepDraft['evidence'] },
  line: number,
  text: string,
  warnings: WarningList,
): void {
  if (text === '') return
  const evidence = readEvidence(fold(text.slice(0, 100)))
  if (evidence) target.evidence = evidence
  else warnings.add(line, 'VALUE_UNKNOWN', { field: 'evidence', value: snippet(text) })
}

/** Sets an importance of 1 to 5; anything else is warned about. */
export function readImportance(target: TouchpointDraft, line: number, text: string, warnings: WarningList): void {
  if (text === '') return
  if (/^[1-5]$/.test(text)) target.importance = Number(text)
  else warnings.add(line, 'IMPORTANCE_OUT_OF_RANGE', { value: snippet(text) })
}

/** Puts tags behind those that are there, up to so many; one too many or too long is warned about and left out. */
export function addTags(
  target: { tags: string[] },
  line: number,
  tags: readonly string[],
  most: number,
  warnings: WarningList,
): void {
  for (const tag of tags) {
    if (tag === '') continue
    if (tag.length <= 200 && target.tags.length < most) target.tags.push(tag)
    else warnings.add(line, 'TEXT_LEFT_OUT', { text: snippet(tag) })
  }
}
