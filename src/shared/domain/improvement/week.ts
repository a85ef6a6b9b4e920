import { daysBetween, daysLater, type LocalDay } from '../metric/period/localDay.ts'
import type { BoardColumn, ColumnState } from './board.ts'
import type { Improvement } from './improvement.ts'
import { daysLate, isOpen } from './late.ts'

/** Who is spoken of. */
export interface WeekSubject {
  readonly id: string
  readonly title: string
  readonly owner: string
}
/** What became of an improvement since a day: the most telling first. */
export interface WeekMove extends WeekSubject {
  readonly what: 'done' | 'column' | 'new' | 'tasks' | 'date' | 'dropped'
  /** ids of columns for `column`, days for `date`; '' where there was none */
  readonly from: string
  readonly to: string
  /** tasks ticked since then; 0 but for `tasks` */
  readonly count: number
}
export interface WeekLate extends WeekSubject {
  readonly days: number
}
export interface WeekSoon extends WeekSubject {
  readonly dueOn: LocalDay
}
/** late: what is missing; still: what holds it up; owner, due: who and until when; proof: how do we know that it helped */
export interface WeekQuestion extends WeekSubject {
  readonly about: 'late' | 'still' | 'owner' | 'due' | 'proof'
  /** over the date, or without a change; 0 for the others */
  readonly days: number
}

/** What moved, what is late and what to ask. Lists are whole, the weightiest first. */
export interface Week {
  readonly since: LocalDay
  readonly today: LocalDay
  readonly moved: readonly WeekMove[]
  readonly late: readonly WeekLate[]
  /** due from today to seven days from now */
  readonly soon: readonly WeekSoon[]
  readonly questions: readonly WeekQuestion[]
}

export interface WeekGiven {
  readonly since: LocalDay
  readonly today: LocalDay
  readonly columns: readonly BoardColumn[]
  /** in the order of the board */
  readonly improvements: readonly Improvement[]
  /** as they stood on the evening before `since`, of those that changed since then; null: there was none */
  readonly earlier: ReadonlyMap<string, Improvement | null>
  /** the day of the last change, by id; what is missing never changed since the log begins */
  readonly touchedOn: ReadonlyMap<string, LocalDay>
}

/** Work on which nothing changed for so many days is asked about. */
export const STILL_DAYS = 14
/** Whether it helped is asked for so many days after it was done. */
const PROOF_DAYS = 90
export const SOON_DAYS = 7

const MOVES: readonly WeekMove['what'][] = ['done', 'column', 'new', 'tasks', 'date', 'dropped']
const QUESTIONS: readonly WeekQuestion['about'][] = ['late', 'still', 'owner', 'due', 'proof']

export function weekOf(given: WeekGiven): Week {
  const { since, today, columns, improvements } = given
  const states = new Map(columns.map(({ id, state }) => [id, state]))
  const stateOf = ({ columnId }: Improvement): ColumnState => states.get(columnId) ?? 'idea'
  const subject = ({ id, title, owner }: Improvement): WeekSubject => ({ id, title, owner })
  const late = improvements
    .map((i) => ({ ...subject(i), days: daysLate(i, stateOf(i), today) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days)
  const soon = improvements
    .filter((i) => isOpen(stateOf(i)) && i.dueOn !== null && i.dueOn >= today && i.dueOn <= daysLater(today, SOON_DAYS))
    .map((i) => ({ ...subject(i), dueOn: i.dueOn ?? today }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  const moved = improvements.flatMap((now): WeekMove[] => {
    const before = given.earlier.get(now.id)
    if (before === undefined) return []
    const move = moveOf(before, now, stateOf)
    return move ? [{ ...subject(now), ...move }] : []
  })
  const questions = improvements.flatMap((i): WeekQuestion[] => {
    const about = questionOf(i, stateOf(i), given)
    return about ? [{ ...subject(i), ...about }] : []
  })
  return {
    since,
    today,
    moved: moved.sort((a, b) => MOVES.indexOf(a.what) - MOVES.indexOf(b.what)),
    late,
    soon,
    questions: questions.sort((a, b) => QUESTIONS.indexOf(a.about) - QUESTIONS.indexOf(b.about) || b.days - a.days),
  }
}

/** The same week of some of the improvements. */
export function weekWithin(week: Week, ids: ReadonlySet<string>): Week {
  const some = <T extends WeekSubject>(list: readonly T[]): readonly T[] => list.filter(({ id }) => ids.has(id))
  return {
    ...week,
    moved: some(week.moved),
    late: some(week.late),
    soon: some(week.soon),
    questions: some(week.questions),
  }
}

type Move = Omit<WeekMove, keyof WeekSubject>

function moveOf(before: Improvement | null, now: Improvement, stateOf: (i: Improvement) => ColumnState): Move | null {
  const nothing = { from: '', to: '', count: 0 }
  const state = stateOf(now)
  if (before === null) return { ...nothing, what: state === 'done' ? 'done' : 'new' }
  if (before.columnId !== now.columnId) {
    const what = state === 'done' && stateOf(before) !== 'done' ? 'done' : state === 'dropped' ? 'dropped' : 'column'
    return { ...nothing, what, from: before.columnId, to: now.columnId }
  }
  const open = new Set(before.tasks.filter((task) => !task.done).map(({ id }) => id))
  const known = new Set(before.tasks.map(({ id }) => id))
  const count = now.tasks.filter((task) => task.done && (open.has(task.id) || !known.has(task.id))).length
  if (count > 0) return { ...nothing, what: 'tasks', count }
  if (before.dueOn !== now.dueOn) return { ...nothing, what: 'date', from: before.dueOn ?? '', to: now.dueOn ?? '' }
  return null
}

/** The one question that is asked first about an improvement; null where there is nothing to ask. */
function questionOf(
  improvement: Improvement,
  state: ColumnState,
  { today, touchedOn }: WeekGiven,
): Pick<WeekQuestion, 'about' | 'days'> | null {
  const over = daysLate(improvement, state, today)
  if (over > 0) return { about: 'late', days: over }
  const since = touchedOn.get(improvement.id)
  const still = since === undefined ? 0 : daysBetween(since, today)
  if (state === 'doing' && still >= STILL_DAYS) return { about: 'still', days: still }
  if ((state === 'doing' || state === 'planned') && improvement.owner.trim() === '') return { about: 'owner', days: 0 }
  if (state === 'doing' && improvement.dueOn === null) return { about: 'due', days: 0 }
  if (state === 'done' && improvement.proof === null && improvement.doneAt !== null) {
    const ago = daysBetween(improvement.doneAt.slice(0, 10), today)
    if (ago >= 0 && ago <= PROOF_DAYS) return { about: 'proof', days: 0 }
  }
  return null
}
