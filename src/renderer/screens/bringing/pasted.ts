import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'

/** The lines of a list, without what marks them: dashes, bullets, numbers, quotes around the whole. */
export function commentsIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-–—*•·]\s+|\d{1,4}[.)]\s+)/, '').trim())
    .map((line) => /^(["“”'‘’])(.+)["“”'‘’]$/.exec(line)?.[2]?.trim() ?? line)
    .filter((line) => line !== '')
}

/** Whether a pasted text was taken for a table only for the commas in its sentences. */
export const isOnlyCommas = ({
  source,
  needs,
  choices,
}: Pick<SourcePreview, 'source' | 'needs' | 'choices'>): boolean =>
  source === 'table' && needs.includes('mapping') && choices.separator === ','

/** The list as a table that is read as any other; `day` is `YYYY-MM-DD`. */
export function commentTable(
  lines: readonly string[],
  day: string,
  headings: { readonly date: string; readonly comment: string },
): Uint8Array<ArrayBuffer> {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const rows = [`${headings.date};${headings.comment}`, ...lines.map((line) => `${day};${quoted(line)}`)]
  return new TextEncoder().encode(rows.join('\n'))
}
