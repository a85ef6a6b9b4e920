import { type Scale, type ScaleKind, USUAL_SCALES } from '../../../shared/domain/feedback/scale.ts'
import { newId, request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { dayOf } from './periods.ts'

/** What was asked; `text`: nothing, somebody just said something. */
export type NoteKind = ScaleKind | 'text'
export const NOTE_KINDS: readonly NoteKind[] = ['nps', 'csat', 'ces', 'stars', 'thumbs', 'text', 'own']

/** An answer as it is being written down. */
export interface Note {
  readonly touchpointId: string | null
  readonly kind: NoteKind
  readonly score: number | null
  /** of a scale of her own, as typed */
  readonly own: { readonly min: string; readonly max: string; readonly score: string }
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly day: string
}

/** Where the last one stood and what was asked: the next one is mostly the same. */
let last: Pick<Note, 'touchpointId' | 'kind' | 'own'> = {
  touchpointId: null,
  kind: 'nps',
  own: { min: '0', max: '10', score: '' },
}

export const newNote = (now: Date, touchpointId?: string): Note => ({
  ...last,
  touchpointId: touchpointId ?? last.touchpointId,
  own: { ...last.own, score: '' },
  score: null,
  text: '',
  day: dayOf(now),
})

/** The same question to the next customer. */
export const nextNote = (note: Note): Note => ({ ...note, score: null, own: { ...note.own, score: '' }, text: '' })

export type NoteProblem = 'missing' | 'badScore' | 'badScale' | 'badDate'

/** A number as it is written here or elsewhere; null for anything else. */
function numberOf(typed: string): number | null {
  const plain = typed.trim().replace(',', '.')
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
}

/** Scale and score of a note; both null where nothing was asked or nothing was given. */
export function scoreOf(note: Note): { scale: Scale | null; score: number | null } | NoteProblem {
  if (note.kind === 'text') return { scale: null, score: null }
  if (note.kind !== 'own') {
    return note.score === null ? { scale: null, score: null } : { scale: USUAL_SCALES[note.kind], score: note.score }
  }
  if (note.own.score.trim() === '') return { scale: null, score: null }
  const [min, max, score] = [numberOf(note.own.min), numberOf(note.own.max), numberOf(note.own.score)]
  if (min === null || max === null || max <= min) return 'badScale'
  if (score === null || score < min || score > max) return 'badScore'
  return { scale: { kind: 'own', min, max, direction: 'up' }, score }
}

/** What is still wrong with a note; null: it can be kept. */
export function problemOf(note: Note): NoteProblem | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(note.day)) return 'badDate'
  const scored = scoreOf(note)
  if (typeof scored === 'string') return scored
  return scored.score === null && note.text.trim() === '' ? 'missing' : null
}

const pad = (n: number): string => String(n).padStart(2, '0')

/**
 * Keeps a note. One of today carries the time, so that the last one stands first.
 * @param channel of its touchpoint; '' where none is known
 */
export async function keepNote(note: Note, channel: string, now: Date) {
  const scored = scoreOf(note)
  if (typeof scored === 'string') throw new Error('a note with a problem was kept')
  const clock = `${pad(now.getHours())}:${pad(now.getMinutes())}:${pad(now.getSeconds())}`
  last = { touchpointId: note.touchpointId, kind: note.kind, own: note.own }
  return request('feedback.add', {
    id: newId(),
    fields: {
      at: note.day === dayOf(now) ? `${note.day}T${clock}` : note.day,
      touchpointId: note.touchpointId,
      personaId: null,
      question: '',
      ...scored,
      text: note.text.trim(),
      language: useLanguage.getState().language,
      channel,
    },
  })
}

/** The score that a digit means; null for one that is not on the scale. After a 1 a 0 makes it ten. */
export function scoreByKey(kind: NoteKind, key: string, before: number | null): number | null {
  if (kind === 'text' || kind === 'own' || !/^\d$/.test(key)) return null
  const { min, max } = USUAL_SCALES[kind]
  const digit = Number(key)
  if (kind === 'nps' && digit === 0 && before === 1) return 10
  return digit >= min && digit <= max ? digit : null
}
