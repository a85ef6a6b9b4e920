import { historyLabel } from '../../shared/i18n/sentences.ts'
import type { Reply } from '../../shared/ipc/envelope.ts'
import type { HistoryStep } from '../../shared/ipc/routes/maps.ts'
import { useLanguage } from '../state/languageStore.ts'
import { say, sayFailure } from '../state/toasts.ts'

const SHOWN_MS = 2_500

/** Says which step was undone or redone, so that nothing changes out of sight unnoticed. */
export function sayStep(reply: Reply<HistoryStep>, key: 'commands.undoOf' | 'commands.redoOf'): void {
  const { i18n } = useLanguage.getState()
  if (!reply.ok) sayFailure(reply)
  else say({ text: i18n.t(key, { label: historyLabel(i18n, reply.data.entry.label) }), ms: SHOWN_MS, slot: 'step' })
}
