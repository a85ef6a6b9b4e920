import type { i18n as I18n } from 'i18next'
import type { BoardColumn } from '../domain/improvement/board.ts'
import type { Week, WeekMove, WeekSubject } from '../domain/improvement/week.ts'
import { columnName, sayDue } from './improvementText.ts'

export const WEEK_SECTIONS = ['moved', 'late', 'soon', 'questions'] as const
export type WeekSection = (typeof WEEK_SECTIONS)[number]

/** One improvement in a section of the weekly page. */
export interface WeekLine {
  readonly id: string
  readonly title: string
  /** what is said of it */
  readonly note: string
  /** who looks after it; may be empty */
  readonly owner: string
}

type Voice = Pick<I18n, 't' | 'language'>

/** The week as it is read, on screen and on paper. */
export function weekLines(
  voice: Voice,
  week: Week,
  columns: readonly BoardColumn[],
): { readonly [S in WeekSection]: readonly WeekLine[] } {
  const { t } = voice
  const line = (subject: WeekSubject, note: string): WeekLine => ({
    id: subject.id,
    title: subject.title.trim() || t('improvement.unnamed'),
    note,
    owner: subject.owner.trim(),
  })
  return {
    moved: week.moved.map((move) => line(move, moveText(voice, move, week.today, columns))),
    late: week.late.map((late) => line(late, t('plan.due.over', { count: late.days }))),
    soon: week.soon.map((soon) => line(soon, sayDue(voice, soon.dueOn, week.today))),
    questions: week.questions.map((q) =>
      line(
        q,
        q.about === 'late' || q.about === 'still'
          ? t(`plan.week.ask.${q.about}`, { count: q.days })
          : t(`plan.week.ask.${q.about}`),
      ),
    ),
  }
}

function moveText(voice: Voice, move: WeekMove, today: string, columns: readonly BoardColumn[]): string {
  const { t } = voice
  const column = (id: string): string => {
    const found = columns.find((each) => each.id === id)
    return found ? columnName(t as never, found) : '—'
  }
  const day = (on: string): string => (on === '' ? t('plan.week.move.noDate') : sayDue(voice, on, today))
  switch (move.what) {
    case 'column':
      return t('plan.week.move.column', { from: column(move.from), to: column(move.to) })
    case 'date':
      return t('plan.week.move.date', { from: day(move.from), to: day(move.to) })
    case 'tasks':
      return t('plan.week.move.tasks', { count: move.count })
    default:
      return t(`plan.week.move.${move.what}`)
  }
}
