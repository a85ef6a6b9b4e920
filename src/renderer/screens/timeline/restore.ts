import type { Reply } from '../../../shared/ipc/envelope.ts'
import { request } from '../../ipc/connection.ts'
import { showPast } from '../../state/journeyLookStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'
import { type Moment, momentName } from './moment.ts'

/** Brings the journey to a moment, as a step that can be undone, and shows it. */
export async function goBackTo(journeyId: string, moment: Moment): Promise<void> {
  const { i18n } = useLanguage.getState()
  const reply: Reply<null> =
    moment.kind === 'step'
      ? await request('history.restore', { journeyId, seq: moment.entry.seq })
      : await request('version.restore', { versionId: moment.version.id })
  if (!reply.ok) return sayFailure(reply)
  showPast(false)
  say({
    text: i18n.t('timeline.restored', { label: momentName(i18n, moment, new Date()) }),
    look: 'gain',
    action: { label: i18n.t('common.undo'), run: () => void request('history.undo', {}) },
  })
}
