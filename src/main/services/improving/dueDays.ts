import type { ColumnState } from '../../../shared/domain/improvement/board.ts'
import type { Improvement } from '../../../shared/domain/improvement/improvement.ts'
import { isOpen } from '../../../shared/domain/improvement/late.ts'
import { SOON_DAYS } from '../../../shared/domain/improvement/week.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { daysBetween, type LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import { createI18n } from '../../../shared/i18n/createI18n.ts'
import type { DueNow } from '../../../shared/ipc/routes/reminding.ts'
import { type CalendarDay, icalendar } from '../../exporters/calendar/icalendar.ts'
import { savableName } from '../exporting/fileName.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** As many are named at the start. */
const NAMED = 3

const stateIn = (file: OpenFile): ((improvement: Improvement) => ColumnState) => {
  const states = new Map(file.find.boardColumns().map(({ id, state }) => [id, state]))
  return ({ columnId }) => states.get(columnId) ?? 'idea'
}

/** What is late or due within a week, of what is still to be done. */
export function dueNow(file: OpenFile, today: LocalDay): DueNow {
  const stateOf = stateIn(file)
  const due = file.find
    .improvements()
    .filter((i) => i.dueOn !== null && isOpen(stateOf(i)))
    .map(({ id, title, dueOn }) => ({ id, title, days: daysBetween(dueOn ?? today, today) }))
    .filter(({ days }) => days >= -SOON_DAYS)
    .sort((a, b) => b.days - a.days)
  const late = due.filter(({ days }) => days > 0).length
  return { late, soon: due.length - late, first: due.slice(0, NAMED) }
}

/**
 * Start and due dates of open improvements as a calendar file; of `ids` only, if given.
 * @param now ISO instant
 */
export function dueCalendar(
  file: OpenFile,
  { ids, language }: { readonly ids: readonly string[] | null; readonly language: Language },
  { business, now }: { readonly business: string; readonly now: string },
): { fileName: string; bytes: Uint8Array; days: number } {
  const { t } = createI18n(language)
  const stateOf = stateIn(file)
  const asked = ids && new Set(ids)
  const open = file.find.improvements().filter((i) => isOpen(stateOf(i)) && (!asked || asked.has(i.id)))
  const days = open.flatMap((improvement): CalendarDay[] => {
    const title = improvement.title.trim() || t('improvement.unnamed')
    const owner = improvement.owner.trim()
    const description = [improvement.problem.trim(), owner && t('plan.ics.owner', { name: owner })]
      .filter((line) => line !== '')
      .join('\n')
    const day = (what: 'start' | 'due', on: string | null): CalendarDay[] =>
      on === null
        ? []
        : [
            {
              uid: `${improvement.id}-${what}@percurso`,
              day: on,
              title: t(`plan.ics.${what}`, { title }),
              description,
              alarm: what === 'due' ? t('plan.ics.alarm', { title }) : null,
            },
          ]
    // One that begins on the day it is due needs no second entry.
    const start = improvement.startOn === improvement.dueOn ? null : improvement.startOn
    return [...day('start', start), ...day('due', improvement.dueOn)]
  })
  const bytes = icalendar({ name: t('plan.ics.name', { business }), days, now, language })
  const one = asked?.size === 1 ? open[0]?.title.trim() : ''
  return { fileName: savableName(one || t('plan.ics.file'), 'ics'), bytes, days: days.length }
}
