import { EMPATHY_AREAS, type EmpathyArea, type EmpathyNote } from '../../../shared/domain/persona/empathyNote.ts'

/** Where a note goes. */
export interface NotePlace {
  readonly area: EmpathyArea
  /** the note that it follows; null: first; undefined: last */
  readonly afterId: string | null | undefined
}

export type NoteKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** Fields as they lie beside each other: each has at most one neighbour on a side. */
const COLUMNS = 2

/**
 * Where a key takes a note: up and down among those of its field, and on into the field above or below; left and right
 * into the field beside it. null: nowhere.
 * @param notes of one persona, in order
 */
export function placeByKey(notes: readonly EmpathyNote[], note: EmpathyNote, key: NoteKey): NotePlace | null {
  const here = notes.filter((each) => each.area === note.area)
  const at = here.findIndex((each) => each.id === note.id)
  const field = EMPATHY_AREAS.indexOf(note.area)
  const row = Math.floor(field / COLUMNS)
  const rows = EMPATHY_AREAS.length / COLUMNS
  const areaAt = (y: number, x: number): EmpathyArea => EMPATHY_AREAS[y * COLUMNS + x] as EmpathyArea
  const column = field % COLUMNS
  if (key === 'ArrowLeft') return column === 0 ? null : { area: areaAt(row, 0), afterId: undefined }
  if (key === 'ArrowRight') return column === 1 ? null : { area: areaAt(row, 1), afterId: undefined }
  if (key === 'ArrowUp') {
    if (at > 0) return { area: note.area, afterId: here[at - 2]?.id ?? null }
    return row === 0 ? null : { area: areaAt(row - 1, column), afterId: undefined }
  }
  if (at < here.length - 1) return { area: note.area, afterId: here[at + 1]?.id }
  return row === rows - 1 ? null : { area: areaAt(row + 1, column), afterId: null }
}
