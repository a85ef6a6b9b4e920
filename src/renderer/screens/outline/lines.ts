import type { RecordKind } from '../../../shared/domain/record.ts'

/** Text fields of the list carry their record: `data-line="touchpoint:id"`; what is no record yet has `new:…`. */
export const lineKey = (kind: RecordKind, id: string): string => `${kind}:${id}`

const LINES = '[data-outline] textarea[data-line]'

const all = (): HTMLTextAreaElement[] => [...document.querySelectorAll<HTMLTextAreaElement>(LINES)]

export const placeOfLine = (field: Element): number => all().indexOf(field as HTMLTextAreaElement)

function enter(field: HTMLTextAreaElement | undefined, end: boolean): boolean {
  if (!field) return false
  field.focus()
  const at = end ? field.value.length : 0
  field.setSelectionRange(at, at)
  field.scrollIntoView({ block: 'nearest' })
  return true
}

/** Goes to the line above or below. @returns whether there is one */
export function walkLines(from: Element, by: -1 | 1): boolean {
  const lines = all()
  return enter(lines[lines.indexOf(from as HTMLTextAreaElement) + by], true)
}

/** Goes to the line that now stands in that place. */
export function enterPlace(place: number): void {
  const lines = all()
  enter(lines[Math.min(Math.max(place, 0), lines.length - 1)], true)
}

/** Goes to a record's line once it is drawn. */
export function enterLine(key: string): void {
  requestAnimationFrame(() => {
    enter(all().find((field) => field.dataset.line === key) ?? undefined, true)
  })
}
