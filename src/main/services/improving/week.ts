import { type Week, weekOf, weekWithin } from '../../../shared/domain/improvement/week.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { dayParts, type LocalDay } from '../../../shared/domain/metric/period/localDay.ts'
import { createI18n } from '../../../shared/i18n/createI18n.ts'
import { sayDue } from '../../../shared/i18n/improvementText.ts'
import { weekLines } from '../../../shared/i18n/weekText.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import { type WeekPart, weekSheet } from '../../../shared/layout/print/weekSheet.ts'
import type { Ports } from '../../platform/ports.ts'
import { improvementPast } from '../../repositories/improving/improvementPast.ts'
import { savableName } from '../exporting/fileName.ts'
import { printSheet } from '../exporting/printSheet.ts'
import { dayOf } from '../listening/measuredNow.ts'
import type { OpenFile } from '../workspace/openFile.ts'

/** What moved since a day, what is late and what to ask. @throws AppError BAD_REQUEST for what is no day */
export function readWeek(file: OpenFile, since: LocalDay, today: LocalDay): Week {
  const past = improvementPast(file.connection, startOf(since))
  return weekOf({
    since,
    today,
    columns: file.find.boardColumns(),
    improvements: file.find.improvements(),
    earlier: past.earlier,
    touchedOn: new Map([...past.touchedAt].map(([id, at]) => [id, dayOf(at)])),
  })
}

/** The instant at which a day begins on the clock of this machine. */
function startOf(day: LocalDay): string {
  const parts = dayParts(day)
  if (!parts) throw new AppError('BAD_REQUEST')
  return new Date(parts.year, parts.month - 1, parts.day).toISOString()
}

const SIGNS = { moved: 'moved', late: 'late', soon: 'soon', questions: 'ask' } as const

/** The week as a PDF of one page; rejects as `printSheet`. */
export async function printWeek(
  { file, ports, business }: { file: OpenFile; ports: Pick<Ports, 'clock' | 'printer' | 'paths'>; business: string },
  { since, ids, language }: { since: LocalDay; ids: readonly string[] | null; language: Language },
  signal: AbortSignal,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const voice = createI18n(language)
  const { t } = voice
  const whole = readWeek(file, since, dayOf(ports.clock.now()))
  const week = ids ? weekWithin(whole, new Set(ids)) : whole
  const lines = weekLines(voice, week, file.find.boardColumns())
  const part = (section: keyof typeof SIGNS): WeekPart => ({
    title: t(`plan.week.${section}`),
    sign: SIGNS[section],
    none: t(`plan.week.none.${section}`),
    rows: lines[section].map(({ title, note, owner }) => ({ title, note: owner === '' ? note : `${owner} · ${note}` })),
  })
  const [from, to] = [sayDue(voice, week.since, week.today), sayDue(voice, week.today, week.today)]
  const span = t('plan.week.span', { from, to })
  const page = weekSheet({
    business,
    title: t('plan.week.title'),
    span,
    parts: [part('moved'), part('late'), part('soon'), part('questions')],
    notes: t('plan.week.notes'),
    more: (count) => t('plan.week.more', { count }),
  })
  const title = `${t('plan.week.title')}: ${span}`
  const bytes = await printSheet(ports, page, { title, subject: t('plan.week.title'), business, language }, signal)
  return { fileName: savableName(`${t('plan.week.file')} ${week.today}`, 'pdf'), bytes }
}
