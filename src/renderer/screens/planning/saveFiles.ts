import type { SavedFile } from '../../../shared/ipc/routes/reminding.ts'
import { bridge } from '../../ipc/bridge.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { saveDownload } from '../exporting/saveDownload.ts'

/** Where to: asked in a dialog where there is one, else null for a download; undefined: given up. */
async function whereTo(name: string, extension: string): Promise<string | null | undefined> {
  if (bridge().info.kind !== 'electron') return null
  return (await bridge().pickSave({ filter: 'export', extension, name })) ?? undefined
}

function done(made: SavedFile, said: (file: string) => string): void {
  const { bytes, file, fileName, mime } = made
  if (bytes) saveDownload(bytes, fileName, mime)
  say({ text: said(file ?? fileName), look: 'gain' })
}

/** Start and due dates for any calendar. @param ids null: of all that is open */
export async function saveCalendar(ids: readonly string[] | null): Promise<void> {
  const { language, i18n } = useLanguage.getState()
  const path = await whereTo(i18n.t('plan.ics.file'), 'ics')
  if (path === undefined) return
  const reply = await request('improvement.calendar', { ids: ids && [...ids], language, path })
  if (!reply.ok) return sayFailure(reply)
  const { days } = reply.data
  if (days === 0) say({ text: i18n.t('plan.ics.nothing') })
  else done(reply.data, (file) => i18n.t('plan.ics.saved', { count: days, file }))
}

/** The weekly page on one sheet. @param ids null: of all */
export async function printWeek(since: string, ids: readonly string[] | null): Promise<void> {
  const { language, i18n } = useLanguage.getState()
  const path = await whereTo(i18n.t('plan.week.file'), 'pdf')
  if (path === undefined) return
  const reply = await request('improvement.printWeek', { since, ids: ids && [...ids], language, path })
  if (!reply.ok) return sayFailure(reply)
  done(reply.data, (file) => i18n.t('plan.week.printed', { file }))
}
