import { undo } from '../../commands/undo.ts'
import { request } from '../../ipc/connection.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { say, sayFailure } from '../../state/toasts.ts'

/** Removes improvements and says how to have them back. */
export async function removeWithUndo(ids: readonly string[]): Promise<void> {
  const { t } = useLanguage.getState().i18n
  const reply = await request('improvement.remove', { ids: [...ids] })
  if (!reply.ok) return sayFailure(reply)
  say({
    text: t('improvement.removed', { count: ids.length }),
    action: { label: t('common.undo'), run: () => void undo.run() },
  })
}
